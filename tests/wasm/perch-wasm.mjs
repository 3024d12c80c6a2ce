// The wasm module as the page drives it, in node.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const build = new URL("../../build/wasm/", import.meta.url);
const wasm = fileURLToPath(new URL("perch.wasm", build));
if (!existsSync(wasm)) throw new Error(`${wasm} is missing: npm run build:wasm`);

export async function createModule() {
  const { default: createPerch } = await import(new URL("perch.mjs", build));
  return createPerch({ wasmBinary: readFileSync(wasm) });
}

/** Reads files [{ path, bytes }] as one drop. Answers { lines } or { code }. */
export function resultOf(perch, files, options) {
  const { outcome, lines } = read(perch, files, options);
  return outcome.ok ? { lines } : { code: outcome.code };
}

/**
 * Reads files [{ path, bytes, isGone }] as one drop; of those that are gone only the size is known. Answers
 * { outcome, lines, leftOut }.
 */
export function read(perch, files, { chunk = 2 ** 20, window = 0, account = "" } = {}) {
  const drop = new perch.Drop(window, account);
  try {
    addFiles(drop, files);
    for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
      if (files[wanted.file].isGone) drop.readFailed();
      else giveRange(drop, files, wanted, chunk);
    }
    const outcome = drop.finish();
    return { outcome, lines: linesOf(drop), leftOut: drop.leftOut() };
  } finally {
    drop.delete();
  }
}

export function addFiles(drop, files) {
  for (const { path, bytes } of files) drop.addFile(path, bytes.length);
}

/** The whole of a wanted range, or as much as the drop needs of it. */
export function giveRange(drop, files, { file, offset, sizeBytes }, chunk) {
  give(drop, files[file].bytes.subarray(offset, offset + sizeBytes), chunk);
  drop.endRange();
}

export function give(drop, bytes, chunk = 2 ** 20) {
  for (let at = 0; at < bytes.length && !drop.hasEnough(); ) {
    const room = drop.room(Math.min(chunk, bytes.length - at));
    room.set(bytes.subarray(at, at + room.length));
    at += room.length;
    drop.commit(room.length);
    while (drop.advance());
  }
}

export function linesOf(drop) {
  const lines = Array.from({ length: drop.reportCount() }, (_, i) => drop.report(i));
  return lines.map((line) => `${line}\n`).join("");
}
