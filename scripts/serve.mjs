// A static web server for one folder, for this machine only.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".zip": "application/zip",
};

/** Serves `folder` on `port`, or on the next free one. Answers with the server, once it listens, and its URL. */
export async function serve(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  for (;;) {
    try {
      await listen(server, port);
      return { server, url: `http://localhost:${server.address().port}/` };
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      port += 1;
    }
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(folder, request, response) {
  const path = fileFor(folder, request.url);
  const found = path && (await stat(path).catch(() => undefined));
  if (!found?.isFile() || !["GET", "HEAD"].includes(request.method)) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(path)] ?? "application/octet-stream",
    "content-length": found.size,
    // A rebuilt page must never meet the browser's copy of the old one.
    "cache-control": "no-store",
  });
  if (request.method === "HEAD") response.end();
  else pipeline(createReadStream(path), response, () => {});
}

/** Where a URL lies inside `folder`; undefined for one that is malformed. */
function fileFor(folder, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    return join(folder, path.endsWith("/") ? `${path}index.html` : path);
  } catch {
    return undefined;
  }
}
