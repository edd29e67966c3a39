/**
 * Looks foods up while their name is typed. The words are posted, so that what is eaten stands in no address.
 * Arrows go through what is found, Enter goes to it. Without script, the button beside the box does the same.
 */
const restMilliseconds = 180

customElements.define("food-finder", class extends HTMLElement {
  connectedCallback() {
    this.typed = this.querySelector("input[type=search]")
    this.results = this.querySelector(".results")
    this.said = this.querySelector("[role=status]")
    this.typed.addEventListener("input", () => {
      // Above a phone's keyboard there is room for the box and what is found, but not for what stands before them.
      this.scrollIntoView({ block: "start" })
      clearTimeout(this.waiting)
      this.waiting = setTimeout(() => this.find(), restMilliseconds)
    })
    this.addEventListener("keydown", event => this.move(event))
  }

  /** What comes back late, after more was typed, is thrown away. */
  async find() {
    this.asking?.abort()
    const { signal } = this.asking = new AbortController()
    const fields = new FormData(this.closest("form"))
    fields.set("fragment", "yes")
    try {
      const answer = await fetch("/intake/find", { method: "POST", body: new URLSearchParams(fields), signal })
      if (!answer.ok || answer.redirected)
        return
      this.results.innerHTML = await answer.text()
      this.said.textContent = this.querySelector(".count")?.textContent ?? ""
    } catch {
      // Without a network the list stays as it is; the button beside the box tells why.
    }
  }

  async move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const inBox = event.target === this.typed
    if (!step && !(inBox && event.key === "Enter"))
      return
    event.preventDefault()
    if (!step) {
      clearTimeout(this.waiting)
      await this.find()
    }
    const stops = [this.typed, ...this.results.querySelectorAll("button")]
    stops[Math.min(Math.max(stops.indexOf(event.target) + (step ?? 1), 0), stops.length - 1)]?.focus()
  }
})
