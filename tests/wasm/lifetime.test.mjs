// What a page may do with a Drop, and what it must not be able to break.
import assert from "node:assert/strict";
import { test } from "node:test";
import { zipOf } from "../cli/zip.mjs";
import { goldenCases } from "../golden/cases.mjs";
import { addFiles, createModule, give, giveRange, linesOf, read, resultOf } from "./perch-wasm.mjs";
import { refused } from "./refused.mjs";

const perch = await createModule();
const cases = goldenCases();
const caseNamed = (name) => cases.find((golden) => golden.name === name);
const zipped = ({ files }) => [{ path: "archive.zip", bytes: zipOf(files) }];

/** Size of the module's memory, seen through a view into it. */
function memoryBytes() {
  const drop = new perch.Drop(0, "");
  const { byteLength } = drop.room(1).buffer;
  drop.delete();
  return byteLength;
}

/** Begins to read, and is deleted after so many ranges and in the middle of the next. */
function abandon(files, rangesBefore) {
  const drop = new perch.Drop(0, "");
  addFiles(drop, files);
  let wanted = drop.wanted();
  for (let i = 0; i < rangesBefore && wanted; i += 1, wanted = drop.wanted()) {
    giveRange(drop, files, wanted, 4096);
  }
  if (wanted) {
    const { file, offset, sizeBytes } = wanted;
    give(drop, files[file].bytes.subarray(offset, offset + (sizeBytes >> 1)));
  }
  drop.delete();
}

test("memory does not grow over 1,000 runs", () => {
  const runs = cases.filter(
    ({ files }) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) < 60_000,
  );
  assert.ok(runs.length >= 8);
  const run = (count) => {
    for (let i = 0; i < count; i += 1) resultOf(perch, runs[i % runs.length].files);
  };
  run(100);
  const before = memoryBytes();
  run(1000);
  assert.equal(memoryBytes(), before);
});

test("memory does not grow over 200 rounds of good, bad and abandoned drops, and the last is right", () => {
  const golden = caseNamed("y4-archive");
  const zip = zipped(golden);
  const good = read(perch, zip).lines;
  const bad = refused.filter(({ code }) => code !== "too_many_entries");
  const round = (i) => {
    const { files, options, code } = bad[i % bad.length];
    assert.equal(read(perch, files, options).outcome.code, code);
    for (const files of [golden.files, zip]) abandon(files, i % 9);
    if (i % 4 === 0) assert.equal(read(perch, zip, { chunk: 60_000 }).lines, good);
  };
  for (let i = 0; i < 50; i += 1) round(i);
  const before = memoryBytes();
  for (let i = 0; i < 200; i += 1) round(i);
  assert.equal(memoryBytes(), before);
  assert.equal(resultOf(perch, golden.files).lines, golden.report);
});

test("a large drop that is abandoned gives its memory back", async () => {
  const fresh = await createModule();
  const filler = Buffer.alloc(2 ** 20, "x");
  const abandonLarge = () => {
    const drop = new fresh.Drop(0, "");
    drop.addFile("archive/data/tweets.js", 40_000_000);
    assert.ok(drop.wanted());
    give(drop, Buffer.from('[{"tweet":{"full_text":"'));
    for (let i = 0; i < 7; i += 1) give(drop, filler);
    const { byteLength } = drop.room(1).buffer;
    drop.delete();
    return byteLength;
  };
  const first = Math.max(abandonLarge(), abandonLarge());
  for (let i = 0; i < 30; i += 1) assert.ok(abandonLarge() <= first);
});

