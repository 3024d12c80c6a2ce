// What build/native/perch says of the same files, in the form of perch-wasm.mjs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../build/native/perch", import.meta.url));
const scratch = mkdtempSync(`${tmpdir()}/perch-`);
after(() => rmSync(scratch, { recursive: true }));

/** { stdout, stderr } of `perch report --no-posts`. */
export function nativeReport(paths, ...options) {
  const { stdout, stderr, error } = spawnSync(
    program,
    ["report", "--no-posts", "--no-explanation", ...options, ...paths],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    },
  );
  assert.equal(error, undefined);
  return { stdout, stderr };
}

/** { lines } or { code }, as resultOf answers. What is said beside a report, of a zip that is not whole, is left out. */
export function nativeResult(path, ...options) {
  const { stdout, stderr } = nativeReport([path], ...options);
  return stdout ? { lines: stdout } : { code: stderr.match(/\[(\w+)\]\n$/)[1] };
}

let serial = 0;

/** A new file in a folder of its own, by that name or, where no disk would take it, by its ending; its path. */
export function scratchFile(name, bytes) {
  const folder = `${scratch}/${serial++}`;
  mkdirSync(folder);
  const path = `${folder}/${/^[\w.-]{1,99}$/.test(name) ? name : `0${name.match(/\.\w+$/)?.[0] ?? ""}`}`;
  writeFileSync(path, bytes);
  return path;
}
