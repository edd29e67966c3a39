/** Says what waits on this phone and why, lists it, and sends it as soon as it can. Empty while nothing waits. */
import { diary, list, remove, settle } from "./queue-store.js"
import { flush, hindrance } from "./queue.js"
import { inWords, whenInWords } from "./entry-words.js"

customElements.define("queue-status", class extends HTMLElement {
  connectedCallback() {
    this.said = this.appendChild(element("p", "", { role: "status" }))
    this.waiting = this.appendChild(element("details", "", { hidden: "" }))
    this.waiting.append(element("summary", "Show them"), this.entries = element("ul"))
    addEventListener("queue-changed", () => this.show())
    addEventListener("online", flush)
    document.addEventListener("visibilitychange", () => document.hidden || flush())
    setInterval(() => document.hidden || this.waiting.hidden || flush(), 30_000)
    this.show()
    flush()
  }

  async show() {
    const all = await list(), mine = all.filter(record => record.diary === diary())
    this.toggleAttribute("data-waits", all.length > 0)
    const words = sentences(mine, all.length - mine.length)
    if (this.said.textContent !== words)
      this.said.textContent = words
    this.waiting.hidden = !mine.length
    this.entries.replaceChildren(...mine.map(record => this.item(record)))
  }

  item(record) {
    const item = element("li"), problems = record.problems ?? []
    item.append(element("strong", inWords(record.row)), " ", element("span", whenInWords(record.row.at), { class: "soft" }))
    item.append(...problems.map(({ wrong, right }) => element("p", `Not taken: ${wrong}. To mend it: ${right}.`, { class: "wrong" })))
    if (problems.length)
      item.append(button("Send again", () => settle(record, { problems: null }).then(flush)))
    item.append(button("Delete", () => confirm(`Delete “${inWords(record.row)}” from this phone? It was not sent.`) && remove(record.id)))
    return item
  }
})

function sentences(mine, others) {
  const refused = mine.filter(record => record.problems).length, waiting = mine.length - refused
  return [
    waiting && `${count(waiting)} on this phone. ${reason(waiting === 1 ? "It is" : "They are")}`,
    refused && `${refused === 1 ? "1 entry was" : `${refused} entries were`} not taken. Open the list to see why.`,
    others && `${count(others)} on this phone for somebody else’s account.`,
  ].filter(Boolean).join(" ")
}

const count = number => number === 1 ? "1 entry waits" : `${number} entries wait`

const reason = they => ({
  "sign-in": `${they} sent to your diary when you sign in.`,
  server: `The server does not answer just now. ${they} sent later.`,
}[hindrance] ?? `${they} sent when the network is back.`)

function element(name, text = "", attributes = {}) {
  const made = document.createElement(name)
  made.textContent = text
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value))
  return made
}

function button(label, pressed) {
  const made = element("button", label, { type: "button", class: "plain" })
  made.addEventListener("click", pressed)
  return made
}
