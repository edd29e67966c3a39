/** The symptom check without a network. What is answered stays in this page: it is neither kept nor sent, nor in the address. */
import { check, factsOf, next } from "./check-rules.js"
import { reasonInWords } from "./check-words.js"
import { showBy } from "./facts.js"

customElements.define("offline-check", class extends HTMLElement {
  connectedCallback() {
    this.knowledge = JSON.parse(document.getElementById("check-rules").textContent)
    this.first = [...this.querySelectorAll("[data-part=first] [data-finding]")].map(one => one.dataset.finding)
    this.begin()
    addEventListener("hashchange", () => this.show(true))
    this.addEventListener("submit", event => {
      event.preventDefault()
      this.answered(event.target, new FormData(event.target, event.submitter))
    })
    this.addEventListener("click", ({ target }) => {
      const what = target.closest("[data-do]")?.dataset.do
      if (what === "back")
        history.back()
      else if (what === "again") {
        this.begin()
        location.hash = "check"
      }
    })
    this.show(false)
  }

  /** One state before each screen: what was said until then. */
  begin() {
    this.states = [{ answers: {}, unsure: [] }]
    for (const form of this.querySelectorAll("form"))
      form.reset()
  }

  /** Which screen, by the address. Null: none; the page also answers for the check online when that cannot be reached. */
  get at() {
    const [, number] = /^#check(?:\/(\d+))?$/.exec(location.hash) ?? []
    return location.hash.startsWith("#check") ? Number(number ?? 0) : location.pathname.startsWith("/check") ? 0 : null
  }

  show(moved) {
    const at = this.at, state = this.states[at]
    this.hidden = at === null
    document.querySelector("offline-guide").hidden = at !== null
    if (at === null)
      return
    if (!state)
      return location.replace("#check")
    const facts = factsOf(this.knowledge, state.answers), result = check(this.knowledge, facts)
    const asked = result.level === 0 ? [] : next(this.knowledge, facts, state.unsure)
    const part = !asked.length ? "answer" : asked.some(id => this.first.includes(id)) ? "first" : this.blockOf(asked[0])
    for (const one of this.querySelectorAll("[data-part]"))
      one.hidden = one.dataset.part !== part
    for (const one of this.querySelectorAll("[data-finding]"))
      one.hidden = !(part === "first" ? this.first : asked).includes(one.dataset.finding)
    this.querySelector("progress").value = part === "answer" ? this.knowledge.blocks.length : this.knowledge.blocks.indexOf(this.blockOf(asked[0]))
    if (part === "answer")
      this.showAnswer(result)
    scrollTo(0, 0)
    if (moved)
      this.querySelector("[data-part]:not([hidden])").focus({ preventScroll: true })
  }

  blockOf = id => this.knowledge.findings.find(finding => finding.id === id).block

  /** Ticked is yes, not sure is not known. What is neither is no where the person said so, else not known. */
  answered(form, fields) {
    const at = this.at, { answers, unsure } = this.states[at], said = { ...answers }, doubts = new Set(unsure)
    const yes = fields.getAll("yes"), doubted = fields.getAll("unsure"), rest = fields.has("rest") ? false : undefined
    if (rest === undefined && !yes.length)
      return
    for (const { dataset: { finding } } of form.querySelectorAll("[data-finding]:not([hidden])")) {
      const number = fields.get(finding)
      said[finding] = number !== null ? number === "" ? undefined : Number(number) : yes.includes(finding) ? true : doubted.includes(finding) ? undefined : rest
      if (doubted.includes(finding) || number === "")
        doubts.add(finding)
      else
        doubts.delete(finding)
    }
    this.states = [...this.states.slice(0, at + 1), { answers: said, unsure: [...doubts] }]
    location.hash = `check/${at + 1}`
  }

  showAnswer({ level, reasons, signs, ask, advice }) {
    const { id, headline, watch } = this.knowledge.levels[level]
    const lists = { advice, reasons: reasons.map(reason => reasonInWords(reason, this.knowledge)), watch, ask: ask.slice(0, 12).map(one => this.questionOf(one)) }
    this.querySelector("[data-part=answer]").dataset.level = id
    this.querySelector("[data-text=headline]").textContent = headline
    for (const [name, lines] of Object.entries(lists))
      this.querySelector(`[data-text=${name}]`).replaceChildren(...lines.map(line => element("li", line)))
    this.querySelector("[data-text=signs]").replaceChildren(...signs.map(signInWords))
    this.querySelector("[data-rest]").open = id !== "emergency"
    const filled = Object.entries({ ...lists, signs }).filter(([, list]) => list.length).map(([name]) => name)
    showBy(new Set([id, ...filled]), this)
  }

  questionOf(id) {
    return this.querySelector(`[data-finding=${id}] :is([data-question], label:first-child:not(.tick))`).textContent
  }
})

function signInWords({ name, what, see }) {
  const sign = element("details")
  sign.append(element("summary", name[0].toUpperCase() + name.slice(1)), element("p", what), element("p", `Who to see: ${see}`))
  return sign
}

function element(name, text = "") {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
