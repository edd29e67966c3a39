/** Adds a button that shows the passphrases inside it. Without script they stay hidden, and nothing else changes. */
customElements.define("passphrase-peek", class extends HTMLElement {
  connectedCallback() {
    const fields = this.querySelectorAll("input[type=password]")
    const button = document.createElement("button")
    button.type = "button"
    button.className = "plain peek"
    button.textContent = "Show what I type"
    button.setAttribute("aria-pressed", "false")
    button.addEventListener("click", () => {
      const show = fields[0].type === "password"
      for (const field of fields) field.type = show ? "text" : "password"
      button.setAttribute("aria-pressed", String(show))
    })
    this.append(button)
    // Browsers keep only what is sent from a password field as a passphrase.
    this.closest("form")?.addEventListener("submit", () => {
      for (const field of fields) field.type = "password"
    })
  }
})
