/** Stopping a read, and a worker that dies: the page answers at once, and the next read works. */
import { rmSync, writeFileSync } from "node:fs";
import { archiveFiles, script, tweets, zip } from "./archive-maker";
import { expect, PerchPage, test } from "./perch-page";
import { spyOnWorkers, tellWorker, workerCount } from "./worker-spy";

const cancelAtMostMs = 100;

test("cancel is there at once, and the next read works", async ({ perch }) => {
  await dropHugeTweets(perch);
  await perch.state("reading");
  await expect(perch.page.locator("progress[value]")).toBeVisible();
  const tookMs = await perch.page.evaluate(async () => {
    const begin = performance.now();
    document.getElementById("cancel")?.click();
    while (document.documentElement.dataset.state !== "idle")
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  });
  expect(tookMs).toBeLessThan(cancelAtMostMs);
  expect(await perch.states()).toEqual(["idle", "reading", "idle"]);
  await perch.sample();
  await perch.state("done");
});

test("progress only grows, and only real counts are shown", async ({ perch }) => {
  await perch.page.evaluate(() => {
    const values: number[] = [];
    Object.assign(window, { values });
    new MutationObserver(() => {
      const value = document.querySelector("progress")?.getAttribute("value");
      if (value) values.push(Number(value));
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["value"] });
  });
  await dropHugeTweets(perch);
  await perch.state("done");
  const values = await perch.page.evaluate(
    () => (window as unknown as { values: number[] }).values,
  );
  expect(values.length).toBeGreaterThan(2);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(values.at(-1)).toBeLessThanOrEqual(1);
});

test("a new drop takes the place of a read that is under way", async ({ perch }) => {
  await dropHugeTweets(perch);
  await perch.state("reading");
  await perch.drop({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(53))) });
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("53, of which");
});

test("a trap in the worker is told as a crash, and the next read works", async ({ page }) => {
  await spyOnWorkers(page, trapWhenTold);
  const perch = new PerchPage(page);
  await perch.open();
  await perch.sample();
  await perch.state("done");
  await tellWorker(page, { trap: true });
  await perch.drop({ name: "tweets.js", bytes: Buffer.from(script("tweets", tweets(60))) });
  await perch.state("failed");
  await expect(perch.failureCode).toHaveText("crashed");
  await expect(perch.failureSentence).toContainText("Perch stopped in the middle");
  await expect(page.locator(".failure .code")).toContainText("RuntimeError");
  await perch.sample();
  await perch.state("done");
  expect(await workerCount(page)).toBe(2);
});

test("an error that nobody caught in the worker is told as a crash", async ({ page }) => {
  await spyOnWorkers(page, throwWhenTold);
  const perch = new PerchPage(page);
  await perch.open();
  await dropHugeTweets(perch);
  await perch.state("reading");
  await tellWorker(page, { throwNow: true });
  await perch.state("failed");
  await expect(perch.failureCode).toHaveText("crashed");
  await perch.sample();
  await perch.state("done");
});

test("a browser without WebAssembly is told so", async ({ page }) => {
  await spyOnWorkers(page, () => {
    Reflect.deleteProperty(self, "WebAssembly");
  });
  const perch = new PerchPage(page);
  await perch.open();
  await perch.sample();
  await perch.state("failed");
  await expect(perch.failureCode).toHaveText("wasm_unavailable");
  await expect(perch.failureSentence).toContainText("WebAssembly");
});

test("a file that is gone is told so", async ({ perch }, testInfo) => {
  const path = testInfo.outputPath("tweets.js");
  writeFileSync(path, script("tweets", tweets(60)));
  await perch.page.locator("input[type=file]").first().setInputFiles(path);
  await perch.state("done");
  rmSync(path);
  await perch.page.getByLabel("Posts to compare").selectOption({ label: "Newest 50" });
  await perch.state("failed");
  await expect(perch.failureCode).toHaveText("read_failed");
  await expect(perch.failureSentence).toContainText("could not read this file");
});

/** 120 MB of posts that take no room: one piece, repeated. Some of it is parsed before anybody can click. */
async function dropHugeTweets({ page }: PerchPage): Promise<void> {
  const piece = JSON.stringify(tweets(300)).slice(1, -1);
  await page.evaluate((text) => {
    const pieces = Array.from({ length: Math.ceil(120_000_000 / text.length) }, () => `${text},`);
    const data = new DataTransfer();
    data.items.add(new File(["window.YTD.tweets.part0 = [", ...pieces, text, "]"], "tweets.js"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
  }, piece);
}

/** The first bytes that go into the core meet an `unreachable` of WebAssembly. */
function trapWhenTold(): void {
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

function throwWhenTold(): void {
  self.addEventListener("message", (event) => {
    if (!event.data?.throwNow) return;
    event.stopImmediatePropagation();
    throw new Error("nobody catches this");
  });
}
