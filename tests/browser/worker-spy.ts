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

export function workerCount(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { spied: Spied }).spied.workers.length);
}
