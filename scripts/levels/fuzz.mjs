// Level 4: every input of tests/fuzz/corpus/<program> once more through build/fuzz/fuzzers/<program>, and then a search
// for new ones, a minute for each program. `npm run test:fuzz -- --seconds 600` searches longer, `--seconds 0` not.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { makePreset } from "../make.mjs";
import { build, logs, root } from "../places.mjs";
import { run } from "../run.mjs";
import { say } from "../say.mjs";

export const tasks = ["native", "sanitize"];

const corpus = `${root}/tests/fuzz/corpus`;
const fuzzers = `${build}/fuzz/fuzzers`;
// A parser that hangs or hoards is as broken as one that crashes.
const limits = ["-timeout=25", "-rss_limit_mb=2048"];
const searchesAtOnce = 2;
const crashes = `${build}/fuzz/crashes`;

/** Without a wish, the search begins with the same seed every time. */
export async function test({ seconds = 60, seed = seconds === 60 ? 1 : 0 } = {}) {
  await makePreset("fuzz", "the fuzz programs");
  let passed = 0;
  let failed = 0;
  for (const name of sources()) {
    const counts = await replay(name);
    passed += counts.passed;
    failed += counts.failed;
  }
  if (seconds > 0) {
    const good = await searchAll(sources(), seconds, seed);
    passed += good.filter(Boolean).length;
    failed += good.filter((one) => !one).length;
  }
  return { passed, failed };
}

/** Some at a time: each program has one thread. @returns for each whether it found nothing. */
async function searchAll(names, seconds, seed) {
  const good = [];
  for (let at = 0; at < names.length; at += searchesAtOnce) {
    const some = names.slice(at, at + searchesAtOnce);
    good.push(...(await Promise.all(some.map((name) => search(name, seconds, seed)))));
  }
  return good;
}

function sources() {
  const files = readdirSync(`${root}/tests/fuzz`).filter((file) => file.endsWith(".cpp"));
  return files.map((file) => file.slice(0, -".cpp".length)).sort();
}

async function replay(name) {
  const inputs = inputsOf(name);
  if (inputs.length === 0) {
    say(`${name} has nothing in tests/fuzz/corpus/${name}.`);
    return { passed: 0, failed: 1 };
  }
  const title = `Replaying ${name}`;
  const status = await run(title, [`${fuzzers}/${name}`, ...limits, artifacts(name), ...inputs]);
  const log = readFileSync(`${logs}/replaying-${slug(name)}.log`, "utf8");
  const passed = log.split("\n").filter((line) => line.startsWith("Executed ")).length;
  // The program stops at the first input that it cannot stand: the ones after it did not run.
  return {
    passed,
    failed: status === 0 ? inputs.length - passed : Math.max(1, inputs.length - passed),
  };
}

async function search(name, seconds, seed) {
  const found = `${build}/fuzz/found/${name}`;
  mkdirSync(found, { recursive: true });
  const command = [
    `${fuzzers}/${name}`,
    ...limits,
    artifacts(name),
    `-max_total_time=${seconds}`,
    `-seed=${seed}`,
  ];
  const status = await run(`Fuzzing ${name}`, [...command, found, `${corpus}/${name}`]);
  if (status !== 0) sayFindings(name);
  return status === 0;
}

/** The machine that found something may be gone when somebody looks at it: what its log says must be enough. */
function sayFindings(name) {
  for (const file of findingsOf(name)) {
    const packed = gzipSync(readFileSync(`${crashes}/${file}`)).toString("base64");
    say(`The input, for tests/fuzz/corpus/${name} (base64 -d | gunzip):\n${packed}`);
  }
}

function findingsOf(name) {
  return readdirSync(crashes).filter((file) => file.startsWith(`${name}-`));
}

/** Where the program leaves an input that breaks it; what an earlier run left there goes. */
function artifacts(name) {
  mkdirSync(crashes, { recursive: true });
  for (const file of findingsOf(name)) rmSync(`${crashes}/${file}`);
  return `-artifact_prefix=${crashes}/${name}-`;
}

function inputsOf(name) {
  const folder = `${corpus}/${name}`;
  return existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
}

function slug(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