test("using a deleted drop is an error in JavaScript, and other drops go on", () => {
  const { files, report } = caseNamed("single-tweets");
  const deleted = new perch.Drop(0, "");
  const alive = new perch.Drop(0, "");
  addFiles(alive, files);
  deleted.delete();
  const uses = [
    () => deleted.delete(),
    () => deleted.addFile("x", 1),
    () => deleted.wanted(),
    () => deleted.room(10),
    () => deleted.commit(10),
    () => deleted.advance(),
    () => deleted.hasEnough(),
    () => deleted.endRange(),
    () => deleted.readFailed(),
    () => deleted.finish(),
    () => deleted.reportCount(),
    () => deleted.report(0),
    () => deleted.leftOut(),
    () => deleted.bytesRead(),
    () => deleted.bytesTotal(),
  ];
  for (const use of uses) assert.throws(use, /deleted/i, String(use));
  for (let wanted = alive.wanted(); wanted; wanted = alive.wanted()) {
    giveRange(alive, files, wanted, 1000);
  }
  assert.ok(alive.finish().ok);
  assert.equal(linesOf(alive), report);
  alive.delete();
});

test("two drops at once do not see each other", () => {
  const goldens = ["y2-archive", "y3-archive"].map(caseNamed);
  const drops = [goldens[0].files, zipped(goldens[1])].map((files) => {
    const drop = new perch.Drop(0, "");
    addFiles(drop, files);
    return { drop, files };
  });
  for (let busy = true; busy; ) {
    busy = false;
    for (const { drop, files } of drops) {
      const wanted = drop.wanted();
      if (!wanted) continue;
      busy = true;
      giveRange(drop, files, wanted, 1000);
    }
  }
  assert.ok(drops.every(({ drop }) => drop.finish().ok));
  assert.deepEqual(
    drops.map(({ drop }) => linesOf(drop)),
    goldens.map(({ report }) => report),
  );
  for (const { drop } of drops) drop.delete();
});

test("a drop that is used in the wrong order breaks nothing", () => {
  const { files, report } = caseNamed("single-tweets");
  const drop = new perch.Drop(0, "");
  const disturb = () => {
    drop.endRange();
    drop.readFailed();
    drop.commit(100);
    assert.equal(drop.advance(), false);
    assert.equal(drop.hasEnough(), true);
  };
  disturb();
  addFiles(drop, files);
  disturb();
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    assert.deepEqual(drop.wanted(), wanted, "it stays the same until the range is over");
    giveRange(drop, files, wanted, 1000);
    disturb();
  }
  assert.ok(drop.finish().ok);
  assert.equal(linesOf(drop), report);
  drop.delete();
});

test("a room is never larger than asked, nor than a chunk, and more than was wanted is not read", () => {
  const { files, report } = caseNamed("single-tweets");
  const drop = new perch.Drop(0, "");
  addFiles(drop, files);
  assert.equal(drop.room(10).length, 10);
  assert.equal(drop.room(2 ** 30).length, 2 ** 20);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    const { offset, sizeBytes } = wanted;
    const bytes = Buffer.concat([
      files[0].bytes.subarray(offset, offset + sizeBytes),
      Buffer.from("]]]"),
    ]);
    give(drop, bytes);
    drop.endRange();
  }
  assert.ok(drop.finish().ok);
  assert.equal(linesOf(drop), report);
  drop.delete();
});

test("a view is fresh after memory has grown", async () => {
  const fresh = await createModule();
  const drop = new fresh.Drop(0, "");
  drop.addFile("archive/data/tweets.js", 40_000_000);
  assert.ok(drop.wanted());
  const first = drop.room(1);
  give(drop, Buffer.from('[{"tweet":{"full_text":"'));
  const filler = Buffer.alloc(2 ** 20, "x");
  for (let i = 0; i < 7; i += 1) {
    const view = drop.room(filler.length);
    assert.equal(view.length, filler.length);
    view.set(filler);
    drop.commit(filler.length);
    while (drop.advance());
  }
  assert.equal(first.length, 0, "memory grew, so the first view is detached");
  give(drop, Buffer.from('","created_at":"Wed Oct 10 20:19:24 +0000 2018"}}]'));
  drop.endRange();
  assert.ok(drop.finish().ok);
  assert.equal(JSON.parse(drop.report(0)).source.records.read, 1);
  drop.delete();
});
