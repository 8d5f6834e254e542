import {refuse, type FinishingStep} from "./builtSite.js";

/** Framework puts a box where a code block has a syntax error, and builds on; here the build stops. */
export const errorBoxes: FinishingStep = {
  name: "error boxes",
  run({pages}) {
    refuse(
      [...pages].flatMap(([name, html]) =>
        [...html.matchAll(/class="[^"]*observablehq--error[^"]*"[^>]*>([^<]*)/g)].map(
          ([, message]) => `invalid code block: ${message} (${name})`
        )
      )
    );
  }
};
