/** Zips that are unusual and good: the page reads them as it reads any other. */
import { entriesOf, zipOf } from "../cli/zip.mjs";
import { answerInNode, answerInPage } from "./core-answer";
import { expect, type GivenFile } from "./perch-page";
import { files, given, good, pick, test } from "./zip-steps";

const odd: readonly [what: string, make: () => GivenFile][] = [
  ["zip64 where none is needed", () => given(zipOf(entriesOf(files, { zip64: true })))],
  [
    "zip64 throughout, with descriptors and both end records",
    () => given(zipOf(entriesOf(files, { zip64: true, descriptor: true }), { zip64End: "beside" })),
  ],
  [
    "something before it and behind it",
    () => given(zipOf(entriesOf(files), { before: "MZ and a program", behind: "and more" })),
  ],
  [
    "a zip around it",
    () => given(zipOf([{ path: "twitter.zip", bytes: good.bytes, stored: true }]), "outer.zip"),
  ],
  [
    "names that climb out of it",
    () =>
      given(zipOf(entriesOf(files).map((entry) => ({ ...entry, path: `../../${entry.path}` })))),
  ],
  [
    "private files that are locked or broken",
    () => {
      const locked = entriesOf({ "data/direct-messages.js": "x" }, { encrypted: true });
      const broken = entriesOf({ "data/ip-audit.js": "y" }, { crc: 1 });
      return given(zipOf([...locked, ...broken, ...entriesOf(files)]));
    },
  ],
];

for (const [what, make] of odd) {
  test(`a zip with ${what} reads as a good one`, async ({ perch }) => {
    await pick(perch, make());
    expect(await answerInPage(perch.page)).toEqual(await answerInNode(good));
  });
}

test("two zips that are dropped together are one archive", async ({ perch }) => {
  const halves = [0, 1].map((half) => {
    const some = Object.entries(files).filter((_, index) => index % 2 === half);
    return given(zipOf(entriesOf(Object.fromEntries(some))), `part${half}.zip`);
  });
  await perch.drop(...halves);
  await perch.state("done");
  expect(await answerInPage(perch.page)).toEqual(await answerInNode(good));
});

test("70,000 files in a zip are no hindrance", async ({ perch }) => {
  const media = Array.from({ length: 70_000 }, (_, i) => [`data/tweets_media/${i}.jpg`, ""]);
  const entries = entriesOf({ ...Object.fromEntries(media), ...files }, { stored: true });
  await perch.pick(given(zipOf(entries, { zip64End: "needed" })));
  await perch.state("done");
  expect(await answerInPage(perch.page)).toEqual(await answerInNode(good));
});
