// Level 7: Playwright drives the built site in Chromium and in Firefox.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { makePage, makeWasm } from "../make.mjs";
import { build, root } from "../places.mjs";
import { run } from "../run.mjs";
import { say } from "../say.mjs";

export const tasks = ["wasm", "browser"];

const config = `${root}/tests/browser/playwright.config.ts`;
const browsers = ["chromium", "firefox"];

export async function test() {
  await makeWasm();
  await makePage();
  const report = `${build}/reports/browser.json`;
  mkdirSync(`${build}/reports`, { recursive: true });
  rmSync(report, { force: true });
  const playwright = `${root}/node_modules/@playwright/test/cli.js`;
  const command = [
    process.execPath,
    playwright,
    "test",
    "--config",
    config,
    "--reporter=list,json",
  ];
  const status = await run("Testing the page in Chromium and Firefox", command, {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return countsOf(JSON.parse(readFileSync(report, "utf8")), status);
}

function countsOf({ stats, suites }, status) {
  const ran = new Set(
    suites
      .flatMap(testsOf)
      .filter(didRun)
      .map(({ projectName }) => projectName),
  );
  const idle = browsers.filter((browser) => !ran.has(browser));
  for (const browser of idle) say(`Not one test ran in ${browser}.`);
  const failed = stats.unexpected + idle.length;
  return {
    passed: stats.expected + stats.flaky,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: stats.skipped,
    note: stats.flaky > 0 ? `${stats.flaky} only at a second try` : undefined,
  };
}

function testsOf(suite) {
  return [...(suite.suites ?? []).flatMap(testsOf), ...suite.specs.flatMap(({ tests }) => tests)];
}

function didRun({ status }) {
  return status !== "skipped";
}
