/** A button that copies the text of a field, and says so. Without script, the field can be marked and copied by hand. */
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button"), said = document.createElement("span")
    button.type = "button"
    button.className = "plain"
    button.textContent = "Copy the link"
    said.setAttribute("role", "status")
    button.addEventListener("click", async () => said.textContent = await this.copy(document.getElementById(this.dataset.for)))
    this.replaceChildren(button, said)
  }

  /** Without HTTPS browsers lend no clipboard: then the text is marked, ready to be copied by hand. */
  async copy(field) {
    try {
      await navigator.clipboard.writeText(field.value)
      return "Copied."
    } catch {
      field.focus()
      field.select()
      return "Marked. Now copy it by hand."
    }
  }
})
