/** Loads Framework's search and its index when a reader first turns to the field: until then a page runs no more than this. */
const field = document.querySelector<HTMLInputElement>("#observablehq-search input");
field?.addEventListener("focus", () => import("observablehq:search"), {once: true});
