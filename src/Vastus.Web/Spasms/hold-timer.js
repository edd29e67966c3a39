/** Counts a hold down, as often as it is to be done, and says softly when it is over. Its text says the same without script. */
import { allow, signal, soundSwitch } from "./cue.js"

customElements.define("hold-timer", class extends HTMLElement {
  connectedCallback() {
    this.seconds = Number(this.dataset.seconds)
    this.repeats = Number(this.dataset.repeats)
    this.shown = this.appendChild(document.createElement("output"))
    this.shown.hidden = true
    this.shown.setAttribute("aria-live", "off")
    this.button = this.appendChild(document.createElement("button"))
    Object.assign(this.button, { type: "button", className: "plain wide", textContent: "Start the timer" })
    this.button.addEventListener("click", () => this.timer ? this.stop() : this.start())
    this.appendChild(soundSwitch())
  }

  disconnectedCallback() {
    clearInterval(this.timer)
  }

  start() {
    allow()
    this.round = 1
    this.end = Date.now() + this.seconds * 1000
    this.shown.hidden = false
    this.shown.setAttribute("aria-live", "off")
    this.button.textContent = "Stop the timer"
    this.timer = setInterval(() => this.tick(), 250)
    this.tick()
  }

  stop(words) {
    this.timer = clearInterval(this.timer)
    this.shown.setAttribute("aria-live", "polite")
    this.shown.textContent = words ?? ""
    this.shown.hidden = !words
    this.button.textContent = "Start the timer"
  }

  tick() {
    const left = Math.ceil((this.end - Date.now()) / 1000)
    if (left > 0) {
      const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`
      this.shown.textContent = this.repeats > 1 ? `${time} (${this.round} of ${this.repeats})` : time
      return
    }
    signal()
    if (this.round++ >= this.repeats)
      this.stop("Done")
    else
      this.end = Date.now() + this.seconds * 1000
  }
})
