import {createReadStream, statSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {extname, join, resolve, sep} from "node:path";
import {createGzip} from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip"
};

/**
 * Serves a built site on this machine as a static host would: clean addresses, right types, compressed, the site's 404 page. `base`
 * is the path that the site stands at; port 0 takes a free one.
 */
export function serveFolder(folder: string, {port, base = "/"}: {port: number; base?: string}): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405, {allow: "GET, HEAD"}).end();
    const path = pathOf(request.url ?? "/");
    if (path !== undefined && base !== "/" && !path.startsWith(base)) {
      return void response.writeHead(302, {location: base}).end();
    }
    const file = path && find(root, path.slice(base.length));
    if (file) send(response, 200, file, request);
    else send(response, 404, find(root, "404.html"), request);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

function find(root: string, path: string): string | undefined {
  if (path.includes("\0")) return undefined;
  return [path, `${path}.html`, `${path}/index.html`]
    .map((name) => join(root, name))
    .find((file) => file.startsWith(root + sep) && statSync(file, {throwIfNoEntry: false})?.isFile());
}

function send(response: ServerResponse, status: number, file: string | undefined, request: IncomingMessage): void {
  if (!file) return void response.writeHead(status, {"content-type": "text/plain; charset=utf-8"}).end("not found\n");
  const type = types[extname(file)] ?? "application/octet-stream";
  const gzip = /^text|json|svg|xml/.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  response.writeHead(status, {
    "content-type": type,
    ...(gzip ? {"content-encoding": "gzip", vary: "accept-encoding"} : {"content-length": statSync(file).size}),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff"
  });
  if (request.method === "HEAD") return void response.end();
  const stream = createReadStream(file);
  if (gzip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}
