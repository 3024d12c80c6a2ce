// The two browsers, and one visit to a page that is given a file.
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, firefox } from "@playwright/test";

const patienceMs = 300_000;
/** Whoever comes to a page needs some time to find the file; most need more. */
const searchMs = 2000;

export const browsers = {
  Chromium: () => chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] }),
  Firefox: () => firefox.launch({ channel: "moz-firefox", executablePath: "/usr/bin/firefox-esr" }),
};

/** Calls `use(name, browser)` for each, in a browser that was just started and holds nothing yet. */
export async function inEachBrowser(use) {
  for (const name of Object.keys(browsers))
    await withBrowser(name, (browser) => use(name, browser));
}

export async function withBrowser(name, use) {
  const browser = await browsers[name]();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page of its own, gives it the file and waits for the end of its work.
 * @param hooks `waitMs` is the time from the open page to the file. `opening` runs before the page is opened, `idle`
 *     before it is given the file, `end` when it is done.
 * @returns { milliseconds, measures, result }: from the change of the file input to the end of the work, what the page
 *     itself has measured by User Timing, and what `end` answers.
 */
export async function visit(browser, url, path, hooks = {}) {
  const { waitMs = searchMs, opening, idle, end } = hooks;
  const page = await browser.newPage();
  try {
    await opening?.(page);
    await page.goto(url);
    await page.waitForSelector("input[type=file]", { state: "attached" });
    await page.evaluate(watchState);
    await sleep(waitMs);
    await idle?.(page);
    await page.setInputFiles("input[type=file] >> nth=0", path);
    const times = await waitForEnd(page);
    return { ...times, result: await end?.(page) };
  } finally {
    await page.close();
  }
}

async function waitForEnd(page) {
  await page.waitForFunction(() => window.benchEnd !== undefined, undefined, {
    timeout: patienceMs,
    polling: 100,
  });
  const { state, text, ...times } = await page.evaluate(() => ({
    state: document.documentElement.dataset.state,
    text: document.querySelector("#app, output")?.textContent.replaceAll(/\s+/g, " ").slice(0, 200),
    milliseconds: window.benchEnd - window.benchBegin,
    measures: performance.getEntriesByType("measure").map(({ name, duration }) => [name, duration]),
  }));
  if (state !== "done") throw new Error(`ended in the state ${state}: ${text}`);
  return times;
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
export async function savedCounts(page) {
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

/** What the pages for comparison show. */
export async function shownResult(page) {
  return JSON.parse(await page.locator("output").textContent());
}
