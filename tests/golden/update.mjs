// Writes what `perch report` says today as the expected results. The diff is what a review reads.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { goldenCases } from "./cases.mjs";

const perch = fileURLToPath(new URL("../../build/native/perch", import.meta.url));

const report = (...words) => spawnSync(perch, ["report", ...words], { encoding: "utf8", maxBuffer: 2 ** 26 });

for (const { name, folder, input } of goldenCases()) {
  const { stdout, stderr, status, error } = report("--no-posts", input);
  if (error) throw error;
  const code = stderr.match(/\[(\w+)\]\n$/)?.[1];
  if ((status === 0) === Boolean(code)) throw new Error(`${name}: exit status ${status} with "${stderr}"`);
  for (const file of ["expected.ndjson", "expected-posts.ndjson", "expected.error"]) rmSync(`${folder}/${file}`, { force: true });
  if (code) {
    writeFileSync(`${folder}/expected.error`, `${code}\n`);
  } else {
    writeFileSync(`${folder}/expected.ndjson`, stdout);
    writeFileSync(`${folder}/expected-posts.ndjson`, report(input).stdout);
  }
}
