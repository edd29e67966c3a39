/**
 * Leads through all sets of one exercise: counts repetitions or seconds, then the rest, and signals each turn.
 * Its data say how much; without script, the sentence above it does.
 */
import { allow, signal, soundSwitch } from "./cue.js"

const secondsPerRepetition = 6, secondsToGetReady = 5

customElements.define("set-timer", class extends HTMLElement {
  connectedCallback() {
    this.said = this.appendChild(document.createElement("p"))
    this.shown = this.appendChild(document.createElement("output"))
    this.shown.setAttribute("aria-live", "off")
    this.said.setAttribute("role", "status")
    this.button = this.appendChild(document.createElement("button"))
    Object.assign(this.button, { type: "button", className: "plain wide", textContent: "Start the timer" })
    this.button.addEventListener("click", () => this.timer ? this.stop("") : this.start())
    this.appendChild(soundSwitch())
  }

  disconnectedCallback() {
    clearInterval(this.timer)
  }

  /** What comes one after the other: { words, seconds, step } with a count every `step` seconds. */
  parts() {
    const { sets, legs, count, unit, hold, rest } = this.dataset, parts = [{ words: "Get ready", seconds: secondsToGetReady }]
    const step = unit === "s" ? 1 : Math.max(secondsPerRepetition, Number(hold || 0) + 3)
    for (let set = 1; set <= Number(sets); set++)
      for (let leg = 1; leg <= Number(legs); leg++) {
        const side = Number(legs) > 1 ? `, ${leg === 1 ? "one" : "the other"} leg` : ""
        parts.push({ words: `Set ${set} of ${sets}${side}`, seconds: count * step, step: unit === "s" ? 0 : step })
        if (Number(rest) && (set < Number(sets) || leg < Number(legs)))
          parts.push({ words: leg < Number(legs) ? "Change sides" : "Rest", seconds: leg < Number(legs) ? Math.min(10, rest) : Number(rest) })
      }
    return parts
  }

  start() {
    allow()
    this.left = this.parts()
    this.button.textContent = "Stop the timer"
    this.timer = setInterval(() => this.tick(), 200)
    this.next()
  }

  next() {
    this.now = this.left.shift()
    if (!this.now)
      return this.stop("All sets done.")
    this.said.textContent = this.now.words
    this.end = Date.now() + this.now.seconds * 1000
    this.count = 0
    this.tick()
  }

  tick() {
    const left = (this.end - Date.now()) / 1000, { seconds, step } = this.now
    if (left <= 0) {
      signal()
      return this.next()
    }
    if (!step)
      return this.shown.textContent = clock(Math.ceil(left))
    const count = Math.floor((seconds - left) / step) + 1
    if (count > this.count && this.count)
      signal(true)
    this.count = count
    this.shown.textContent = `${count} of ${Math.round(seconds / step)}`
  }

  stop(words) {
    this.timer = clearInterval(this.timer)
    this.said.textContent = words
    this.shown.textContent = ""
    this.button.textContent = "Start the timer"
    if (words)
      this.dispatchEvent(new Event("sets-done", { bubbles: true }))
  }
})

const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
