/**
 * A server on this machine that counts who knocks: any byte is enough, whatever it says. A bare connection does not
 * count, because Chromium opens one for a frame's address before it asks the policy and then says nothing on it.
 */
import { type AddressInfo, createServer } from "node:net";

export interface Canary {
  readonly url: string;
  knocks(): number;
  close(): void;
}

const answer =
  "HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n";

export async function startCanary(): Promise<Canary> {
  let count = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      count += 1;
      socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, knocks: () => count, close: () => server.close() };
}

/** Ways out of a page. Runs in the browser; each tries and swallows its refusal, and the number of tries comes back. */
export async function tryToSendFromPage(url: string): Promise<number> {
  const socketUrl = url.replace("http", "ws");
  const element = (name: string, attributes: Record<string, string>) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    document.body.append(made);
  };
  const ways: (() => unknown)[] = [
    () => fetch(`${url}fetch`, { mode: "no-cors", method: "POST", body: "x" }),
    () => {
      const request = new XMLHttpRequest();
      request.open("POST", `${url}xhr`);
      request.send("x");
    },
    () => navigator.sendBeacon(`${url}beacon`, "x"),
    () => new WebSocket(`${socketUrl}socket`),
    () => new EventSource(`${url}events`),
    () => {
      new Image().src = `${url}image`;
    },
    () => element("img", { src: `${url}img` }),
    () => element("link", { rel: "stylesheet", href: `${url}style` }),
    () => element("link", { rel: "prefetch", href: `${url}prefetch` }),
    () => element("script", { src: `${url}script` }),
    () => element("iframe", { src: `${url}frame` }),
    () => element("object", { data: `${url}object` }),
    () => element("video", { src: `${url}video` }),
    () => new FontFace("canary", `url(${url}font)`).load(),
    () => new Worker(`${url}worker`),
    () => {
      document.body.style.backgroundImage = `url(${url}background)`;
    },
    () => {
      const form = document.createElement("form");
      form.action = `${url}form`;
      form.target = "canary";
      document.body.append(
        form,
        Object.assign(document.createElement("iframe"), { name: "canary" }),
      );
      form.submit();
    },
  ];
  for (const way of ways) {
    try {
      await Promise.race([way(), new Promise((resolve) => setTimeout(resolve, 50))]);
    } catch {
      // Refused, as it should be; the canary tells whether anything got out.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return ways.length;
}

/** Ways out of a worker. Runs in the worker: it waits for `{ send: url }` and answers `{ tried: count }`. */
export function listenAndTryToSend(): void {
  self.addEventListener("message", async (event) => {
    const url: unknown = event.data?.send;
    if (typeof url !== "string") return;
    event.stopImmediatePropagation();
    const load = (self as unknown as { importScripts: (url: string) => void }).importScripts;
    const ways: (() => unknown)[] = [
      () => fetch(`${url}fetch`, { mode: "no-cors", method: "POST", body: "x" }),
      () => {
        const request = new XMLHttpRequest();
        request.open("POST", `${url}xhr`);
        request.send("x");
      },
      () => new WebSocket(`${url.replace("http", "ws")}socket`),
      () => new EventSource(`${url}events`),
      () => load(`${url}import-scripts`),
      () => import(`${url}import`),
      () => new Worker(`${url}worker`),
    ];
    for (const way of ways) {
      try {
        await Promise.race([way(), new Promise((resolve) => setTimeout(resolve, 50))]);
      } catch {
        // Refused, as it should be.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    self.postMessage({ tried: ways.length });
  });
}
