/** Makes the time since the beginning tick. Without script the page says how long it was when it was made. */
customElements.define("pain-clock", class extends HTMLElement {
  connectedCallback() {
    const start = Date.parse(this.dataset.start)
    const two = number => String(number).padStart(2, "0")
    const tick = () => {
      const seconds = Math.max(0, Math.floor((Date.now() - start) / 1000)), hours = Math.floor(seconds / 3600)
      this.textContent = `${hours ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
    }
    tick()
    this.timer = setInterval(tick, 1000)
  }

  disconnectedCallback() {
    clearInterval(this.timer)
  }
})
