// A zip64 of 16 GB with 70,000 entries: only its directory and a few small files are worth reading.
import { browsers, savedCounts, visit, withBrowser } from "../browsers.mjs";
import { hugeArchive } from "../make-archive.mjs";
import { watchDescendants } from "../memory.mjs";
import { output, timed } from "../programs.mjs";
import { interleaved } from "../rounds.mjs";

export const title =
  "16 GB of zip64 with 70,000 entries, 3 MB of tweets: from the choice to the report";

const rounds = 3;
const quickEnough = { atMost: 2000 };
const smallEnough = { atMost: 256 };

export async function run({ programs, sites, results }) {
  const archive = await hugeArchive();
  await results.attempt("native", "opening", () => benchNative(programs, archive, results));
  for (const name of Object.keys(browsers)) {
    await results.attempt(name, "opening", () => benchBrowser(name, sites.perch, archive, results));
  }
}

async function benchNative(programs, { path, tweets }, results) {
  const command = [`${programs}/perch`, "report", "--no-posts", "--no-explanation", path];
  const watch = await watchDescendants(2);
  const { counts } = JSON.parse(await output(command));
  const memory = watch.stop();
  mustBeAll(counts, tweets);
  const times = await interleaved({ report: timed(command) }, rounds);
  results.add("native", "perch report", times.report, "ms", quickEnough);
  results.add("native", "peak memory", memory, "MB", smallEnough);
}

/** Time and memory in visits of their own: looking at the memory takes time. */
async function benchBrowser(name, url, { path, tweets }, results) {
  const milliseconds = [];
  const memory = [];
  for (let round = 0; round < rounds; round += 1) {
    await withBrowser(name, async (browser) => {
      const { result, ...times } = await visit(browser, url, path, { end: savedCounts });
      mustBeAll(result, tweets);
      milliseconds.push(times.milliseconds);
    });
    await withBrowser(name, async (browser) => memory.push(...(await peakOf(browser, url, path))));
  }
  results.add(name, "the page", milliseconds, "ms", quickEnough);
  results.add(name, "peak memory over the idle page", memory, "MB", smallEnough);
}

async function peakOf(browser, url, path) {
  let watch;
  const idle = async (page) => {
    await page.waitForTimeout(2000);
    watch = await watchDescendants();
  };
  return (await visit(browser, url, path, { idle, end: () => watch.stop() })).result;
}

function mustBeAll(counts, tweets) {
  if (counts.tweets !== tweets) throw new Error(`read ${counts.tweets} of ${tweets} tweets`);
}
