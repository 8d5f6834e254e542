import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium"
];

const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** A headless Chromium, the one of CHROMIUM_PATH or of this machine; on Debian, as root, it is installed when missing. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: findChromium(), args: [...flags, ...args]});
}

function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`missing browser: ${named} (CHROMIUM_PATH)`);
    return named;
  }
  const found = places.find(existsSync) ?? (installChromium() ? places.find(existsSync) : undefined);
  if (!found) {
    throw new Error(
      "missing browser: install Chromium or Chrome (Debian and Ubuntu: sudo apt-get install chromium), or name one in CHROMIUM_PATH"
    );
  }
  return found;
}

function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log("installing Chromium for the tests: apt-get install chromium");
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, {stdio: "inherit", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}});
  return run("update").status === 0 && run("install", "--yes", "--no-install-recommends", "chromium").status === 0;
}
