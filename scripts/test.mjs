// npm test: every level of tests but spark, one after the other, all of them even if one fails.
// `npm test -- native wasm` runs the levels that are named.
import "./setup/node-version.mjs";
import { parseArgs } from "node:util";
import * as browser from "./levels/browser.mjs";
import * as check from "./levels/check.mjs";
import { native, sanitize } from "./levels/ctest.mjs";
import * as fuzz from "./levels/fuzz.mjs";
import { cli, wasm } from "./levels/node.mjs";
import * as spark from "./levels/spark.mjs";
import { main, Refusal, say, seconds } from "./say.mjs";
import { setup } from "./setup.mjs";

const usual = { check, native, sanitize, fuzz, cli, wasm, browser };
/** Spark is 300 MB, which nobody should have to download to change a colour. */
const levels = { ...usual, spark };

await main(async (words) => {
  const { names, options } = request(words);
  await setup(...new Set(names.flatMap((name) => levels[name].tasks)));
  const results = [];
  for (const name of names) results.push(await resultOf(name, options));
  summarise(results);
});

function request(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { seconds: { type: "string" } },
  });
  const unknown = positionals.find((name) => !(name in levels));
  if (unknown) {
    throw new Refusal(`There is no level ${unknown}; there are ${Object.keys(levels).join(", ")}.`);
  }
  const names = positionals.length > 0 ? positionals : Object.keys(usual);
  return {
    names,
    options: values.seconds === undefined ? {} : { seconds: Number(values.seconds) },
  };
}

/** Runs one level. A level that cannot be built, or that has no test in it, has failed. */
async function resultOf(name, options) {
  say(`\n── ${name} ──`);
  const begin = performance.now();
  let counts;
  try {
    counts = await levels[name].test(options);
  } catch (error) {
    counts = { passed: 0, failed: 1, note: "did not run" };
    say(error instanceof Refusal ? error.message : error.stack);
  }
  if (counts.passed + counts.failed === 0 && !counts.skipped)
    Object.assign(counts, { failed: 1, note: "no test ran" });
  return { name, skipped: 0, note: "", seconds: seconds(begin), ...counts };
}

function summarise(results) {
  const row = (...cells) =>
    say(cells.map((cell, index) => (index ? `${cell}`.padStart(9) : cell.padEnd(10))).join(""));
  say("");
  row("level", "passed", "failed", "skipped", "seconds");
  for (const { name, passed, failed, skipped, seconds, note } of results) {
    row(name, passed, failed, skipped, seconds.toFixed(1), note ? `  ${note}` : "");
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0) process.exitCode = 1;
}
