import {afterAll, beforeAll, expect, test} from "vitest";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {serveFolder} from "../../src/render/serveFolder.js";
import {launchChromium} from "../setup/chromium.js";
import {ProjectCopy} from "../setup/projectCopy.js";

const hostile = "<img src=x onerror='window.hacked=1'><script>window.hacked=2</script>${window.hacked=3}</div>";

let copy: ProjectCopy;
let server: Server = createServer();
let browser: Browser;

beforeAll(async () => {
  copy = new ProjectCopy("untrusted").takeLibraries();
  copy.edit(
    "data-loaders/documents/documents.csv",
    ",CNN/KPLR,KPLR 11 St. Louis,",
    `,CNN ${hostile},KPLR 11 St. Louis ${hostile},`
  );
  copy.editDocument("003_7eed8094c95c9b7c.txt", "ratified by 123 countries", `ratified by 123 countries ${hostile}`);
  const {status, output} = copy.build();
  if (status !== 0) throw new Error(output);
  server = await serveFolder(join(copy.folder, "dist"), {port: 0});
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server.close();
  copy.remove();
});

test.each(["", "gallery", "embed/how-far", "sources", "tables"])(
  "markup, scripts and placeholders in a document come out as text: /%s",
  async (path) => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${path}`, {waitUntil: "networkidle"});
    if (path === "tables") {
      await page.locator("#documents .browser summary").click();
      await page.locator("#documents tbody tr").first().waitFor();
    }
    expect(await page.evaluate(() => (window as {hacked?: number}).hacked)).toBeUndefined();
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("${window.hacked=3}");
  }
);
