import {spawnSync} from "node:child_process";
import type {AddressInfo} from "node:net";
import type {TestProject} from "vitest/node";
import {serveFolder} from "../../src/render/serveFolder.js";
import {siteAddress} from "../../src/render/siteAddress.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address at which the site, built once for the run, is served. */
    site: string;
  }
}

/** Builds the site once, serves it for the tests, and provides its address. */
export default async function buildSite(project: TestProject): Promise<() => void> {
  const {status, stdout, stderr} = spawnSync("npm", ["run", "--silent", "build"], {encoding: "utf8"});
  if (status !== 0) throw new Error(`the site could not be built:\n${stdout}${stderr}`);
  const base = siteAddress().pathname;
  const server = await serveFolder("dist", {port: 0, base});
  project.provide("site", `http://localhost:${(server.address() as AddressInfo).port}${base}`);
  return () => void server.close();
}
