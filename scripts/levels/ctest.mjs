// Levels 2 and 3: GoogleTest through ctest, as a release and again with sanitizers.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { makePreset } from "../make.mjs";
import { build } from "../places.mjs";
import { run } from "../run.mjs";

export const native = level("native", "the native program", ["native"]);
export const sanitize = level("sanitize", "with sanitizers", ["native", "sanitize"]);

function level(preset, what, tasks) {
  return {
    tasks,
    async test() {
      await makePreset(preset, what);
      const report = `${build}/${preset}/ctest.xml`;
      rmSync(report, { force: true });
      mkdirSync(`${build}/${preset}`, { recursive: true });
      const command = ["ctest", "--preset", preset, "--output-junit", report];
      const status = await run(`Testing ${what}`, command);
      return countsOf(readFileSync(report, "utf8"), status);
    },
  };
}

function countsOf(junit, status) {
  const suite = junit.match(/<testsuite\b[^>]*>/)[0];
  const count = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const skipped = count("skipped") + count("disabled");
  const failed = count("failures");
  return {
    passed: count("tests") - failed - skipped,
    // ctest can also fail as a whole, say when a program does not list its tests.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped,
  };
}
