// Dumps of many accounts, from JSON bytes in memory to reports without text heads, on one thread: natively with the JSON
// of every report, in Chromium up to the reports in the core's memory.
import { visit, withBrowser } from "../browsers.mjs";
import { benchDump } from "../make-archive.mjs";
import { output } from "../programs.mjs";

export const title =
  "Dumps: 400 accounts of 100 full tweets (2.9 kB each), 6,000 of 100 slim ones (248 bytes); one thread";

const rounds = 5;
/** The reference's Python does 306 to 311 accounts in a second, from objects that are parsed already. */
const reference = 310;
const forms = [
  { form: "full", count: 400, native: { speed: 600 }, chromium: { speed: 350 } },
  { form: "slim", count: 6000, native: { accounts: 20_000 }, chromium: { accounts: 10_000 } },
];

export async function run({ sites, programs, results }) {
  for (const { form, count, native, chromium } of forms) {
    const dump = await benchDump(form, count);
    await results.attempt("native", form, async () => {
      const times = [];
      for (let i = 0; i < rounds; i++) times.push(await nativeTime(programs, dump));
      add("native", form, dump, times, native, results);
    });
    await results.attempt("Chromium", form, () =>
      withBrowser("Chromium", (browser) =>
        visit(browser, sites.dumps, dump.path, {
          end: async (page) => {
            const times = [];
            for (let i = 0; i < 1 + rounds; i++) times.push(await pageTime(page, dump));
            add("Chromium", form, dump, times.slice(1), chromium, results);
          },
        }),
      ),
    );
  }
}

function add(where, form, { textBytes, accounts }, times, wanted, results) {
  const atLeast = (number) => (number === undefined ? {} : { atLeast: number });
  const speeds = times.map((time) => textBytes / 1000 / time);
  const rates = times.map((time) => (1000 * accounts) / time);
  results.add(where, `${form} tweets`, speeds, "MB/s", atLeast(wanted.speed));
  results.add(where, `${form} tweets`, rates, "accounts/s", atLeast(wanted.accounts));
  const over = rates.map((rate) => rate / reference);
  results.add(where, `${form} tweets, over the reference`, over, "×");
}

async function nativeTime(programs, { path, tweets }) {
  const found = JSON.parse(await output([`${programs}/tests/perch_classify_bench`, path]));
  if (found.tweets !== tweets) throw new Error(`${found.tweets} tweets`);
  return found.milliseconds;
}

async function pageTime(page, dump) {
  const { milliseconds, accounts, counts } = await page.evaluate(() => window.turn());
  if (accounts !== dump.accounts || counts.tweets !== 100) throw new Error(`${accounts} accounts`);
  return milliseconds;
}
