// The second step of a report, in WebAssembly: both explanations over all coalitions, the changes, 200 resamplings.
import { createModule } from "../../wasm/perch-wasm.mjs";
import { inEachBrowser } from "../browsers.mjs";
import { explainingTimes } from "../explain/accounts.js";

export const title = "Why and how sure: 40 invented accounts of 100 tweets, one worker";

const rounds = 5;

export async function run({ sites, results }) {
  await results.attempt("node", "explaining an account", async () => {
    addTimes(results, "node", await inTurns(async () => explainingTimes(await createModule())));
  });
  await inEachBrowser((name, browser) =>
    results.attempt(name, "explaining an account", async () => {
      const page = await browser.newPage();
      await page.goto(sites.explain);
      addTimes(results, name, await inTurns(() => page.evaluate(() => window.turn())));
      await page.close();
    }),
  );
}

async function inTurns(turn) {
  const turns = [];
  for (let round = 0; round < rounds; round++) turns.push(await turn());
  return turns;
}

/** The page explains one account and no more, with code that has not run before. */
function addTimes(results, where, turns) {
  const [first, later] = [turns.map(([time]) => time), turns.flatMap(([, ...times]) => times)];
  results.add(where, "explaining the first account", first, "ms", { atMost: 300 });
  results.add(where, "explaining each of the others", later, "ms", { atMost: 300 });
}
