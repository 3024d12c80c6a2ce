/** A good archive, the same with something odd in it, and what the page must answer. */
import { entriesOf, type OddEntry, zipOf } from "../cli/zip.mjs";
import { archiveFiles, tweets } from "./archive-maker";
import { answerInNode, answerInPage } from "./core-answer";
import { expect, type GivenFile, PerchPage, test as plainTest } from "./perch-page";
import { spyOnWorkers } from "./worker-spy";

/** With a spy on what the core answers. */
export const test = plainTest.extend<{ perch: PerchPage }>({
  perch: async ({ page }, use) => {
    await spyOnWorkers(page);
    const perch = new PerchPage(page);
    await perch.open();
    await use(perch);
    expect(perch.requests).toEqual([]);
    expect(perch.complaints).toEqual([]);
  },
});

export const files = archiveFiles(tweets(300));
export const good = given(zipOf(entriesOf(files)));

export function given(bytes: Buffer, name = "twitter.zip"): GivenFile {
  return { name, bytes };
}

/** The archive with one entry made odd. */
export function withOdd(path: string, how: Partial<OddEntry>): GivenFile {
  const entries = entriesOf(files);
  expect(entries.filter((entry) => entry.path === path)).toHaveLength(1);
  return given(zipOf(entries.map((entry) => (entry.path === path ? { ...entry, ...how } : entry))));
}

/** Picks them all at once; the page's answer must be the one that the command line is held to. */
export async function pick(perch: PerchPage, ...dropped: GivenFile[]): Promise<void> {
  const expected = await answerInNode(...dropped);
  await perch.pick(...dropped);
  await perch.state(expected.code ? "failed" : "done");
  expect(await answerInPage(perch.page)).toEqual(expected);
}
