// Runs build/native/perch and makes scratch folders for it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const program = fileURLToPath(new URL("../../build/native/perch", import.meta.url));

const scratch = mkdtempSync(`${tmpdir()}/perch-`);
after(() => rmSync(scratch, { recursive: true, force: true }));

/** { status, stdout, stderr } of `perch ...words`. */
export function perch(...words) {
  return perchWith({}, ...words);
}

export function perchWith(options, ...words) {
  const result = spawnSync(program, words, { encoding: "utf8", maxBuffer: 2 ** 28, ...options });
  assert.equal(result.error, undefined);
  const { status, stdout, stderr } = result;
  return { status, stdout, stderr };
}

/** The reports, without explanations and what posts say, of a call that must succeed without a word on the error stream. */
export function reportsOf(...words) {
  const { status, stdout, stderr } = perch("report", "--no-posts", "--no-explanation", ...words);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** The code of a call that must fail as a whole. */
export function refusalOf(...words) {
  const { status, stdout, stderr } = perch("report", ...words);
  assert.equal(status, 3, stderr);
  assert.equal(stdout, "");
  return stderr.match(/^perch: .*: .+ \[(\w+)\]\n$/)?.[1];
}

let serial = 0;

/** A new file with these bytes; its path. */
export function scratchFile(name, bytes) {
  const path = `${scratch}/${serial++}/${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** A new folder with files { path: text }; its path. */
export function scratchFolder(files) {
  const folder = `${scratch}/${serial++}`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
  return folder;
}
