// The things that are built: CMake's presets and the page.
import { existsSync, readFileSync, statSync } from "node:fs";
import { build, root } from "./places.mjs";
import { run } from "./run.mjs";
import { emscripten } from "./setup/emscripten.mjs";

const refusal = "That did not build; the words of the tool that failed are above.";

export const makeNative = () => makePreset("native", "the native program");

/** Builds one preset of CMakePresets.json into build/<preset>. */
export async function makePreset(preset, what, { fresh = false } = {}) {
  if (fresh || isStale(preset)) {
    await run(`Configuring ${what}`, ["cmake", "--preset", preset, "--fresh"], { refusal });
  }
  await run(`Building ${what}`, ["cmake", "--build", "--preset", preset], { refusal });
}

/** Builds one target that a preset leaves out unless it is asked for. */
export async function makeTarget(preset, target, what) {
  const command = ["cmake", "--build", "--preset", preset, "--target", target];
  await run(`Building ${what}`, command, { refusal });
}

/** Ninja notices changed CMakeLists.txt by itself, but knows nothing of the presets. */
function isStale(preset) {
  const rules = `${build}/${preset}/build.ninja`;
  return (
    !existsSync(rules) || statSync(rules).mtimeMs < statSync(`${root}/CMakePresets.json`).mtimeMs
  );
}

export async function makeWasm() {
  const { root: emscriptenRoot, version } = emscripten();
  process.env.PERCH_EMSCRIPTEN_ROOT = emscriptenRoot;
  const fresh = !wasConfiguredWith(emscriptenRoot);
  await makePreset("wasm", `the core for the page with Emscripten ${version}`, { fresh });
}

/** Objects of two Emscriptens do not link, and CMake never forgets its compiler. */
function wasConfiguredWith(emscriptenRoot) {
  const cache = `${build}/wasm/CMakeCache.txt`;
  const line = `PERCH_EMSCRIPTEN_ROOT:PATH=${emscriptenRoot}\n`;
  return existsSync(cache) && readFileSync(cache, "utf8").includes(line);
}

/** Builds the static site into dist/. Needs makeWasm() first. */
export async function makePage() {
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  await run("Building the page", [process.execPath, vite, "build", "web"], { refusal });
}
