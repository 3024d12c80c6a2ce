// npm run fuzz:long -- fuzz_zip fuzz_csv: ten million executions of each program that is named, or of all; `--runs` says
// another number. It may be stopped at any time and goes on where it was: build/fuzz-long/executions has the counts.
import "./setup/node-version.mjs";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fuzzers, search } from "./fuzzers.mjs";
import { makePreset } from "./make.mjs";
import { build, logs } from "./places.mjs";
import { main, Refusal, say } from "./say.mjs";
import { setup } from "./setup.mjs";

const counts = `${build}/fuzz-long/executions`;
const partRuns = 500_000;
// Short inputs are quick, and a few bytes are enough for most mistakes; some need room.
const lengths = [256, 256, 400, 256, 256, 1000];
// Memory that was freed is watched for 4 MB more, not 256, which takes a third of the time.
const env = { ASAN_OPTIONS: "malloc_context_size=2:quarantine_size_mb=4" };

await main(async (words) => {
  const { names, runs } = request(words);
  await setup("native", "sanitize");
  await makePreset("fuzz-long", "the fuzz programs for long searches");
  mkdirSync(counts, { recursive: true });
  for (const name of names) await searchUntil(name, runs);
});

function request(words) {
  const options = { runs: { type: "string", default: "10000000" } };
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
  const known = fuzzers();
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown) throw new Refusal(`There is no program ${unknown}; there are ${known.join(", ")}.`);
  return { names: positionals.length > 0 ? positionals : known, runs: Number(values.runs) };
}

async function searchUntil(name, runs) {
  const path = `${counts}/${name}`;
  for (let done = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0; done < runs; ) {
    const length = lengths[Math.floor(done / partRuns) % lengths.length];
    const size = [`-runs=${partRuns}`, `-max_len=${length}`];
    // By frequency of rare features, and with shorter twins, a search finds more an execution and less an hour.
    const found = !(await search(
      "fuzz-long",
      name,
      [...size, "-entropic=0", "-reduce_inputs=0"],
      env,
    ));
    if (found) throw new Refusal(`${name} found something after ${done} executions.`);
    done += executionsIn(
      readFileSync(`${logs}/fuzzing-${name.replaceAll("_", "-")}.log`, "latin1"),
    );
    writeFileSync(path, `${done}\n`);
    say(`${name}: ${done} executions`);
  }
}

function executionsIn(log) {
  const done = /^Done (\d+) runs/m.exec(log);
  if (!done) throw new Error("the log of the fuzz program has no number of runs");
  return Number(done[1]);
}
