/** Keeps the day's session on this phone, for a gym or a cellar without a network. Only the next one, and only for who is signed in. */
import { diary } from "./queue-store.js"

export const key = "vastus-session"

customElements.define("keep-session", class extends HTMLElement {
  async connectedCallback() {
    try {
      const answer = await fetch(this.dataset.address, { redirect: "error" })
      if (!answer.ok)
        return
      const player = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("session-player")
      player?.querySelectorAll("input[type=hidden], .swap").forEach(part => part.remove())
      if (player)
        localStorage.setItem(key, JSON.stringify({ diary: diary(), day: new Date().toDateString(), html: player.innerHTML }))
    } catch {
      // Without a network, what was kept before stays.
    }
  }
})
