/**
 * Shows a session one exercise at a time. "Done" keeps each set on this phone at once and sends it when it can,
 * so that nothing is lost in the middle. Without script, the same form is one list.
 */
import { moment } from "./moment.js"
import { keep, list } from "./queue-store.js"
import { flush } from "./queue.js"
import { uuid7 } from "./uuid7.js"

customElements.define("session-player", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form")
    this.pages = [...this.form.querySelectorAll(".exercise, .finish")]
    this.pages.filter(page => page.matches(".exercise")).forEach(page => this.addButtons(page))
    this.form.addEventListener("submit", event => {
      if (event.submitter?.formAction.endsWith("/swap"))
        return
      event.preventDefault()
      this.finish()
    })
    this.addEventListener("sets-done", event => event.target.closest(".exercise").querySelector(".steps button").focus())
    this.dataset.now = ""
    this.show(Math.max(0, this.pages.findIndex(page => !page.dataset.done)), false)
  }

  addButtons(page) {
    const steps = page.appendChild(document.createElement("div"))
    steps.className = "steps"
    steps.append(button("Done", "wide", () => this.done(page)), button("Back", "plain", () => this.turn(-1)), button("Skip", "plain", () => this.turn(1)))
  }

  turn(by) {
    this.show(Math.min(this.pages.length - 1, Math.max(0, this.at + by)), true)
  }

  show(at, focus) {
    this.at = at
    this.pages.forEach((page, i) => page.toggleAttribute("data-current", i === at))
    this.pages[at].dataset.place = at
    this.querySelectorAll("set-timer").forEach(timer => timer.timer && timer.stop(""))
    if (focus)
      this.pages[at].querySelector("h2").focus()
    if (focus)
      this.pages[at].scrollIntoView({ block: "start" })
  }

  /** One tap: what was planned, unless something else was typed. An exercise that is done is not logged twice. */
  async done(page) {
    if (!page.dataset.done) {
      for (const row of rows(page, this.form))
        await keep(row)
      page.dataset.done = "yes"
      page.querySelectorAll(".answers input, .answers select").forEach(field => field.disabled = true)
      flush()
    }
    this.turn(1)
  }

  async finish() {
    const effort = new FormData(this.form).get("effort")
    if (effort)
      await keep({ id: uuid7(), at: moment(), kind: "custom", name: "programme-effort", amount: effort, unit: "of 10" })
    localStorage.removeItem("vastus-session")
    await flush()
    if (!(await list()).length)
      return location.assign("/programme#done")
    const said = this.pages.at(-1).appendChild(document.createElement("p"))
    said.setAttribute("role", "status")
    said.textContent = "Kept on this phone. It is sent by itself later."
  }
})

function button(words, look, click) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: look, textContent: words })
  made.addEventListener("click", click)
  return made
}

/** One row of the diary for each set and side. */
function rows(page, form) {
  const { exercise: name, unit, level, legs } = page.dataset, typed = new FormData(form)
  const field = key => typed.get(`${key}-${name}`) ?? ""
  const detail = [["load", field("kg").replace(",", ".")], ["pain", field("pain")], ["level", level], ["cramp", field("cramp")], ["form", field("form")]]
    .filter(([, value]) => value).map(pair => pair.join("=")).join(";")
  const sides = Number(legs) > 1 ? ["left", "right"] : [undefined]
  return Array.from({ length: Number(field("sets") || page.dataset.sets) }, () => sides).flat()
    .map(side => ({ id: uuid7(), at: moment(), kind: "set", name, amount: field("count") || page.dataset.count, unit, ...side && { side }, detail }))
}
