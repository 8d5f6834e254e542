import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {flatten} from "../../src/charts/flatten.js";
import {themes} from "../../src/charts/theme.js";

function flat(content: string): SVGElement {
  const {document} = parseHTML(`<html><body>${content}</body></html>`);
  const options = {prefix: "p", title: "Title", description: "Words", theme: themes.light};
  return flatten(document.body.firstElementChild as SVGElement, options);
}

test("styles become attributes, em becomes pixels, currentColor a value, groups have names of their own", () => {
  const svg = flat(
    `<svg style="font-size: 14px; overflow: visible"><style>a{}</style><g aria-label="dot" stroke="currentColor">` +
      `<text dy="0.5em" x="1.23456">a</text></g><g aria-label="dot"><circle aria-label="t/k"/></g><g></g></svg>`
  );
  expect(svg.querySelectorAll("style, [style]")).toHaveLength(0);
  expect(svg.querySelector("text")!.getAttribute("dy")).toBe("7");
  expect(svg.querySelector("text")!.getAttribute("x")).toBe("1.23");
  expect([...svg.querySelectorAll("g")].map(({id}) => id)).toEqual(["p-dot", "p-dot-2"]);
  expect(svg.querySelector("g")!.getAttribute("stroke")).toBe(themes.light.ink);
  expect(svg.querySelector("circle")!.getAttribute("data-cell")).toBe("t/k");
  expect(svg.getAttribute("aria-labelledby")).toBe("p-title p-desc");
});

test.each([
  ["a figure, as Plot gives for a title", "<figure><svg></svg></figure>", /invalid drawing: <figure>/i],
  ["an image", "<svg><image/></svg>", /<image> can't be exported/],
  ["a warning of Plot's", "<svg><text>⚠️</text></svg>", /Plot warns/],
  ["a halo", '<svg><g paint-order="stroke"><text>a</text></g></svg>', /halo/],
  [
    "a style without an attribute",
    '<svg><g style="mix-blend-mode: multiply"><text>a</text></g></svg>',
    /mix-blend-mode/
  ]
])("%s is refused", (_, content, message) => expect(() => flat(content)).toThrow(message));
