/** The cases that native and wasm in node are held to, through the built page: the same reports to the byte. */
import { basename } from "node:path";
import { type GoldenCase, goldenCases } from "../golden/cases.mjs";
import { zip } from "./archive-maker";
import { expect, type GivenFile, PerchPage, test } from "./perch-page";
import { spyOnWorkers, workerAnswers } from "./worker-spy";

interface Answer {
  readonly kind: string;
  readonly reports?: readonly string[];
  readonly refusal?: { readonly code: string };
}

/**
 * A zip has a clock of its own, which dates an archive that has no manifest. Such archives are picked as loose files, as
 * the expected reports come from folders, which have none; refusals go by path and need their folders.
 */
async function given({ name, files, error }: GoldenCase): Promise<GivenFile[]> {
  const isDated = files.some(({ path }) => path.endsWith("manifest.js"));
  if (files.length === 1 || !(isDated || error)) {
    return files.map(({ path, bytes }) => ({ name: basename(path), bytes }));
  }
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [path, new Uint8Array(bytes)]));
  return [{ name: `${name}.zip`, bytes: await zip(entries) }];
}

for (const golden of goldenCases()) {
  test(`golden case ${golden.name}`, async ({ page }) => {
    await spyOnWorkers(page);
    const perch = new PerchPage(page);
    await perch.open();
    await perch.pick(...(await given(golden)));
    await perch.state(golden.error ? "failed" : "done");
    const answers = await workerAnswers<Answer>(page);
    const last = answers.filter(({ kind }) => kind === "done" || kind === "refused").at(-1);
    expect(last?.refusal?.code).toBe(golden.error);
    const text = last?.reports?.map((report) => `${report}\n`).join("");
    expect(text).toBe(golden.report);
  });
}
