/** Nothing leaves: tried from the page and from inside the worker, and seen by a server that counts. */
import { archiveFiles, script, tweets, zip } from "./archive-maker";
import { listenAndTryToSend, startCanary, tryToSendFromPage } from "./canary";
import { expect, PerchPage, test } from "./perch-page";
import { bareUrl } from "./site-server";
import { spyOnWorkers, tellWorker, workerAnswers } from "./worker-spy";

test("the page cannot send anything out", async ({ page }) => {
  const canary = await startCanary();
  const perch = new PerchPage(page);
  await perch.open();
  await perch.sample();
  await perch.state("done");
  expect(await page.evaluate(tryToSendFromPage, canary.url)).toBeGreaterThan(10);
  expect(canary.knocks()).toBe(0);
  canary.close();
});

test("the same tries get out of a page without the policy", async ({ page }) => {
  const canary = await startCanary();
  await page.goto(bareUrl());
  await page.evaluate(tryToSendFromPage, canary.url);
  expect(canary.knocks()).toBeGreaterThan(8);
  canary.close();
});

test("the worker cannot send anything out", async ({ page }) => {
  const canary = await startCanary();
  await spyOnWorkers(page, listenAndTryToSend);
  const perch = new PerchPage(page);
  await perch.open();
  await perch.sample();
  await perch.state("done");
  await tellWorker(page, { send: canary.url });
  await expect.poll(() => triesOf(page)).toBeGreaterThan(5);
  expect(canary.knocks()).toBe(0);
  canary.close();
});

test("the same tries get out of a worker without the policy", async ({ page }) => {
  const canary = await startCanary();
  await spyOnWorkers(page, listenAndTryToSend);
  await page.goto(bareUrl());
  await page.evaluate(() => {
    new Worker(URL.createObjectURL(new Blob([""], { type: "text/javascript" })));
  });
  await tellWorker(page, { send: canary.url });
  await expect.poll(() => triesOf(page)).toBeGreaterThan(5);
  expect(canary.knocks()).toBeGreaterThan(3);
  canary.close();
});

test("direct messages in the zip are never read", async ({ page }) => {
  await spyOnWorkers(page, tellReads);
  const perch = new PerchPage(page);
  await perch.open();
  const secret = "do not open this ".repeat(4000);
  const files = {
    "data/direct-messages.js": script("direct_messages", [{ text: secret }]),
    ...archiveFiles(tweets(400)),
  };
  const bytes = await zip(files, { stored: true });
  await perch.pick({ name: "twitter.zip", bytes });
  await perch.state("done");
  const from = bytes.indexOf(secret);
  const reads = (await workerAnswers<{ read?: [number, number] }>(page)).flatMap((answer) =>
    answer.read ? [answer.read] : [],
  );
  expect(from).toBeGreaterThan(0);
  expect(reads.length).toBeGreaterThan(2);
  const posts = bytes.indexOf("Invented line number 250");
  expect(reads.some(([begin, end]) => begin <= posts && posts < end)).toBe(true);
  // What a file is, is told by its first 512 bytes, and where its directory begins by its last ones.
  const touching = reads.filter(([begin, end]) => begin < from + secret.length && end > from);
  expect(touching.filter(([, end]) => end > 512)).toEqual([]);
  expect(perch.requests).toEqual([]);
});

test("the policy names no host and forbids connections", async ({ perch }) => {
  const policy = await perch.page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'|'self'/);
});

async function triesOf(page: PerchPage["page"]): Promise<number> {
  const answers = await workerAnswers<{ tried?: number }>(page);
  return answers.find(({ tried }) => tried !== undefined)?.tried ?? 0;
}

/** Tells which bytes of its file each reading takes; a slice may be one of a slice. */
function tellReads(): void {
  const { slice, arrayBuffer } = Blob.prototype;
  const begins = new WeakMap<Blob, number>();
  Blob.prototype.slice = function (this: Blob, start = 0, end = this.size, type = "") {
    const part = slice.call(this, start, end, type);
    begins.set(part, (begins.get(this) ?? 0) + Math.min(start, this.size));
    return part;
  };
  Blob.prototype.arrayBuffer = function (this: Blob) {
    const begin = begins.get(this) ?? 0;
    self.postMessage({ read: [begin, begin + this.size] });
    return arrayBuffer.call(this);
  };
}
