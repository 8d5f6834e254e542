/**
 * Lays out figures and source cards piece by piece while nothing else is to do: the style sheet leaves those out of
 * sight for later, so that a page is soon there to read.
 */
const pieces = [...document.querySelectorAll(".figure, .source")];
const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 50));

function next(): void {
  const piece = pieces.shift();
  if (!piece) return;
  piece.classList.add("laid-out");
  whenIdle(next);
}

whenIdle(next);
