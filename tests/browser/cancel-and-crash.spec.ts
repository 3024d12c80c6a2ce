/** Stopping a read, and a worker that dies: the page answers at once, and the next read works. */
import { rmSync, writeFileSync } from "node:fs";
import { archiveFiles, script, tweets, zip } from "./archive-maker";
import { dropHugeTweets } from "./huge-tweets";
import { expect, PerchPage, test } from "./perch-page";
import { spyOnWorkers, tellWorker, trapWhenTold, workerCount } from "./worker-spy";

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
  await expect(perch.failureCode).toHaveText("unreadable_path");
  await expect(perch.failureSentence).toContainText("This file cannot be opened");
  await perch.sample();
  await perch.state("done");
});

test("a folder that cannot be listed is told so", async ({ perch }) => {
  await perch.page.evaluate(() => {
    const gone = new DOMException("it is gone", "NotFoundError");
    const readEntries = (_: unknown, fail: (error: DOMException) => void) => fail(gone);
    const folder = { isDirectory: true, createReader: () => ({ readEntries }) };
    const item = { kind: "file", webkitGetAsEntry: () => folder, getAsFile: () => null };
    const event = new Event("drop", { bubbles: true });
    Object.defineProperty(event, "dataTransfer", { value: { types: ["Files"], items: [item] } });
    document.body.dispatchEvent(event);
  });
  await perch.state("failed");
  await expect(perch.failureCode).toHaveText("read_failed");
  await expect(perch.failureSentence).toContainText("could not look into this folder");
  await perch.sample();
  await perch.state("done");
});

function throwWhenTold(): void {
  self.addEventListener("message", (event) => {
    if (!event.data?.throwNow) return;
    event.stopImmediatePropagation();
    throw new Error("nobody catches this");
  });
}
