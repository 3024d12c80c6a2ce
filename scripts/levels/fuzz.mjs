// Level 4: every input of tests/fuzz/corpus/<program> once more through build/fuzz/fuzzers/<program>, and then a search
// for new ones, a minute for each program. `npm run test:fuzz -- --seconds 600` searches longer, `--seconds 0` not.
import { readFileSync } from "node:fs";
import { command, fuzzers, inputsOf, search } from "../fuzzers.mjs";
import { makePreset } from "../make.mjs";
import { logs } from "../places.mjs";
import { run } from "../run.mjs";
import { say } from "../say.mjs";

export const tasks = ["native", "sanitize"];

const searchesAtOnce = 2;

/** Without a wish, the search begins with the same seed every time. */
export async function test({ seconds = 60, seed = seconds === 60 ? 1 : 0 } = {}) {
  await makePreset("fuzz", "the fuzz programs");
  let passed = 0;
  let failed = 0;
  for (const name of fuzzers()) {
    const counts = await replay(name);
    passed += counts.passed;
    failed += counts.failed;
  }
  if (seconds > 0) {
    const good = await searchAll([`-max_total_time=${seconds}`, `-seed=${seed}`]);
    passed += good.filter(Boolean).length;
    failed += good.filter((one) => !one).length;
  }
  return { passed, failed };
}

/** Some at a time: each program has one thread. @returns for each whether it found nothing. */
async function searchAll(options) {
  const names = fuzzers();
  const good = [];
  for (let at = 0; at < names.length; at += searchesAtOnce) {
    const some = names.slice(at, at + searchesAtOnce);
    good.push(...(await Promise.all(some.map((name) => search("fuzz", name, options)))));
  }
  return good;
}

async function replay(name) {
  const inputs = inputsOf(name);
  if (inputs.length === 0) {
    say(`${name} has nothing in tests/fuzz/corpus/${name}.`);
    return { passed: 0, failed: 1 };
  }
  const title = `Replaying ${name}`;
  const status = await run(title, [...command("fuzz", name), ...inputs]);
  const log = readFileSync(`${logs}/replaying-${slug(name)}.log`, "utf8");
  const passed = log.split("\n").filter((line) => line.startsWith("Executed ")).length;
  // The program stops at the first input that it cannot stand: the ones after it did not run.
  return {
    passed,
    failed: status === 0 ? inputs.length - passed : Math.max(1, inputs.length - passed),
  };
}

function slug(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
