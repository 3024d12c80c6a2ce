// What the posts say, in the page: how long it takes to be there, and whether the page stays alive meanwhile and after.
import { visit, withBrowser } from "../browsers.mjs";
import { postsArchive } from "../make-archive.mjs";
import { watchPageTasks } from "../page-tasks.mjs";

export const title =
  "Posts in the page: from the card to all views, and the longest task of the page's own thread, Chromium";

const rounds = 3;
const sizes = [100_000, 300_000];
const longestTask = { atMost: 50 };
const patience = { timeout: 300_000 };

export async function run({ sites, results }) {
  for (const posts of sizes) {
    const { path } = await postsArchive(posts);
    await results.attempt("Chromium", `${posts} posts`, () =>
      bench(posts, path, { sites, results }),
    );
  }
}

async function bench(posts, path, { sites, results }) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push(
      await withBrowser("Chromium", (browser) => once(browser, sites.perch, { posts, path })),
    );
  }
  const add = (what, pick, unit, wanted) =>
    results.add("Chromium", `${posts / 1000}k posts, ${what}`, all.map(pick), unit, wanted);
  add("card", ({ card }) => card, "ms");
  const inTime = posts === 100_000 ? { atMost: 3000 } : {};
  add("from the card to all views", ({ shown, card }) => shown - card, "ms", inTime);
  for (const [when, part] of [
    ["until then", "reading"],
    ["while it is used", "using"],
  ]) {
    const longest = (clock) => (one) => Math.max(...one[part].map((task) => task[clock]));
    add(`longest task ${when}`, longest("wallMs"), "ms", longestTask);
    add(`… its own computing`, longest("computingMs"), "ms", longestTask);
  }
}

async function once(browser, url, { posts, path }) {
  let watch;
  const hooks = {
    opening: (page) => page.addInitScript(noteShown),
    idle: async (page) => {
      watch = await watchPageTasks(page);
    },
    end: (page) => used(page, watch),
  };
  const { milliseconds, result } = await visit(browser, url, path, hooks);
  if (result.posts !== posts) throw new Error(`${result.posts} of ${posts} posts`);
  return { card: milliseconds, ...result };
}

async function used(page, watch) {
  await page.waitForSelector("perch-posts-views[aria-busy=false]", patience);
  await page.waitForSelector("#list-place:not([hidden])", patience);
  const reading = await watch.stop();
  const shown = await page.evaluate(() => window.benchShown - window.benchBegin);
  const second = await watchPageTasks(page);
  await use(page);
  const using = await second.stop();
  const place = (await page.locator("#list-place").textContent()).replaceAll(",", "");
  return { shown, reading, using, posts: Number(place.match(/of (\d+)/)[1]) };
}

/** Everything that a person may do with a large account. */
async function use(page) {
  const pause = () => page.waitForTimeout(700);
  await page.selectOption("#timeline-unit", "week");
  await pause();
  for (const id of ["timeline", "years"]) {
    await page.click(`#${id} summary`);
    await pause();
  }
  await page.hover("#timeline svg.chart");
  await page.focus("#mood-age");
  for (let press = 0; press < 10; press += 1) await page.keyboard.press("ArrowRight");
  await pause();
  await page.selectOption("#zone", "Asia/Tokyo");
  await pause();
  await page.selectOption("#list-kind", "own reply retweet");
  await page.selectOption("#list-order", "date");
  await pause();
  await page.focus(".rows");
  for (const key of ["End", "PageUp", "PageUp", "Home", "PageDown", "ArrowDown", "End"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  await pause();
}

/** Runs in the page. */
function noteShown() {
  new MutationObserver(() => {
    if (!document.querySelector("perch-posts-views[aria-busy=false]")) return;
    window.benchShown ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
}
