/** Offers the session that was kept on this phone today, on the page without a network. */
import { diary } from "./queue-store.js"
import { key } from "./keep-session.js"

customElements.define("kept-session", class extends HTMLElement {
  connectedCallback() {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null")
    if (kept?.diary !== diary() || kept.day !== new Date().toDateString())
      return
    this.hidden = false
    this.querySelector("button").addEventListener("click", () => {
      const player = document.createElement("session-player")
      player.innerHTML = kept.html
      const main = document.querySelector("main")
      main.classList.add("programme")
      main.replaceChildren(player)
      main.querySelector("h2")?.focus()
    })
  }
})
