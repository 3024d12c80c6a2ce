// What a page may do with a Reading, and what it must not be able to break.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { createModule, feed, linesOf, resultOf } from "./perch-wasm.mjs";

const perch = await createModule();
const cases = goldenCases();
const caseNamed = (name) => cases.find((golden) => golden.name === name);

/** Size of the module's memory, seen through a view into it. */
function memoryBytes() {
  const reading = new perch.Reading(0);
  reading.addEntry("tweets.js", 1, -1);
  reading.plan();
  reading.begin(reading.next());
  const { byteLength } = reading.writable(1).buffer;
  reading.delete();
  return byteLength;
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

test("a reading that is abandoned half way gives its memory back", () => {
  const { files } = caseNamed("y4-archive");
  const abandon = () => {
    const reading = new perch.Reading(0);
    for (const { path, bytes } of files) reading.addEntry(path, bytes.length, -1);
    assert.ok(reading.plan().ok);
    const index = reading.next();
    reading.begin(index);
    feed(reading, files[index].bytes.subarray(0, 500));
    reading.delete();
  };
  for (let i = 0; i < 50; i += 1) abandon();
  const before = memoryBytes();
  for (let i = 0; i < 500; i += 1) abandon();
  assert.equal(memoryBytes(), before);
});

test("using a deleted reading is an error in JavaScript, and other readings go on", () => {
  const { files, report } = caseNamed("single-tweets");
  const deleted = new perch.Reading(0);
  const alive = new perch.Reading(0);
  alive.addEntry(files[0].path, files[0].bytes.length, -1);
  deleted.delete();
  assert.throws(() => deleted.delete(), /deleted/i);
  assert.throws(() => deleted.plan(), /deleted/i);
  assert.throws(() => deleted.addEntry("x", 1, -1), /deleted/i);
  assert.throws(() => deleted.writable(10), /deleted/i);
  assert.ok(alive.plan().ok);
  alive.begin(alive.next());
  feed(alive, files[0].bytes);
  alive.end();
  assert.ok(alive.finish().ok);
  assert.equal(linesOf(alive), report);
  alive.delete();
});

test("two readings at once do not see each other", () => {
  const [first, second] = ["y2-archive", "y3-archive"].map(caseNamed);
  const readings = [first, second].map(({ files }) => {
    const reading = new perch.Reading(0);
    for (const { path, bytes } of files) reading.addEntry(path, bytes.length, -1);
    assert.ok(reading.plan().ok);
    return { reading, files };
  });
  for (let busy = true; busy; ) {
    busy = false;
    for (const { reading, files } of readings) {
      const index = reading.next();
      if (index < 0) continue;
      busy = true;
      reading.begin(index);
      feed(reading, files[index].bytes, 1000);
      reading.end();
    }
  }
  assert.ok(readings.every(({ reading }) => reading.finish().ok));
  assert.deepEqual(
    readings.map(({ reading }) => linesOf(reading)),
    [first.report, second.report],
  );
  for (const { reading } of readings) reading.delete();
});

test("a view is fresh after memory has grown", async () => {
  const fresh = await createModule();
  const reading = new fresh.Reading(0);
  reading.addEntry("tweets.js", 40_000_000, -1);
  assert.ok(reading.plan().ok);
  reading.begin(reading.next());
  const first = reading.writable(1);
  const start = Buffer.from('[{"tweet":{"full_text":"');
  reading.writable(start.length).set(start);
  reading.commit(start.length);
  const filler = Buffer.alloc(2 ** 20, "x");
  for (let i = 0; i < 7; i += 1) {
    const view = reading.writable(filler.length);
    assert.equal(view.length, filler.length);
    view.set(filler);
    reading.commit(filler.length);
  }
  assert.equal(first.length, 0, "memory grew, so the first view is detached");
  const end = Buffer.from('","created_at":"Wed Oct 10 20:19:24 +0000 2018"}}]');
  feed(reading, end);
  reading.end();
  assert.ok(reading.finish().ok);
  assert.equal(JSON.parse(reading.report(0)).source.records.read, 1);
  reading.delete();
});
