/** Brings a figure alive when a reader first points at it or tabs to it: until then a page runs no more than this. */
for (const drawing of document.querySelectorAll<HTMLElement>(".figure-drawing")) {
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", "Chart; the arrow keys go from mark to mark, Escape closes a mark’s words");
}

for (const type of ["pointerover", "focusin"]) {
  document.addEventListener(type, async (event) => {
    const drawing = (event.target as Element).closest<HTMLElement>(".figure-drawing");
    if (!drawing || drawing.dataset.alive) return;
    drawing.dataset.alive = "true";
    const {figureTips} = await import("./figureTips.js");
    figureTips(drawing, event);
  });
}
