// Which Emscripten builds the page: the newest emcc on the PATH; Debian's if there is no other.
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { ask } from "../run.mjs";

const debian = { root: "/usr/share/emscripten", emcc: "/usr/bin/emcc" };
const oldest = "3.1.6";

let found;

/** An emsdk that is new enough, as { root, version }; undefined where Debian's package is to be used. */
export function foreignEmscripten() {
  found ??= candidates()
    .map((emcc) => ({ root: dirname(realpathSync(emcc)), version: versionOf(emcc) }))
    .filter(({ version }) => version && compare(version, oldest) >= 0)
    .sort((a, b) => compare(b.version, a.version));
  return found[0];
}

/** The Emscripten in use, after the set-up. */
export function emscripten() {
  return foreignEmscripten() ?? { root: debian.root, version: versionOf(debian.emcc) };
}

function candidates() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders
    .map((folder) => `${folder}/emcc`)
    .filter((path) => isProgram(path) && !isDebians(path));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebians(path) {
  return realpathSync(path).startsWith(`${debian.root}/`);
}

function versionOf(emcc) {
  return ask(emcc, "--version")?.match(/\b\d+\.\d+\.\d+\b/)?.[0];
}

function compare(a, b) {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  const index = x.findIndex((part, i) => part !== y[i]);
  return index < 0 ? 0 : x[index] - y[index];
}
