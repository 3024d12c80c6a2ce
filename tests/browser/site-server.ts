/** Serves dist/ under a sub-path, as a static host would, and a bare page without any policy beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export const dist = process.env.PERCH_DIST ?? join(import.meta.dirname, "../../dist");
const pagePath = "/some/where/perch/";

export default async function startSite(): Promise<() => void> {
  const index = join(dist, "index.html");
  if (!existsSync(index)) throw new Error(`${index} is not there: build the page first`);
  const cards = readdirSync(join(dist, "cards")).map((name) => `cards/${name}`);
  const pages = new Map([
    [pagePath, readFileSync(index)],
    ...["index.html", ...cards].map(
      (name) => [pagePath + name, readFileSync(join(dist, name))] as const,
    ),
    ["/bare/", Buffer.from("<!doctype html><title>No policy</title><p>No policy</p>")],
  ]);
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  process.env.PERCH_URL = `http://127.0.0.1:${port}${pagePath}`;
  process.env.BARE_URL = `http://127.0.0.1:${port}/bare/`;
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

export const pageUrl = () => urlFrom("PERCH_URL");
export const bareUrl = () => urlFrom("BARE_URL");

function urlFrom(name: string): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: the site server did not start`);
  return url;
}
