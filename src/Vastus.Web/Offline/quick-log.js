/**
 * Makes the one-tap forms inside it work without a network: a tap that cannot be sent is kept on this phone.
 * Each tap gets its id here, so that one that is sent twice is still one entry. Without script, the forms are sent as they are.
 */
import { moment } from "./moment.js"
import { find, keep } from "./queue-store.js"
import { flush } from "./queue.js"
import { uuid7 } from "./uuid7.js"

const columns = ["kind", "name", "amount", "unit", "minutes", "level", "site", "side", "covers", "detail", "note"]
const trembleMilliseconds = 500

customElements.define("quick-log", class extends HTMLElement {
  connectedCallback() {
    this.said = this.appendChild(document.createElement("p"))
    this.said.setAttribute("role", "status")
    this.addEventListener("submit", event => {
      if (!isEntry(event.target))
        return
      event.preventDefault()
      // A finger that trembles taps the same button twice.
      const { target, timeStamp } = event, last = this.tapped
      this.tapped = { target, timeStamp }
      if (last?.target === target && timeStamp - last.timeStamp < trembleMilliseconds)
        return
      this.log(new FormData(event.target, event.submitter))
    })
  }

  /** First onto the phone, then away: what is not sent for certain still waits there. */
  async log(fields) {
    const row = { ...rowOf(fields), id: uuid7(), at: fields.get("at") || moment() }
    await keep(row)
    await flush()
    if (await find(row.id))
      this.said.textContent = "Kept on this phone. It is sent by itself later."
    else
      location.assign(`/?logged=${row.id}#log`)
  }
})

const isEntry = form => form.method === "post" && form.elements.namedItem("kind")

const rowOf = fields => Object.fromEntries(columns.map(name => [name, fields.get(name)]).filter(([, value]) => value))
