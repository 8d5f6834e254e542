import {existsSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {hashes, ProjectCopy} from "../setup/projectCopy.js";

describe("a copy of the project", () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = new ProjectCopy("build");
  });
  afterAll(() => copy.remove());

  const built = (file: string) => copy.read(`dist/${file}`);

  test("builds, from nothing, the same bytes", () => {
    const {status, output} = copy.build();
    expect(status, output).toBe(0);
    expect(output).toMatch(
      /\n {2}documents +5\n(.*\n)* {2}claims +\d+ {2}\(.*withdrawal \d+.*\n(.*\n)* {2}pages +\d+\n/
    );
    expect(output).toContain("npm run serve");
    expect(copy.built()).toEqual(hashes("dist"));
  });

  test("builds the same bytes again, with the tables not read anew", () => {
    const before = copy.built();
    const {status, output} = copy.build();
    expect(status, output).toBe(0);
    expect(output).toContain("tables are up to date");
    expect(copy.built()).toEqual(before);
  });

  test("shows a changed document, its file's time being old, once the pages follow it", () => {
    const [said, changed] = ["over 100 member states", "over 110 member states"];
    copy.editDocument("000_2f04f6118aaf1edc.txt", said, changed);
    copy.age("data-loaders/documents/000_2f04f6118aaf1edc.txt").age("data-loaders/documents/documents.csv");
    const refused = copy.build();
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(
      /src\/index\.md:\d+:\d+ {2}misquoted: “over 100 member states” doesn't stand in israel-national-news/
    );
    copy.edit("src/index.md", said, changed);
    const {status, output} = copy.build();
    expect(status, output).toBe(0);
    expect(built("sources.html")).toContain(changed);
    expect(JSON.parse(built("data/membership.json"))).toContainEqual(expect.objectContaining({count: 110}));
    expect(built("index.html")).toContain("INN: over 110 members");
  });

  test("shows a changed rule and a module imported only through others; drops a table no longer made", () => {
    const stray = join(copy.folder, "src/.observablehq/cache/data/stray.json");
    writeFileSync(stray, "[]");
    copy.edit("data-loaders/tables/documents.ts", "short: row.short,", "short: `The ${row.short}`,");
    copy.age("data-loaders/tables/documents.ts");
    copy.edit("data-loaders/extract/rules/event.ts", 'name: "event"', 'name: "dated event"');
    copy.age("data-loaders/extract/rules/event.ts");
    const {status, output} = copy.build();
    expect(status, output).toBe(0);
    expect(built("data/withdrawals.csv")).toContain("The CNN/KPLR");
    expect(built("index.html")).toContain("The CNN/KPLR");
    expect(JSON.parse(built("data/claims.json"))).toContainEqual(expect.objectContaining({rule: "dated event"}));
    expect(existsSync(join(copy.folder, "dist/data/stray.json"))).toBe(false);
  });

  test("stands at the path of the homepage in package.json", () => {
    copy.edit("package.json", /"homepage": ".*"/, '"homepage": "https://example.org/leaving"');
    const {status, output} = copy.build();
    expect(status, output).toBe(0);
    expect(built("404.html")).toContain('<a class="site" href="/leaving/">');
    expect(JSON.parse(built("data/datapackage.json")).homepage).toBe("https://example.org/leaving");
  });

  describe("fails, and leaves dist as it was, when", () => {
    let before: Record<string, string>;
    beforeAll(() => {
      before = copy.built();
    });

    const fails = (message: string | RegExp) => {
      const {status, output} = copy.build();
      expect(output).toMatch(message);
      expect(status).toBe(1);
      expect(copy.built()).toEqual(before);
      expect(existsSync(join(copy.folder, "dist-next"))).toBe(false);
    };

    test.each([
      [
        "a page names an unknown chart",
        "![](chart:no-such)",
        /src\/new\.md:7:1 {2}unknown chart: no-such; did you mean .*\? One of how-far/
      ],
      [
        "a page names an unknown list",
        "![](list:no-such)",
        /src\/new\.md:7:1 {2}unknown list: no-such; one of charts, sources, tables/
      ],
      ["a code block is wrong", "```js\nconst = 1\n```", /invalid code block: SyntaxError.*new\.html/],
      ["a link is broken", "[gone](./gone)", /broken link: \.\/gone \(new\.html\)/],
      ["a page imports what isn't there", '```js\nimport {a} from "./components/gone.js";\n```', /gone/],
      ["a page asks for a library from a CDN", "```js\nPlot.plot()\n```", /plot/]
    ])("%s", (_, text, message) => {
      const page = join(copy.folder, "src/new.md");
      writeFileSync(page, `---\ntitle: New\ndescription: New.\n---\n# New\n\n${text}\n`);
      try {
        fails(message);
      } finally {
        rmSync(page);
      }
    });

    test("a document is not the one in the catalogue", () => {
      copy.edit("data-loaders/documents/004_b3da71791a13c5dd.txt", "Moscow", "Minsk");
      fails(/sha256|hash/);
      copy.edit("data-loaders/documents/004_b3da71791a13c5dd.txt", "Minsk", "Moscow");
    });
  });
});
