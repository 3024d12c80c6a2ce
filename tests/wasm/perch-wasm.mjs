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

/** Reads files [{ path, bytes }]. Answers { lines } or { code }. */
export function resultOf(perch, files, { chunk = 2 ** 20, window = 0 } = {}) {
  if (files.length === 1) {
    const kind = perch.sniff(files[0].bytes.subarray(0, 512), files[0].path);
    if (kind !== "zip" && kind !== "text") return { code: kind };
  }
  const reading = new perch.Reading(window);
  try {
    return read(reading, files, chunk);
  } finally {
    reading.delete();
  }
}

function read(reading, files, chunk) {
  for (const { path, bytes } of files) reading.addEntry(path, bytes.length, -1);
  const plan = reading.plan();
  if (!plan.ok) return { code: plan.code };
  for (let index = reading.next(); index >= 0; index = reading.next()) {
    reading.begin(index);
    feed(reading, files[index].bytes, chunk);
    reading.end();
  }
  const finished = reading.finish();
  if (!finished.ok) return { code: finished.code };
  return { lines: linesOf(reading) };
}

export function feed(reading, bytes, chunk = 2 ** 20) {
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk);
    reading.writable(part.length).set(part);
    reading.commit(part.length);
  }
}

export function linesOf(reading) {
  const lines = Array.from({ length: reading.reportCount() }, (_, i) => reading.report(i));
  return lines.map((line) => `${line}\n`).join("");
}
