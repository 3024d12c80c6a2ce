// The files of an archive's folder, named one by one as a shell does for `data/*.js`, give the report of the folder.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { perch, reportsOf, scratchFolder } from "./perch.mjs";

const closed = {
  "data/ageinfo.js": 'window.YTD.ageinfo.part0 = [ {"ageMeta":{}} ]',
  "data/block.js": "window.YTD.block.part0 = [ ]",
  "data/direct-messages.js": "window.YTD.direct_messages.part0 = [ ]",
};

/** The paths and texts of an invented archive, with files between its own that Perch does not open. */
const archiveOf = (name) => {
  const { files } = goldenCases().find((one) => one.name === name);
  return {
    ...closed,
    ...Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])),
  };
};

for (const name of ["y2-archive", "y4-archive", "grailbird"]) {
  test(`${name}: its files are one archive, whatever is named between them`, () => {
    const files = archiveOf(name);
    const folder = scratchFolder(files);
    const paths = Object.keys(files).map((path) => join(folder, path));
    const whole = reportsOf(folder);
    assert.equal(whole.length, 1);
    assert.deepEqual(reportsOf(...paths.sort()), whole);
    assert.deepEqual(reportsOf(...paths.reverse()), whole);
  });
}

test("files of two folders are two archives, and other files are drops of their own", () => {
  const one = scratchFolder(archiveOf("y4-archive"));
  const other = scratchFolder(archiveOf("y2-archive"));
  const words = ["account.js", "tweets.js"].map((name) => join(one, "data", name));
  const others = ["account.js", "tweet.js"].map((name) => join(other, "data", name));
  const stray = join(scratchFolder({ "notes.txt": "nothing" }), "notes.txt");
  const { status, stdout, stderr } = perch(
    "report",
    "--no-posts",
    words[0],
    others[0],
    stray,
    words[1],
    others[1],
  );
  assert.equal(status, 3);
  assert.match(stderr, /^perch: .*notes\.txt: .* \[\w+\]\n$/);
  const keys = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).account.key);
  assert.equal(keys.length, 2);
  assert.deepEqual(
    keys,
    [...reportsOf(one), ...reportsOf(other)].map(({ account }) => account.key),
  );
});
