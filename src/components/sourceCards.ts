/**
 * Shows the card of a bound phrase while the pointer or the focus is on it. As WCAG 1.4.13 asks, Escape dismisses it,
 * the pointer may move onto it, and it stays until pointer and focus have left. Without this script the links still
 * lead to the words, and the switch "Show our sources" shows every card.
 */
const leave = 200;
let timer = 0;
let shown: Element | null = null;

function show(binding: Element): void {
  clearTimeout(timer);
  if (shown === binding) return;
  hide();
  shown = binding;
  binding.classList.add("open");
  const card = binding.querySelector<HTMLElement>(".card")!;
  card.style.removeProperty("translate");
  const {left, right} = card.getBoundingClientRect();
  const over = right - document.documentElement.clientWidth + 8;
  if (over > 0) card.style.setProperty("translate", `${-Math.min(over, left - 8)}px 0`);
}

function hide(): void {
  clearTimeout(timer);
  shown?.classList.remove("open");
  shown = null;
}

for (const binding of document.querySelectorAll(".binding:has(.card)")) {
  binding.addEventListener("pointerenter", () => show(binding));
  binding.addEventListener("pointerleave", () => {
    timer = window.setTimeout(() => {
      if (!binding.contains(document.activeElement)) hide();
    }, leave);
  });
  binding.addEventListener("focusin", () => show(binding));
  binding.addEventListener("focusout", () => {
    if (!binding.matches(":hover")) hide();
  });
}

document.addEventListener("keydown", ({key}) => {
  if (key === "Escape") hide();
});
