// From a chosen zip to the report, beside inflating alone and beside plain JavaScript, turn by turn.
import { inEachBrowser, savedCounts, shownResult, visit } from "../browsers.mjs";
import { mustAgree, reportedCounts } from "../counts.mjs";
import { benchArchive } from "../make-archive.mjs";
import { interleaved, ratios } from "../rounds.mjs";

export const title =
  "Zip to report: 100.3 MB of tweets, from the change of the file input to the end";

const rounds = 7;
const ends = { inflate: shownResult, plain: shownResult, perch: savedCounts };

export async function run({ programs, sites, results }) {
  const archive = await benchArchive();
  const counts = await reportedCounts(programs, archive);
  await inEachBrowser((name, browser) =>
    results.attempt(name, "zip to report", () =>
      benchBrowser(name, browser, { archive, counts, sites, results }),
    ),
  );
}

async function benchBrowser(name, browser, { archive, counts, sites, results }) {
  const { path, textBytes } = archive;
  const found = {};
  for (const [site, end] of Object.entries(ends)) {
    found[site] = (await visit(browser, sites[site], path, { end })).result;
  }
  if (found.inflate.bytes !== textBytes) throw new Error(`inflated ${found.inflate.bytes} bytes`);
  mustAgree("plain JavaScript", found.plain, counts);
  mustAgree("the page", found.perch, counts);

  const measured = new Map();
  const contender = (site) => async () => {
    const { milliseconds, measures } = await visit(browser, sites[site], path);
    for (const [measure, time] of site === "perch" ? measures : []) {
      measured.set(measure, [...(measured.get(measure) ?? []), time]);
    }
    return milliseconds;
  };
  const contenders = Object.fromEntries(Object.keys(ends).map((site) => [site, contender(site)]));
  const { inflate, plain, perch } = await interleaved(contenders, rounds);
  results.add(name, "DecompressionStream alone", inflate, "ms");
  results.add(name, "plain JavaScript", plain, "ms");
  results.add(name, "Perch", perch, "ms");
  for (const [measure, times] of measured) results.add(name, `… its own ${measure}`, times, "ms");
  results.add(name, "Perch / DecompressionStream", ratios(perch, inflate), "×", { atMost: 1.25 });
  results.add(name, "Perch / plain JavaScript", ratios(perch, plain), "×", { atMost: 0.25 });
}
