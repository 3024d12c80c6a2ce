// npm run bench: how fast a large archive becomes a report, natively and in both browsers.
// `npm run bench -- parse native` runs the benches that are named; `--built` takes what is built as it is.
import "./setup/node-version.mjs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { makeNative, makePage, makeTarget, makeWasm } from "./make.mjs";
import { build, dist, root } from "./places.mjs";
import { ask } from "./run.mjs";
import { main, Refusal, say, seconds } from "./say.mjs";
import { serve } from "./serve.mjs";
import { setup } from "./setup.mjs";

const suites = [
  "zip-to-report",
  "parse",
  "native",
  "memory",
  "huge",
  "progress",
  "posts",
  "posts-panel",
  "explain",
  "segments",
  "dumps",
];

await main(async (words) => {
  const { names, isBuilt } = request(words);
  if (!isBuilt) await makeAll();
  const page = await serve(dist, 0);
  const others = await serve(root, 0);
  const bench = `${others.url}tests/bench`;
  const sites = {
    perch: page.url,
    plain: `${bench}/plain-js/`,
    inflate: `${bench}/inflate-only/`,
    parse: `${bench}/parse/`,
    posts: `${bench}/posts/`,
    explain: `${bench}/explain/`,
    segments: `${bench}/segments/`,
    dumps: `${bench}/dumps/`,
  };
  sayWhere();
  try {
    for (const name of names) await runSuite(name, { sites, programs: `${build}/native`, say });
  } finally {
    for (const { server } of [page, others]) server.close();
  }
});

function request(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { built: { type: "boolean", default: false } },
  });
  const unknown = positionals.find((name) => !suites.includes(name));
  if (unknown) throw new Refusal(`There is no bench ${unknown}; there are ${suites.join(", ")}.`);
  return { names: positionals.length > 0 ? positionals : suites, isBuilt: values.built };
}

async function makeAll() {
  await setup("native", "wasm", "browser");
  await makeNative();
  await makeTarget("native", "perch_bench", "the programs to compare with");
  await makeWasm();
  await makePage();
}

/** Figures without their commit and their machine say nothing. */
function sayWhere() {
  const commit = ask("git", "describe", "--always", "--dirty");
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const tools = [
    `node ${process.version}`,
    ask("chromium", "--version"),
    ask("firefox-esr", "--version"),
  ];
  say(
    `\nCommit ${commit}; ${cpus().length} hardware threads, ${memory} GiB of memory; ${tools.join(", ")}`,
  );
}

/** Not imported before: the benches need npm packages, which the set-up may have only just installed. */
async function runSuite(name, context) {
  const { title, run } = await import(`../tests/bench/suites/${name}.mjs`);
  const { Results } = await import("../tests/bench/results.mjs");
  say(`\n## ${name}\n\n${title}.\n`);
  const begin = performance.now();
  const results = new Results();
  await run({ ...context, results });
  results.print(say);
  say(`\n${seconds(begin).toFixed(0)} s`);
}
