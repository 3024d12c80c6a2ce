// Peak memory of the whole browser while it reads, over what it had when the page was open and idle.
import { browsers, savedCounts, visit, withBrowser } from "../browsers.mjs";
import { benchArchive } from "../make-archive.mjs";
import { watchDescendants } from "../memory.mjs";

export const title =
  "Peak memory over the idle page, sum of all processes of the browser (PSS), every 25 ms";

const rounds = 3;
const sizes = [1, 5, 9];
/** Browsers tidy up after they have opened a page. */
const quietMs = 2000;

export async function run({ sites, results, say }) {
  for (const times of sizes) {
    const archive = await benchArchive(times);
    const size = `${(archive.textBytes / 1e6).toFixed(0)} MB`;
    for (const name of Object.keys(browsers)) {
      say(`${name}, ${size} …`);
      await results.attempt(name, size, () => bench(name, size, { archive, sites, results }));
    }
  }
}

async function bench(name, size, { archive, sites, results }) {
  const peaks = [];
  const milliseconds = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await withBrowser(name, (browser) => peakOf(browser, sites.perch, archive));
    peaks.push(...one.peak);
    milliseconds.push(one.milliseconds);
  }
  results.add(name, `${size} of tweets, peak memory`, peaks, "MB", { atMost: 150 });
  results.add(name, `${size} of tweets, time while watched`, milliseconds, "ms");
}

async function peakOf(browser, url, { path, tweets }) {
  let watch;
  let peak;
  const { milliseconds, result } = await visit(browser, url, path, {
    idle: async (page) => {
      await page.waitForTimeout(quietMs);
      watch = await watchDescendants();
    },
    end: (page) => {
      peak = watch.stop();
      return savedCounts(page);
    },
  });
  if (result.tweets !== tweets) throw new Error(`read ${result.tweets} of ${tweets} tweets`);
  return { milliseconds, peak };
}
