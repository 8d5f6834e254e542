/** Brings a figure alive when a reader first points at it or tabs to it: until then a page runs no more than this. */
for (const drawing of document.querySelectorAll<HTMLElement>(".figure-drawing")) {
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", "Chart; the arrow keys go from mark to mark, Escape closes a mark’s words");
}

/** What a reader did last with a figure whose script is still on its way. */
const latest = new WeakMap<Element, Event>();

for (const type of ["pointerover", "focusin", "keydown"]) {
  document.addEventListener(type, async (event) => {
    const drawing = (event.target as Element).closest<HTMLElement>(".figure-drawing");
    if (!drawing || drawing.dataset.alive === "yes") return;
    latest.set(drawing, event);
    if (drawing.dataset.alive) return;
    drawing.dataset.alive = "soon";
    const {figureTips} = await import("./figureTips.js");
    drawing.dataset.alive = "yes";
    figureTips(drawing, latest.get(drawing)!);
    // Plot and D3 come only where neither of the page's two drawings has the figure's width.
    const shown = [...drawing.querySelectorAll("svg")].find((svg) => svg.getClientRects().length > 0);
    if (!shown || Math.abs(Number(shown.getAttribute("width")) - drawing.clientWidth) < 24) return;
    const {figureRedraw} = await import("./figureRedraw.js");
    await figureRedraw(drawing);
  });
}
