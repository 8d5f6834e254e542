import type {FinishingStep} from "./builtSite.js";

const preload = /<link rel="modulepreload" href="[^"]*\/_(?:node|observablehq)\/[^"]*">\n?/g;
const imports = /^import \{(\w+)\} from ("[^"]*_observablehq\/\w+\.\w+\.js");$/gm;

// Framework's own runtime waits with the blocks, for it is as large as a page.
const near = `await new Promise((start) => {
  const watch = new IntersectionObserver((seen) => seen.some(({isIntersecting}) => isIntersecting) && start(), {rootMargin: "800px"});
  for (const block of document.querySelectorAll(".observablehq--block")) watch.observe(block);
  addEventListener("beforeprint", start);
});
`;

/** Live code blocks start when a reader comes near one, or prints the page: reading the rest costs no libraries. */
export const liveBlocks: FinishingStep = {
  name: "live blocks",
  run({pages}) {
    for (const [name, html] of pages) {
      if (!/^import \{define\}/m.test(html)) continue;
      const [head, ...rest] = html.replace(preload, "").split(/(?<=<script type="module">\n\n)(?=import \{define\})/);
      if (rest.length !== 1)
        throw new Error(`missing: the script of the live blocks (${name}); has Framework changed?`);
      pages.set(name, head + near + rest[0].replace(imports, "const {$1} = await import($2);"));
    }
  }
};
