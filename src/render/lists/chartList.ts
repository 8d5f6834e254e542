import {charts} from "../../charts/index.js";
import {ofCollection} from "../../charts/chart.js";
import {embedCode} from "../embedCode.js";
import type {Embed} from "../embeds/embed.js";
import {chart as chartEmbed} from "../embeds/chart.js";
import {escapeHtml} from "../escapeHtml.js";

/** Every chart with its downloads and the code to embed it. */
export const chartList: Embed = (_, context) => [
  ...charts.flatMap((chart) => {
    const drawn = ofCollection(context.tables, chart.tables, context.collection);
    const title = chart.title(drawn);
    const code = escapeHtml(embedCode(chart.slug, title, chart.alt(drawn)));
    return [
      ...chartEmbed(chart.slug, {...context, caption: ""}),
      {
        html:
          `<details class="embed-code"><summary>Embed code<span class="hidden">: ${escapeHtml(title)}</span></summary>\n` +
          `<pre tabindex="0"><code>${code}</code></pre>\n<button type="button" class="copy">Copy</button>\n</details>\n`
      }
    ];
  }),
  {
    html:
      (context.preview ? "" : `<p><a href="charts/all.zip" rel="external" download>All charts as one ZIP</a></p>\n`) +
      `<script type="module" src="/components/copyButtons.js"></script>\n`
  }
];
