/** A button that prints the page. Without script, the browser's own menu does. */
customElements.define("print-page", class extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button")
    button.type = "button"
    button.className = "plain"
    button.textContent = "Print this page"
    button.addEventListener("click", () => window.print())
    this.replaceChildren(button)
  }
})
