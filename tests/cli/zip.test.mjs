// A zip, whatever its form, gives the report of its unpacked folder.
import assert from "node:assert/strict";
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
