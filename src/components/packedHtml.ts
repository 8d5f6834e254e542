/**
 * Unpacks a drawing that the preview sends as text: Framework builds a DOM of each page three times at every change,
 * and drawings are most of it. The published pages carry them as they are.
 */
class PackedHtml extends HTMLElement {
  connectedCallback(): void {
    const template = document.createElement("template");
    template.innerHTML = this.dataset.html!;
    this.replaceWith(template.content);
  }
}

customElements.define("packed-html", PackedHtml);
