/** Shows a mark’s words, taken from the figure's data table: by pointer, and from mark to mark by the arrow keys. */
export function figureTips(drawing: HTMLElement, first: Event): void {
  const figure = drawing.closest("figure")!;
  const tip = document.createElement("div");
  tip.className = "figure-tip";
  tip.setAttribute("role", "status");
  tip.hidden = true;
  drawing.append(tip);
  const nameAll = () => {
    for (const title of drawing.querySelectorAll("svg > title")) nameByLabel(title);
  };
  nameAll();
  new MutationObserver(nameAll).observe(drawing, {childList: true, subtree: true});
  let current = -1;

  const marks = () =>
    [...drawing.querySelectorAll<SVGGraphicsElement>("svg [data-cell]")].filter(
      (mark) => mark.getClientRects().length > 0
    );
  const hide = () => {
    tip.hidden = true;
    for (const mark of drawing.querySelectorAll(".pointed")) mark.classList.remove("pointed");
  };
  const show = (mark: SVGGraphicsElement) => {
    hide();
    const row = [...figure.querySelectorAll<HTMLElement>("tr[data-cell]")].find(
      ({dataset}) => dataset.cell === mark.dataset.cell
    );
    if (!row) return;
    current = marks().indexOf(mark);
    mark.classList.add("pointed");
    tip.replaceChildren(...wordsOf(row));
    tip.hidden = false;
    place(tip, mark, drawing);
  };

  drawing.addEventListener("pointerover", ({target}) => {
    const mark = (target as Element).closest<SVGGraphicsElement>("[data-cell]");
    if (mark) show(mark);
    else if (!tip.contains(target as Node)) hide();
  });
  drawing.addEventListener("pointerleave", hide);
  drawing.addEventListener("focusout", hide);
  // Its place was that of another width.
  addEventListener("resize", hide);
  const go = (event: Event) => {
    const {key} = event as KeyboardEvent;
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[key];
    const all = marks();
    if (step === undefined || all.length === 0) return;
    event.preventDefault();
    show(all[current < 0 && step < 0 ? all.length - 1 : (current + step + all.length) % all.length]);
  };
  drawing.addEventListener("keydown", go);
  document.addEventListener("keydown", ({key}) => {
    if (key === "Escape") hide();
  });
  const pointed = (first.target as Element).closest<SVGGraphicsElement>("[data-cell]");
  if (first.type === "keydown") go(first);
  else if (first.type === "pointerover" && pointed) show(pointed);
}

/** A title within an SVG pops up as a browser's own tip; as a label it keeps the name without. */
function nameByLabel(title: Element): void {
  const svg = title.parentElement!;
  svg.setAttribute("aria-label", title.textContent!);
  svg.setAttribute("aria-describedby", svg.querySelector(":scope > desc")!.id);
  svg.removeAttribute("aria-labelledby");
  title.remove();
}

/** Document, values and voice in one line, the quote in the next: the cells of the data table's row. */
function wordsOf(row: HTMLElement): Node[] {
  const cells = [...row.children].map(({textContent}) => textContent!);
  const [name, ...values] = cells.slice(0, -2);
  const [voice, quote] = cells.slice(-2);
  const line = (kind: string, text: string) => {
    const element = document.createElement(kind);
    element.textContent = text;
    return element;
  };
  return [line("strong", name), line("span", values.filter(Boolean).join(" · ")), line("em", voice), line("q", quote)];
}

/** Puts the tip under the mark, or above where the window ends, and within the drawing's width. */
function place(tip: HTMLElement, mark: Element, drawing: HTMLElement): void {
  const box = mark.getBoundingClientRect();
  const around = drawing.getBoundingClientRect();
  const middle = box.left + box.width / 2 - around.left;
  tip.style.left = `${Math.max(0, Math.min(middle - tip.offsetWidth / 2, around.width - tip.offsetWidth))}px`;
  const below = box.bottom + tip.offsetHeight + 10 < window.innerHeight;
  tip.style.top = `${below ? box.bottom - around.top + 8 : box.top - around.top - tip.offsetHeight - 8}px`;
}
