/**
 * Looks into the worker from outside: code of the test goes in front of the worker's own text, and what the worker
 * answers is kept. The page itself has no door for tests.
 */
import type { Page } from "@playwright/test";

interface Spied {
  workers: Worker[];
  answers: unknown[];
}

/** `prelude` runs first in every worker that the page starts from now on. Call it before the page is opened. */
export async function spyOnWorkers(page: Page, prelude: () => void = () => {}): Promise<void> {
  await page.addInitScript(install, `(${prelude.toString()})();\n`);
}

function install(prelude: string): void {
  const spied: Spied = { workers: [], answers: [] };
  (window as unknown as { spied: Spied }).spied = spied;
  const RealBlob = window.Blob;
  window.Blob = class extends RealBlob {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(options?.type === "text/javascript" ? [prelude, ...parts] : parts, options);
    }
  };
  const RealWorker = window.Worker;
  window.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      spied.workers.push(this);
      this.addEventListener("message", ({ data }) => spied.answers.push(data));
    }
  };
}

/** Sends a message to the newest worker; a prelude may listen for it. */
export function tellWorker(page: Page, message: object): Promise<void> {
  return page.evaluate((told) => {
    (window as unknown as { spied: Spied }).spied.workers.at(-1)?.postMessage(told);
  }, message);
}

/** All messages that workers have posted so far. */
export function workerAnswers<T>(page: Page): Promise<T[]> {
  return page.evaluate(() => (window as unknown as { spied: Spied }).spied.answers) as Promise<T[]>;
}

/** The first message from a worker that has this key, be it here already or still to come from the newest worker. */
export function workerAnswer<T>(page: Page, key: string): Promise<T> {
  return page.evaluate((wanted) => {
    const { workers, answers } = (window as unknown as { spied: Spied }).spied;
    const isWanted = (answer: unknown) => wanted in (answer as object);
    return new Promise<unknown>((resolve) => {
      const found = answers.find(isWanted);
      if (found) resolve(found);
      workers.at(-1)?.addEventListener("message", ({ data }) => isWanted(data) && resolve(data));
    });
  }, key) as Promise<T>;
}

export function workerCount(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { spied: Spied }).spied.workers.length);
}

/** The first bytes that go into the core meet an `unreachable` of WebAssembly. */
export function trapWhenTold(): void {
  self.addEventListener("message", (event) => {
    if (!event.data?.trap) return;
    event.stopImmediatePropagation();
    const bytes = [
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1,
      3, 0, 0, 11,
    ];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    Uint8Array.prototype.set = exports.t as () => void;
  });
}
