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
  const contender = (site, waitMs) => async () => {
    const { milliseconds, measures } = await visit(browser, sites[site], path, { waitMs });
    for (const [measure, time] of site === "perch" ? measures : []) {
      measured.set(measure, [...(measured.get(measure) ?? []), time]);
    }
    return milliseconds;
  };
  const contenders = {};
  for (const site of Object.keys(ends)) {
    contenders[site] = contender(site);
    contenders[atOnce(site)] = contender(site, 0);
  }
  const times = await interleaved(contenders, rounds);
  for (const [measure, took] of measured) results.add(name, `… its own ${measure}`, took, "ms");
  addRows(name, times, results, { by: (site) => site, note: "", wanted: true });
  addRows(name, times, results, { by: atOnce, note: ", at once", wanted: false });
}

/** The same with a file that is given as soon as the page is open. */
function atOnce(site) {
  return `${site} at once`;
}

function addRows(name, times, results, { by, note, wanted }) {
  const [inflate, plain, perch] = ["inflate", "plain", "perch"].map((site) => times[by(site)]);
  const goal = (atMost) => (wanted ? { atMost } : {});
  results.add(name, `DecompressionStream alone${note}`, inflate, "ms");
  results.add(name, `plain JavaScript${note}`, plain, "ms");
  results.add(name, `Perch${note}`, perch, "ms");
  const overInflate = ratios(perch, inflate);
  results.add(name, `Perch / DecompressionStream${note}`, overInflate, "×", goal(1.25));
  results.add(name, `Perch / plain JavaScript${note}`, ratios(perch, plain), "×", goal(0.25));
}
