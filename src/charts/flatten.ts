import type {Theme} from "./theme.js";
import {type} from "./tokens.js";

/** What a drawing is called and described as, and what its ids begin with. */
export interface FlattenOptions {
  prefix: string;
  title: string;
  description: string;
  theme: Theme;
}

const kept = new Set(
  (
    "fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin " +
    "stroke-miterlimit opacity text-anchor font-size font-weight font-style font-variant font-family"
  ).split(" ")
);
const dropped = new Set(["color", "overflow", "display", "height", "max-width", "white-space"]);
const geometry = /^(?:x|y|dx|dy|[xy][12]|c[xy]|r|d|points|transform|width|height|viewBox|stroke-width)$/;
const refused = ["image", "foreignObject", "figure", "script", "animate", "set", "use"];

/**
 * Makes a drawing of Plot or D3 one that opens anywhere, in place: attributes instead of styles, values instead of em and
 * currentColor, ids of its own, named groups, two decimals; marks keep their cells as `data-cell`. Throws on what can't be.
 */
export function flatten(svg: SVGElement, {prefix, title, description, theme}: FlattenOptions): SVGElement {
  if (svg.tagName.toLowerCase() !== "svg")
    throw new Error(`invalid drawing: <${svg.tagName}>; give title and legend no Plot options`);
  for (const name of refused) {
    if (svg.querySelector(name)) throw new Error(`invalid drawing: <${name}> can't be exported`);
  }
  for (const style of svg.querySelectorAll("style")) style.remove();
  const elements = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  for (const element of elements) {
    unstyle(element);
    setValues(element, theme);
  }
  for (const text of svg.querySelectorAll("text")) {
    if (text.textContent!.includes("⚠")) throw new Error(`invalid drawing: Plot warns: ${text.textContent}`);
    if (text.closest("[paint-order]"))
      throw new Error("invalid drawing: a text with a halo; give the text room instead");
  }
  for (const element of elements) measureInPixels(element);
  nameGroups(svg, prefix);
  svg.removeAttribute("class");
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("font-family", type.plain);
  svg.setAttribute("font-size", String(type.label));
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${prefix}-title ${prefix}-desc`);
  svg.prepend(
    textElement(svg, "title", `${prefix}-title`, title),
    textElement(svg, "desc", `${prefix}-desc`, description)
  );
  return svg;
}

function unstyle(element: SVGElement): void {
  const style = element.getAttribute("style");
  if (style === null) return;
  element.removeAttribute("style");
  for (const declaration of style.split(";").filter((part) => part.trim() !== "")) {
    const [property, ...rest] = declaration.split(":");
    const name = property.trim();
    const value = rest.join(":").trim();
    if (kept.has(name) && value !== "inherit") element.setAttribute(name, value.replace(/^([\d.]+)px$/, "$1"));
    else if (!dropped.has(name)) throw new Error(`invalid drawing: style ${name}: ${value} has no attribute`);
  }
}

function setValues(element: SVGElement, theme: Theme): void {
  for (const {name, value} of Array.from(element.attributes)) {
    if (value.includes("currentColor")) element.setAttribute(name, value.replaceAll("currentColor", theme.ink));
    if (value.includes("var(--plot-background)")) element.setAttribute(name, theme.paper);
    if (name === "aria-label" && value.includes("/")) element.setAttribute("data-cell", value);
    if (name.startsWith("aria-") && name !== "aria-label") element.removeAttribute(name);
    if (geometry.test(name) && !value.endsWith("em")) element.setAttribute(name, rounded(value));
  }
  if (element.hasAttribute("data-cell")) element.removeAttribute("aria-label");
}

function measureInPixels(element: SVGElement): void {
  for (const name of ["x", "y", "dx", "dy"]) {
    const [, em] = /^(-?[\d.]+)em$/.exec(element.getAttribute(name) ?? "") ?? [];
    if (em === undefined) continue;
    const size = Number(element.closest("[font-size]")?.getAttribute("font-size") ?? type.label);
    element.setAttribute(name, rounded(String(Number(em) * size)));
  }
}

function nameGroups(svg: SVGElement, prefix: string): void {
  const used = new Map<string, number>();
  for (const group of svg.querySelectorAll("g")) {
    if (group.childNodes.length === 0) {
      group.remove();
      continue;
    }
    const label = group.getAttribute("aria-label");
    group.removeAttribute("aria-label");
    if (label === null) continue;
    const count = (used.get(label) ?? 0) + 1;
    used.set(label, count);
    group.setAttribute("id", `${prefix}-${label.replace(/\W+/g, "-")}${count === 1 ? "" : `-${count}`}`);
  }
}

function rounded(value: string): string {
  return value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function textElement(svg: SVGElement, name: string, id: string, text: string): Element {
  const element = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
  element.setAttribute("id", id);
  element.textContent = text;
  return element;
}
