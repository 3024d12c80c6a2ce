// Level 1: what can be said about the source without running it. Each finding-free tool counts as one test passed.
import { existsSync, readFileSync } from "node:fs";
import { root } from "../places.mjs";
import { run } from "../run.mjs";
import { say } from "../say.mjs";
import { cppFiles, tracked } from "../sources.mjs";

export const tasks = ["check"];

const checks = [biome, types, clangFormat, coreStaysPure, lockWorksAnywhere, onlyKnownEntries];

export async function test() {
  let failed = 0;
  for (const check of checks) failed += (await check()) ? 0 : 1;
  return { passed: checks.length - failed, failed };
}

async function biome() {
  const command = [`${root}/node_modules/.bin/biome`, "check", "--error-on-warnings"];
  return (await run("Linting and checking format", command)) === 0;
}

async function types() {
  const projects = ["web", "web/build", "tests/browser", "tests"]
    .map((folder) => `${root}/${folder}/tsconfig.json`)
    .filter(existsSync);
  let clean = projects.length > 0;
  for (const project of projects) {
    const title = `Checking types of ${project.slice(root.length + 1, -"/tsconfig.json".length)}`;
    const command = [`${root}/node_modules/.bin/tsc`, "--noEmit", "--project", project];
    clean = (await run(title, command)) === 0 && clean;
  }
  return clean;
}

async function clangFormat() {
  const command = ["clang-format-14", "--dry-run", "-Werror", ...cppFiles()];
  return (await run("Checking format of C++", command)) === 0;
}

/** The core knows no browser, does no I/O and never throws; its CLI is the only part that prints. */
function coreStaysPure() {
  const banned =
    /emscripten|<(iostream|fstream|cstdio|thread)>|\bprintf\b|\bthrow\b|\babort\(|\bexit\(/;
  const findings = tracked("core/include/*", "core/src/*").flatMap((file) =>
    linesOf(file)
      .map((line, index) => ({ line: line.replace(/\/\/.*/, ""), at: `${file}:${index + 1}` }))
      .filter(({ line }) => banned.test(line)),
  );
  for (const { at, line } of findings) say(`${at}: not in the core: ${line.trim()}`);
  return findings.length === 0;
}

/** Whoever updates a package behind a mirror may record the mirror's host, or lose what the mirror lacks. */
function lockWorksAnywhere() {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, "utf8"));
  const findings = Object.entries(packages).flatMap(
    ([path, { resolved, optionalDependencies = {} }]) => [
      ...(resolved ? [`${path} names a registry`] : []),
      ...Object.keys(optionalDependencies)
        .filter((name) => !(`node_modules/${name}` in packages))
        .map((name) => `${name} is missing`),
    ],
  );
  for (const finding of findings) say(`package-lock.json: ${finding}`);
  return findings.length === 0;
}

function onlyKnownEntries() {
  const known =
    /^(CMakeLists\.txt|CMakePresets\.json|LICENSE|README\.md|package(-lock)?\.json|core|models|scripts|tests|wasm|web|\..+)$/;
  const others = new Set(tracked("*").map((path) => path.split("/")[0])).values();
  const findings = [...others].filter((name) => !known.test(name));
  for (const name of findings) say(`${name} has no place at the top of the repository.`);
  return findings.length === 0;
}

function linesOf(file) {
  return readFileSync(`${root}/${file}`, "utf8").split("\n");
}
