// How long people see nothing move while an archive is read, and how long after a click on Cancel the page is idle.
import { rmSync } from "node:fs";
import { inEachBrowser, visit } from "../browsers.mjs";
import { benchArchive } from "../make-archive.mjs";
import { median } from "../rounds.mjs";
import { notedMessages, noteMessages } from "../worker-clock.mjs";

export const title =
  "Progress and Cancel: the longest silence of the worker, and from the click to the idle page";

const rounds = 5;
const shortEnough = { atMost: 100 };
const moments = [0.02, 0.25, 0.5, 0.75, 0.95];

export async function run({ sites, results }) {
  const archives = [await benchArchive(1), await benchArchive(5)];
  await inEachBrowser(async (name, browser) => {
    for (const archive of archives) {
      await results.attempt(name, `${sizeOf(archive)}, progress`, () =>
        bench(name, browser, { url: sites.perch, archive, results }),
      );
    }
  });
  rmSync(archives[1].path);
}

async function bench(name, browser, { url, archive, results }) {
  const reads = [];
  for (let round = 0; round < rounds; round += 1) {
    const hooks = { opening: noteMessages, end: notedMessages };
    reads.push(await visit(browser, url, archive.path, hooks));
  }
  const size = sizeOf(archive);
  const silences = (clock) => reads.map(({ result }) => longestSilence(result, clock));
  const starts = reads.map(({ result }) => progressOf(result)[0].cameAt);
  const ends = reads.map(
    ({ result, milliseconds }) => milliseconds - progressOf(result).at(-1).cameAt,
  );
  results.add(name, `${size}, longest gap, as sent`, silences("sentAt"), "ms", shortEnough);
  results.add(name, `${size}, longest gap, as received`, silences("cameAt"), "ms", shortEnough);
  results.add(name, `${size}, choice to first progress`, starts, "ms");
  results.add(name, `${size}, last progress to result`, ends, "ms");

  const whole = median(reads.map(({ milliseconds }) => milliseconds));
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const moment of moments) {
      const time = await cancelled(browser, url, { path: archive.path, afterMs: moment * whole });
      if (time !== undefined) took.push(time);
    }
  }
  const tries = `${took.length} of ${rounds * moments.length} times`;
  results.add(
    name,
    `${size}, Cancel to idle, worst, ${tries}`,
    [Math.max(...took)],
    "ms",
    shortEnough,
  );
  results.add(name, `${size}, Cancel to idle`, took, "ms");
}

function progressOf(messages) {
  const progress = messages.filter(({ kind }) => kind === "progress");
  if (progress.length < 2) throw new Error(`${progress.length} progress messages`);
  return progress;
}

function longestSilence(messages, clock) {
  const times = progressOf(messages).map((message) => message[clock]);
  return Math.max(...times.slice(1).map((time, index) => time - times[index]));
}

/** Milliseconds from the moment of the click to the idle page's next picture; nothing if the read was over before. */
async function cancelled(browser, url, { path, afterMs }) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForSelector("input[type=file]", { state: "attached" });
    await page.waitForTimeout(300);
    await page.evaluate(clickAfter, afterMs);
    await page.setInputFiles("input[type=file] >> nth=0", path);
    await page.waitForFunction(() => window.benchCancelled, undefined, { polling: 50 });
    return (await page.evaluate(() => window.benchCancelled)).milliseconds;
  } finally {
    await page.close();
  }
}

/** Runs in the page. The clock starts when the click is due: a page that is too busy to take it is late as well. */
function clickAfter(afterMs) {
  const picture = () => new Promise(requestAnimationFrame);
  const click = async (due) => {
    const { dataset } = document.documentElement;
    const button = document.getElementById("cancel");
    button?.click();
    while (dataset.state === "reading") await picture();
    await picture();
    window.benchCancelled = button ? { milliseconds: performance.now() - due } : {};
  };
  const begin = () => {
    const due = performance.now() + afterMs;
    setTimeout(() => click(due), afterMs);
  };
  document.addEventListener("change", begin, { capture: true, once: true });
}

function sizeOf({ textBytes }) {
  return `${(textBytes / 1e6).toFixed(0)} MB`;
}
