// Exports of other platforms through the command: zip, folder, loose file, and what is said of no use for them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { goldenCases } from "../golden/cases.mjs";
import { exportCanary } from "../golden/exports.mjs";
import { perch, refusalOf, reportsOf, scratchFile } from "./perch.mjs";
import { zipOf } from "./zip.mjs";

const exports = goldenCases().filter(({ isExport }) => isExport);
const caseNamed = (name) => exports.find((golden) => golden.name === name);
const zipped = (name, files) =>
  scratchFile(name, zipOf(files.map((file) => ({ ...file, undated: true }))));

test("there are exports of four platforms", () => {
  const platforms = new Set(exports.map(({ report }) => JSON.parse(report).platform));
  assert.deepEqual([...platforms].sort(), ["Bluesky", "Instagram", "Mastodon", "TikTok"]);
});

for (const { name, files, report, posts } of exports) {
  test(`${name}: a zip, with a folder around it or not, gives what the folder gives`, () => {
    const inside = files.map(({ path, bytes }) => ({ path: `wrapper/${path}`, bytes }));
    for (const path of [zipped("export.zip", files), zipped("wrapped.zip", inside)]) {
      assert.equal(perch("report", "--no-posts", path).stdout, report);
    }
  });

  test(`${name}: what is private does not come out`, () => {
    assert.ok(files.some(({ bytes }) => bytes.includes(exportCanary)) || name === "bluesky");
    assert.ok(!posts.includes(exportCanary));
  });

  test(`${name}: a report is all that there is`, () => {
    const path = zipped("export.zip", files);
    for (const words of [["attributes"], ["segments"]]) {
      const { status, stderr } = perch(...words, path);
      assert.equal(status, 3);
      assert.match(stderr, /\[report_only\]\n/);
    }
    const [explained] = reportsOf(path, "--explain");
    assert.equal(explained.cluster, null);
    assert.equal(explained.abstained.code, "not_of_twitter");
  });
}

test("a loose file is known by its first bytes, packed or not", () => {
  const [tok] = caseNamed("tiktok-2024").files;
  const { report } = caseNamed("tiktok-2024");
  assert.equal(
    perch("report", "--no-posts", scratchFile("something.json", tok.bytes)).stdout,
    report,
  );
  const packed = scratchFile("something.json.gz", gzipSync(tok.bytes));
  assert.equal(perch("report", "--no-posts", packed).stdout, report);
});

test("a tape archive says that it has to be unpacked", () => {
  const tape = Buffer.alloc(1024);
  tape.write("outbox.json");
  tape.write("ustar", 257);
  assert.equal(refusalOf(scratchFile("archive.tar.gz", gzipSync(tape))), "other_container");
});

test("Instagram's posts are found in each of their three places", () => {
  const { files, report } = caseNamed("instagram");
  const old = files.find(({ path }) => path.endsWith("media/posts_1.json"));
  for (const place of ["content/posts_1.json", "your_instagram_activity/content/posts_1.json"]) {
    const moved = files.map((file) => (file === old ? { ...file, path: place } : file));
    assert.equal(perch("report", "--no-posts", zipped("moved.zip", moved)).stdout, report);
  }
});

test("an account of an export can be named, and another one is not there", () => {
  const path = zipped("export.zip", caseNamed("mastodon").files);
  assert.equal(reportsOf(path, "--account", "invented").length, 1);
  assert.equal(refusalOf(path, "--account", "somebody"), "account_not_found");
});
