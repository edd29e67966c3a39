/** A button that prints the page. Without script, browsers have it in their menu. */
customElements.define("print-page", class extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = "Print this page"
    button.addEventListener("click", () => print())
    this.append(button)
  }
})
