/** Fills the hidden field inside it with the browser's time zone. Without script the server's zone is taken. */
customElements.define("browser-zone", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("input").value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? ""
  }
})
