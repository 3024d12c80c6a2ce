// Customer segments: K-means for 1 to 10 of them, ten starts each and two more, with silhouettes and components.
import { inEachBrowser } from "../browsers.mjs";
import { inventedProfiles, profileCount } from "../invented-profiles.mjs";
import { fed } from "../programs.mjs";

export const title =
  "Segments: 14,181 invented profiles × 9, k 1 to 10, 10 starts each, one worker";

const rounds = 5;
const columns =
  "polarity,subjectivity,verified,protected,favourites,retweets,posts,account_posts,followers";

export async function run({ programs, sites, results }) {
  const expected = await elbowOf(`${programs}/perch`, results);
  await inEachBrowser((name, browser) =>
    results.attempt(name, "segments", () => inBrowser(name, browser, { sites, results, expected })),
  );
}

/** What the command finds in the same profiles, and how long it takes with its start and its table. */
async function elbowOf(program, results) {
  const numbers = inventedProfiles();
  const lines = Array.from({ length: profileCount }, (_, i) => numbers.slice(9 * i, 9 * i + 9));
  const table = [columns, ...lines.map((row) => row.join(","))].join("\n");
  const begin = performance.now();
  const answer = JSON.parse(await fed([program, "segments", "--table", "-"], table));
  results.add("native", "perch segments --table", [performance.now() - begin], "ms");
  return answer.elbow;
}

async function inBrowser(where, browser, { sites, results, expected }) {
  const page = await browser.newPage();
  try {
    await page.goto(sites.segments);
    const turns = [];
    for (let round = 0; round < rounds; round += 1) {
      const turn = await page.evaluate(() => window.turn());
      if (JSON.stringify(turn.elbow) !== JSON.stringify(expected))
        throw new Error("another elbow than the command's");
      turns.push(turn);
    }
    const times = turns.map(({ milliseconds }) => milliseconds);
    const wanted = where === "Chromium" ? { atMost: 1500 } : {};
    results.add(where, "all segments", times, "ms", wanted);
    const slices = turns.map(({ longest }) => longest);
    results.add(where, "longest slice", slices, "ms", { atMost: 50 });
  } finally {
    await page.close();
  }
}
