// The built site against plain JavaScript: from a chosen file to the result, in the same browser, turn by turn.
import { chromium, firefox } from "@playwright/test";
import { watchDescendants } from "./memory.mjs";
import { interleaved, line } from "./rounds.mjs";

const rounds = 5;
const patienceMs = 120_000;

const browsers = {
  Chromium: () => chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] }),
  Firefox: () => firefox.launch({ channel: "moz-firefox", executablePath: "/usr/bin/firefox-esr" }),
};

/** @param sites { perch, plain }: the URLs of the two pages. */
export async function benchBrowsers(archive, sites, counts, say) {
  for (const [name, launch] of Object.entries(browsers)) {
    const browser = await launch();
    try {
      await benchBrowser(name, browser, { archive, sites, counts }, say);
    } finally {
      await browser.close();
    }
  }
}

async function benchBrowser(name, browser, { archive, sites, counts }, say) {
  const visit = (url, result) => oneVisit(browser, url, archive.path, result);
  mustAgree("the page", (await visit(sites.perch, savedCounts)).result, counts);
  mustAgree("plain JavaScript", (await visit(sites.plain, shownCounts)).result, counts);

  const contenders = Object.fromEntries(
    Object.entries(sites).map(([site, url]) => [site, async () => (await visit(url)).milliseconds]),
  );
  const times = await interleaved(contenders, rounds);
  const memory = {};
  for (const [site, url] of Object.entries(sites)) memory[site] = await memoryOf(() => visit(url));
  const { textBytes } = archive;
  say(line(`${name}: plain JavaScript`, times.plain, textBytes, undefined, memory.plain));
  say(line(`${name}: Perch, zip to report`, times.perch, textBytes, times.plain, memory.perch));
}

/** Opens a page, gives it the archive and waits for its result. */
async function oneVisit(browser, url, path, result = () => undefined) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForSelector("input[type=file]", { state: "attached" });
    await page.evaluate(watchState);
    await page.setInputFiles("input[type=file] >> nth=0", path);
    await page.waitForFunction(() => window.benchEnd !== undefined, undefined, {
      timeout: patienceMs,
    });
    const { state, milliseconds } = await page.evaluate(() => ({
      state: document.documentElement.dataset.state,
      milliseconds: window.benchEnd - window.benchBegin,
    }));
    if (state !== "done") throw new Error(`${url} ended in the state ${state}`);
    return { milliseconds, result: await result(page) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: the clock goes from the change of the file input to the end of the work. */
function watchState() {
  const root = document.documentElement;
  const begin = () => {
    window.benchBegin = performance.now();
  };
  document.addEventListener("change", begin, { capture: true, once: true });
  new MutationObserver(() => {
    if (["done", "failed"].includes(root.dataset.state)) window.benchEnd ??= performance.now();
  }).observe(root, { attributeFilter: ["data-state"] });
}

/** The counts in the report that the page lets people save. Firefox tells Playwright of no download: catch the blob. */
async function savedCounts(page) {
  await page.evaluate(() => {
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.benchSaved = blob.text();
      return original.call(URL, blob);
    };
  });
  await page.click("#save");
  return JSON.parse(await page.evaluate(() => window.benchSaved)).counts;
}

async function shownCounts(page) {
  return JSON.parse(await page.locator("output").textContent());
}

function mustAgree(who, found, counts) {
  for (const key of ["tweets", "retweets", "replies"]) {
    if (found[key] !== counts[key]) {
      throw new Error(`${who} counts ${found[key]} ${key} and the program ${counts[key]}`);
    }
  }
}

async function memoryOf(visit) {
  const watch = watchDescendants();
  await visit();
  const peak = watch.stop();
  return peak ? `${peak.toFixed(0)} MB more at most` : "";
}
