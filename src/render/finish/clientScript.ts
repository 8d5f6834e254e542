import type {FinishingStep} from "./builtSite.js";

const script = /<script type="module">\s*import "[^"]*_observablehq\/client\.\w+\.js";\s*<\/script>\n?/;
const preloads = /<link rel="modulepreload" href="[^"]*_observablehq\/(?:client|runtime|stdlib)\.\w+\.js">\n?/g;

/** Pages without a live code block do without Framework's own script, which has nothing to do there. */
export const clientScript: FinishingStep = {
  name: "client script",
  run({pages}) {
    for (const [name, html] of pages) {
      if (/^import \{define\}|registerFile\(/m.test(html)) continue;
      if (!script.test(html)) throw new Error(`missing: Framework's client script (${name}); has Framework changed?`);
      pages.set(name, html.replace(script, "").replace(preloads, ""));
    }
  }
};
