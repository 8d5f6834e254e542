import {createHash} from "node:crypto";
import {spawnSync} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {unzipSync} from "fflate";
import {beforeAll, describe, expect, test} from "vitest";
import {ofCollection} from "../../src/charts/chart.js";
import {charts} from "../../src/charts/index.js";
import {themes} from "../../src/charts/theme.js";
import {chartFiles} from "../../src/render/pack/chartFiles.js";
import {pixelsOf} from "../../src/render/pack/pixelsOf.js";
import {picture} from "../../src/render/pack/picture.js";
import {crc, pngOf} from "../../src/render/pack/png.js";
import {collection, fiveTables} from "../charts/fiveTables.js";

describe.each(charts.map((chart) => [chart.slug, chart] as const))("the files of %s", (slug, chart) => {
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    files = await chartFiles(chart, fiveTables, collection);
  });
  const text = (name: string) => files.get(slug + name)!.toString();

  test("are the ones that every chart has", () => {
    expect([...files.keys()]).toEqual(
      [".svg", ".png", ".pdf", "-narrow.svg", "-narrow.png", "-social.png", ".csv", ".json", ".zip"].map(
        (suffix) => slug + suffix
      )
    );
  });

  test("SVG: title, subtitle and source in the picture, provenance in its metadata, no style, no variable", () => {
    const {title, subtitle, source, documents, claims} = JSON.parse(text(".json"));
    for (const name of [".svg", "-narrow.svg"]) {
      const svg = text(name);
      const shown = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, words]) => words).join(" ");
      for (const words of [title, subtitle, source]) {
        expect(shown.replace(/&#39;/g, "'").replace(/\s+/g, " ")).toContain(words);
      }
      expect(svg).not.toMatch(/style=|<style|var\(|currentColor|class=|&nbsp;/);
      for (const {sha256} of documents) expect(svg).toContain(sha256);
      for (const claim of claims) expect(svg).toContain(`claims/${claim}<`);
      expect(svg).toMatch(/<g id="[\w-]+"/);
    }
  });

  test("PNG: twice the size, with title, credit and provenance in its text chunks", () => {
    const {title, sizes} = JSON.parse(text(".json"));
    for (const [name, size] of Object.entries({".png": "wide", "-narrow.png": "narrow", "-social.png": "social"})) {
      const png = files.get(slug + name)!;
      const factor = size === "social" ? 1 : 2;
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(sizes[size].map((side: number) => side * factor));
      const chunks = textChunks(png);
      expect(chunks.Title).toBe(title);
      expect(chunks.Author).toContain("Leaving The Hague");
      expect(JSON.parse(chunks.Provenance)).toHaveProperty("claims");
    }
  });

  test("PDF: vectors, with the fonts embedded", () => {
    const pdf = files.get(`${slug}.pdf`)!.toString("latin1");
    expect(pdf).toMatch(/^%PDF/);
    expect(pdf).toMatch(/\/FontFile2/);
    expect(pdf).toMatch(/SourceSans3/);
    expect(pdf).not.toMatch(/\/Subtype \/Image/);
  });

  test("CSV: the rows drawn, with document, voice, speaker and quote", () => {
    const rows = csvParse(text(".csv"));
    expect(rows).toHaveLength(chart.rows(ofCollection(fiveTables, chart.tables, collection)).length);
    expect(rows.columns).toEqual(expect.arrayContaining(["document", "voice", "speaker", "quote", "claim", "cell"]));
  });

  test("JSON has every file's hash, and the ZIP every file", () => {
    const {sha256} = JSON.parse(text(".json"));
    for (const [name, hash] of Object.entries(sha256)) {
      expect(createHash("sha256").update(files.get(name)!).digest("hex")).toBe(hash);
    }
    expect(Object.keys(sha256)).toHaveLength(7);
    const inside = unzipSync(files.get(`${slug}.zip`)!);
    expect(Object.keys(inside)).toContain("README.txt");
    for (const name of [...Object.keys(sha256), `${slug}.json`]) {
      expect(Buffer.from(inside[name]).equals(files.get(name)!), name).toBe(true);
    }
  });

  test("are the same bytes again", async () => {
    const again = await chartFiles(chart, fiveTables, collection);
    for (const [name, bytes] of files) expect(again.get(name)!.equals(bytes), name).toBe(true);
  });
});

test("a title three lines long moves the drawing down", () => {
  const title = "A title that is long enough to need three lines of the picture at least, ".repeat(4).trim();
  const options = {tables: fiveTables, collection, width: 720, theme: themes.light};
  const long = picture({...charts[0], title: () => title}, options);
  const short = picture(charts[0], options);
  expect(long.height).toBeGreaterThan(short.height + 40);
  expect(() => pngOf(long.svg, 1, {})).not.toThrow();
});

test.each([
  ["640", 640],
  ["86mm", 325],
  ["3in", 288],
  ["500px", 500]
])("a width of %s is %d pixels", (width, pixels) => expect(pixelsOf(width)).toBe(pixels));

test.each(["wide", "10", "9999", "3cm", "-5"])("a width of %s is refused", (width) =>
  expect(() => pixelsOf(width)).toThrow(/invalid width/)
);

describe("npm run chart", () => {
  const run = (...args: string[]) =>
    spawnSync("node_modules/.bin/tsx", ["src/render/pack/cli.ts", ...args], {encoding: "utf8"});

  test("writes one chart at the width asked for", () => {
    const file = "tests/.output/chart.svg";
    const {status, stderr} = run("membership-claims", "--width", "86mm", "--theme", "dark", "-o", file);
    expect(status, stderr).toBe(0);
    expect(readFileSync(file, "utf8")).toMatch(/width="325".*#14181b/s);
    rmSync(file);
  });

  test.each([
    [["how-fra"], /unknown chart: how-fra; did you mean how-far\?/],
    [["how-far", "--format", "gif"], /unknown format: gif; one of svg, png, pdf, csv/],
    [["how-far", "--theme", "blue"], /unknown theme: blue/],
    [[], /missing slug; one of how-far/]
  ])("%s says what is wrong", (args, message) => {
    const {status, stderr} = run(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test("--help lists options and charts", () => {
    const {status, stdout} = run("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/--width 640\|86mm\|3in/);
    for (const {slug} of charts) expect(stdout).toContain(slug);
  });
});

function textChunks(png: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc(body));
    if (body.toString("latin1", 0, 4) === "iTXt") {
      const end = body.indexOf(0, 4);
      found[body.toString("latin1", 4, end)] = body.toString("utf8", end + 5);
    }
    at += length + 12;
  }
  return found;
}
