// How long people see nothing move while an archive is read, and how long after a click on Cancel the page is idle.
import { inEachBrowser, visit } from "../browsers.mjs";
import { benchArchive } from "../make-archive.mjs";
import { median } from "../rounds.mjs";
import { notedMessages, noteMessages } from "../worker-clock.mjs";

export const title =
  "Progress and Cancel: the longest silence of the worker, and from the click to the idle page";

/** By how many times 100 MB of tweets. */
const roundsOf = { 1: 5, 5: 3 };
const shortEnough = { atMost: 100 };
const moments = [0.02, 0.25, 0.5, 0.75, 0.95];

export async function run({ sites, results }) {
  for (const [times, rounds] of Object.entries(roundsOf)) {
    const archive = await benchArchive(Number(times));
    const context = { url: sites.perch, archive, results, rounds, size: sizeOf(archive) };
    await inEachBrowser((name, browser) =>
      results.attempt(name, `${context.size}, progress`, () => bench(name, browser, context)),
    );
  }
}

async function bench(name, browser, context) {
  const milliseconds = await benchProgress(name, browser, context);
  await benchCancel(name, browser, { ...context, milliseconds });
}

/** Answers how long a read takes. */
async function benchProgress(name, browser, { url, archive, results, rounds, size }) {
  const reads = [];
  for (let round = 0; round < rounds; round += 1) {
    const hooks = { opening: noteMessages, end: notedMessages };
    reads.push(await visit(browser, url, archive.path, hooks));
  }
  const silences = (clock) =>
    reads.map(({ result }) => longestSilence(result, clock)).filter(Number.isFinite);
  const starts = reads.map(({ result }) => progressOf(result)[0].cameAt);
  const ends = reads.map(
    ({ result, milliseconds }) => milliseconds - progressOf(result).at(-1).cameAt,
  );
  const add = (what, values, wanted) => results.add(name, `${size}, ${what}`, values, "ms", wanted);
  add("longest gap, as sent", silences("sentAt"), shortEnough);
  add("longest gap, as received", silences("cameAt"), shortEnough);
  add("choice to first progress", starts);
  add("last progress to result", ends);
  return median(reads.map(({ milliseconds }) => milliseconds));
}

async function benchCancel(name, browser, { url, archive, results, rounds, size, milliseconds }) {
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const moment of moments) {
      const click = { path: archive.path, afterMs: moment * milliseconds };
      const time = await cancelled(browser, url, click);
      if (time !== undefined) took.push(time);
    }
  }
  const worst = took.length > 0 ? [Math.max(...took)] : [];
  const tries = `${took.length} of ${rounds * moments.length} in time`;
  results.add(name, `${size}, Cancel to idle, worst (${tries})`, worst, "ms", shortEnough);
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
