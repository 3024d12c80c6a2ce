// Levels 5 and 6: node's own test runner, on the program and on the wasm module.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { makeNative, makeWasm } from "../make.mjs";
import { build, root } from "../places.mjs";
import { run } from "../run.mjs";

export const cli = level("cli", "the program as a whole", ["native", "cli"], makeNative);
export const wasm = level("wasm", "the wasm module", ["wasm"], makeWasm);

function level(folder, what, tasks, make) {
  return {
    tasks,
    async test() {
      await make();
      const files = testsIn(`${root}/tests/${folder}`);
      if (files.length === 0) return { passed: 0, failed: 0 };
      const report = `${build}/reports/${folder}.tap`;
      mkdirSync(`${build}/reports`, { recursive: true });
      rmSync(report, { force: true });
      const reporters = ["spec", "stdout", "tap", report].map(
        (value, index) => `--test-reporter${index % 2 ? "-destination" : ""}=${value}`,
      );
      const status = await run(`Testing ${what}`, [
        process.execPath,
        "--test",
        ...reporters,
        ...files,
      ]);
      return countsOf(readFileSync(report, "utf8"), status);
    },
  };
}

function testsIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.mjs"));
  return files.map((file) => `${folder}/${file}`).sort();
}

function countsOf(tap, status) {
  const count = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, "m"))?.[1] ?? 0);
  const failed = count("fail") + count("cancelled");
  return {
    passed: count("pass"),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: count("skipped") + count("todo"),
  };
}
