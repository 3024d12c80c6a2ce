// A zip, whatever its form, gives the report of its unpacked folder.
import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { reportsOf, scratchFile, scratchFolder } from "./perch.mjs";
import { entriesOf, zipOf } from "./zip.mjs";

const archives = goldenCases().filter(({ name }) =>
  ["y2-archive", "y3-archive", "y4-archive", "part-missing"].includes(name),
);
const filesOf = ({ files }) => Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
const zipPath = (entries, options) => scratchFile("archive.zip", zipOf(entries, options));

/** Without what a zip knows and a folder does not. */
function sameReport(path, golden, message) {
  assert.deepEqual(reportsOf(path), [JSON.parse(golden.report)], message);
}

test("there are archives to zip", () => assert.equal(archives.length, 4));

const forms = {
  deflated: [{}, {}],
  stored: [{ stored: true }, {}],
  "with data descriptors": [{ descriptor: true }, {}],
  "with zip64 entries": [{ zip64: true }, {}],
  "with zip64 entries and descriptors": [{ zip64: true, descriptor: true }, {}],
  "with a zip64 end that is needed": [{}, { zip64End: "needed" }],
  "with a zip64 end beside the classic one": [{}, { zip64End: "beside" }],
  "with a comment": [{}, { comment: "made by hand" }],
  "with something before it": [{}, { before: "MZ and a program" }],
  "with something before it, and a zip64 end beside": [{}, { before: "MZ", zip64End: "beside" }],
  "with something before it, and a zip64 end that is needed": [
    {},
    { before: "MZ", zip64End: "needed" },
  ],
  "with something behind it": [{}, { behind: "and more".repeat(100), comment: "made by hand" }],
};

for (const [form, [how, options]] of Object.entries(forms)) {
  test(`${form}, a zip reads as its folder`, () => {
    for (const golden of archives) {
      sameReport(zipPath(entriesOf(filesOf(golden), how), options), golden, golden.name);
    }
  });
}

test("the order of entries does not matter", () => {
  for (const golden of archives)
    sameReport(zipPath(entriesOf(filesOf(golden)).reverse()), golden, golden.name);
});

test("a wrapper folder, or none, does not matter", () => {
  for (const golden of archives) {
    const files = Object.entries(filesOf(golden));
    const wrapped = files.map(([path, bytes]) => [`twitter-2024-01-02-0f/${path}`, bytes]);
    const contents = files.map(([path, bytes]) => [path.replace("data/", ""), bytes]);
    sameReport(zipPath(entriesOf(Object.fromEntries(wrapped))), golden);
    sameReport(zipPath(entriesOf(Object.fromEntries(contents))), golden);
    sameReport(scratchFolder(Object.fromEntries(wrapped)), golden);
  }
});

test("junk of macOS and the viewer's files do not matter", () => {
  for (const golden of archives) {
    const files = filesOf(golden);
    const junk = {
      "__MACOSX/data/._tweets.js": "\0\x05\x16\x07 junk",
      "__MACOSX/data/tweets.js": "window.YTD.tweets.part0 = [ {{{",
      "data/._tweets.js": "\0junk",
      ".DS_Store": "\0\0\0\x01Bud1",
      "Your archive.html": "<!doctype html>",
      "assets/js/tweets.js": "junk",
      "data/tweets_media/1-photo.jpg": "\xff\xd8",
      "data/": "",
    };
    sameReport(zipPath(entriesOf({ ...junk, ...files })), golden, golden.name);
  }
});

test("many entries do not matter", () => {
  const [golden] = archives;
  const media = Array.from({ length: 70_000 }, (_, i) => [`data/tweets_media/${i}.jpg`, ""]);
  const entries = entriesOf({ ...Object.fromEntries(media), ...filesOf(golden) }, { stored: true });
  sameReport(zipPath(entries, { zip64End: "needed" }), golden);
});

test("several zips are one archive, in any order and with duplicates", () => {
  const [golden] = archives;
  const files = Object.entries(filesOf(golden));
  const zipOfSome = (keep) => zipPath(entriesOf(Object.fromEntries(files.filter(keep))));
  const some = zipOfSome((_, i) => i % 2 === 0);
  const others = zipOfSome((_, i) => i % 2 === 1);
  const [joined] = reportsOf(some, others);
  assert.deepEqual(joined, JSON.parse(golden.report));
  assert.deepEqual(reportsOf(others, some), [joined]);
  const whole = zipPath(entriesOf(filesOf(golden)));
  const [twice] = reportsOf(whole, whole);
  assert.deepEqual(twice.counts, joined.counts);
});

test("zips of two accounts, and zips apart, are read one by one", () => {
  const [golden] = archives;
  const report = JSON.parse(golden.report);
  const { key } = report.account;
  const other = Object.entries(filesOf(golden)).map(([path, bytes]) => [
    path,
    bytes.toString().replaceAll(key, "77"),
  ]);
  const [one, two] = [filesOf(golden), Object.fromEntries(other)].map((f) => zipPath(entriesOf(f)));
  assert.deepEqual(
    reportsOf(one, two, two).map(({ account }) => account.key),
    [key, "77", "77"],
  );
  assert.deepEqual(reportsOf(one, golden.input, one), [report, report, report]);
});

test("files of one folder that are named as X names them are one archive, and others are not", () => {
  const [golden] = archives;
  const report = JSON.parse(golden.report);
  const flat = Object.entries(filesOf(golden)).map(([path, bytes]) => [basename(path), bytes]);
  const folder = scratchFolder(Object.fromEntries(flat));
  const paths = flat.map(([name]) => join(folder, name)).filter((path) => path.endsWith(".js"));
  assert.equal(reportsOf(...paths).length, 1);
  assert.deepEqual(reportsOf(...paths)[0].account, report.account);
  const tweets = join(folder, "tweets.js");
  const elsewhere = join(scratchFolder(Object.fromEntries(flat)), "tweets.js");
  assert.equal(reportsOf(tweets, elsewhere).length, 2, "of two folders");
});

test("zips that lie right in a folder are read, and those deeper in it are not", () => {
  const [golden] = archives;
  const zip = zipOf(entriesOf(filesOf(golden)));
  sameReport(scratchFolder({ "part.zip": zip, "media/more.zip": "PK" }), golden);
});

test("a zip that only wraps a zip is looked through", () => {
  const [golden] = archives;
  const inner = zipOf(entriesOf(filesOf(golden)));
  const entries = [
    { path: "twitter.zip", bytes: inner, stored: true },
    { path: "__MACOSX/._twitter.zip", bytes: Buffer.from("junk") },
    { path: ".DS_Store", bytes: Buffer.from("junk") },
  ];
  sameReport(zipPath(entries), golden);
});

test("a single file reads as itself in a zip or a folder", () => {
  const single = goldenCases().find(({ name }) => name === "single-tweets");
  const [{ bytes }] = single.files;
  const [folder] = reportsOf(scratchFolder({ "tweets.js": bytes }));
  const [zip] = reportsOf(zipPath(entriesOf({ "tweets.js": bytes })));
  assert.deepEqual(folder.attributes, JSON.parse(single.report).attributes);
  assert.equal(zip.counts.tweets, folder.counts.tweets);
});

test("without a manifest, a zip's clock says when it was made", () => {
  const golden = goldenCases().find(({ name }) => name === "one-tweet");
  const [report] = reportsOf(zipPath(entriesOf(filesOf(golden))));
  assert.equal(report.account.crawled_at, "2024-05-02T12:00:00.000Z");
  assert.equal(report.account.crawled_at_source, "zip_entry");
});
