import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {request, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {serveFolder} from "../../src/render/serveFolder.js";

const parent = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(parent, "dist");
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, "data"), {recursive: true});
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(parent, "dist-secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "tables.html"), "tables");
  writeFileSync(join(folder, "404.html"), "nothing here");
  writeFileSync(join(folder, "data/a.csv"), "a");
  server = await serveFolder(folder, {port: 0, base: "/story/"});
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(parent, {recursive: true});
});

// Not fetch, which tidies the path before it is sent.
function get(path: string, method = "GET"): Promise<{status: number; type?: string; location?: string; body: string}> {
  return new Promise((resolve, reject) => {
    request({port, path, method, host: "127.0.0.1"}, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode!,
          type: response.headers["content-type"],
          location: response.headers.location,
          body
        })
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/story/", 200, "text/html; charset=utf-8", "home"],
  ["/story/tables", 200, "text/html; charset=utf-8", "tables"],
  ["/story/tables?a=b", 200, "text/html; charset=utf-8", "tables"],
  ["/story/data/a.csv", 200, "text/csv; charset=utf-8", "a"],
  ["/story/data", 404, "text/html; charset=utf-8", "nothing here"],
  ["/story/none", 404, "text/html; charset=utf-8", "nothing here"],
  ["/story/../secret.txt", 404, "text/html; charset=utf-8", "nothing here"],
  ["/story/..%2fsecret.txt", 404, "text/html; charset=utf-8", "nothing here"],
  ["/story/../dist-secret.txt", 404, "text/html; charset=utf-8", "nothing here"],
  ["/story/%00", 404, "text/html; charset=utf-8", "nothing here"],
  ["/story/%ff", 404, "text/html; charset=utf-8", "nothing here"]
])("%s", async (path, status, type, body) => {
  expect(await get(path)).toMatchObject({status, type, body});
});

test("an address outside the base leads to the base", async () => {
  expect(await get("/")).toMatchObject({status: 302, location: "/story/"});
});

test("only reading is allowed, and HEAD has no body", async () => {
  expect(await get("/story/", "POST")).toMatchObject({status: 405});
  expect(await get("/story/", "HEAD")).toMatchObject({status: 200, body: ""});
});
