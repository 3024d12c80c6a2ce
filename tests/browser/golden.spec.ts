/** The cases that native and wasm in node are held to, through the built page: the same reports to the byte. */
import { zipOf } from "../cli/zip.mjs";
import { type GoldenCase, goldenCases } from "../golden/cases.mjs";
import { answerInPage, postsInPage, reasonsInPage } from "./core-answer";
import { expect, type GivenFile, PerchPage, test } from "./perch-page";
import { spyOnWorkers } from "./worker-spy";

/** A zip's own clock would date an archive that is not dated otherwise, so this one has none. */
function zipped({ files }: GoldenCase): GivenFile {
  return { name: "twitter.zip", bytes: zipOf(files.map((file) => ({ ...file, undated: true }))) };
}

/** One file is picked as it is, and if it is good in a zip, too; more come in a zip, which keeps their folders. */
function waysIn(golden: GoldenCase): GivenFile[] {
  const [first, ...others] = golden.files;
  if (!first || others.length > 0) return [zipped(golden)];
  const loose = { name: first.path, bytes: first.bytes };
  return golden.error ? [loose] : [loose, zipped(golden)];
}

/** What stands before the warnings, and from what the posts say on: the page says why in between. */
const withoutReasons = (report: string) => [
  report.slice(0, report.indexOf('"warnings":')),
  report.slice(report.indexOf(',"posts":{')),
];

/** Of many accounts, each is read again when it is opened. */
async function opensEach(perch: PerchPage, reports: readonly string[]): Promise<void> {
  await perch.state("many");
  await expect(perch.accounts).toHaveCount(reports.length);
  for (const [index, report] of reports.entries()) {
    await perch.accounts.nth(index).click();
    await perch.state("done");
    expect(await answerInPage(perch.page)).toEqual({ lines: report });
    await perch.page.locator("#back").click();
    await perch.state("many");
  }
}

for (const golden of goldenCases()) {
  test(`golden case ${golden.name}`, async ({ page }) => {
    await spyOnWorkers(page);
    for (const file of waysIn(golden)) {
      const perch = new PerchPage(page);
      await perch.open();
      await perch.pick(file);
      const reports = golden.report?.match(/.+\n/g) ?? [];
      if (reports.length > 1) {
        await opensEach(perch, reports);
        continue;
      }
      await perch.state(golden.error ? "failed" : "done");
      const expected = golden.error ? { code: golden.error } : { lines: golden.report };
      expect(await answerInPage(page)).toEqual(expected);
      if (!golden.posts) continue;
      await expect.poll(() => postsInPage(page)).toBeTruthy();
      expect(withoutReasons((await postsInPage(page)) ?? "")).toEqual(withoutReasons(golden.posts));
      if (golden.why) expect(await reasonsInPage(page)).toBe(golden.why);
    }
  });
}
