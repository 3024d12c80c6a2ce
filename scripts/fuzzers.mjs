// The programs of tests/fuzz: which there are, how they are started, and what is said of what they find.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, root } from "./places.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";

const corpus = `${root}/tests/fuzz/corpus`;
const crashes = `${build}/fuzz/crashes`;
// A parser that hangs or hoards is as broken as one that crashes.
const limits = ["-timeout=25", "-rss_limit_mb=2048"];

/** The names of all of them, as their sources have them. */
export function fuzzers() {
  const files = readdirSync(`${root}/tests/fuzz`).filter((file) => file.endsWith(".cpp"));
  return files.map((file) => file.slice(0, -".cpp".length)).sort();
}

/** The inputs that are kept for a program. */
export function inputsOf(name) {
  const folder = `${corpus}/${name}`;
  return existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
}

/** How the program of a preset begins its line. What an earlier run found and left goes. */
export function command(preset, name) {
  mkdirSync(crashes, { recursive: true });
  for (const file of findingsOf(name)) rmSync(`${crashes}/${file}`);
  const artifacts = `-artifact_prefix=${crashes}/${name}-`;
  return [`${build}/${preset}/fuzzers/${name}`, ...limits, artifacts];
}

/**
 * Searches from what is kept and from what earlier searches of that preset met.
 * @returns whether nothing was found; if something was, it is said.
 */
export async function search(preset, name, options, env = {}) {
  const met = `${build}/${preset}/found/${name}`;
  mkdirSync(met, { recursive: true });
  const line = [...command(preset, name), ...options, met, `${corpus}/${name}`];
  const status = await run(`Fuzzing ${name}`, line, { env });
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
