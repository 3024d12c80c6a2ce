// Segments through Embind: the same answers as the native program gives.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { dumpOfMany, tableOfGroups } from "../cli/many-accounts.mjs";
import { addFiles, createModule, giveRange } from "./perch-wasm.mjs";

const perch = await createModule();
const program = fileURLToPath(new URL("../../build/native/perch", import.meta.url));

const table = tableOfGroups(120, 4);
const rows = table
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",").map(Number));

/** A Segments that has begun with these rows. */
function begun(numbers, scaling = "log", seed = 1) {
  const segments = new perch.Segments();
  segments.room(numbers.length / 9).set(numbers);
  return { segments, error: segments.begin(scaling, seed) };
}

function found(numbers = rows.flat(), ...options) {
  const { segments, error } = begun(numbers, ...options);
  assert.equal(error, undefined);
  while (segments.advance());
  return segments;
}

/** What the program says of the same table. */
function native(...words) {
  const { status, stdout } = spawnSync(program, ["segments", "--table", ...words, "-"], {
    input: table,
    encoding: "utf8",
  });
  assert.equal(status, 0);
  return stdout;
}

for (const scaling of ["log", "seed"]) {
  test(`${scaling}: the bytes of the native program`, () => {
    const segments = found(rows.flat(), scaling, 5);
    assert.equal(`${segments.report()}\n`, native("--scaling", scaling, "--seed", "5"));
    segments.choose(7);
    assert.equal(`${segments.report()}\n`, native("--scaling", scaling, "--seed", "5", "--k", "7"));
    segments.delete();
  });
}

test("labels and coordinates are those of the table", () => {
  const segments = found();
  const [labels, coordinates] = [segments.labels(), segments.coordinates()];
  const lines = native("--csv").trimEnd().split("\n").slice(1);
  for (const [i, line] of lines.entries()) {
    const [, segment, , x, y] = line.split(",").map(Number);
    assert.equal(labels[i] + 1, segment);
    assert.ok(Math.abs(coordinates[2 * i] - x) < 1e-4);
    assert.ok(Math.abs(coordinates[2 * i + 1] - y) < 1e-4);
  }
  segments.delete();
});

test("it goes in slices whose progress never falls, and may be left at any time", () => {
  const { segments } = begun(rows.flat());
  assert.equal(segments.report(), undefined);
  assert.equal(segments.model(), undefined);
  assert.equal(segments.labels().length, 0);
  let [last, slices] = [0, 0];
  while (segments.advance()) {
    slices += 1;
    assert.ok(segments.progress() >= last && segments.progress() < 1);
    last = segments.progress();
  }
  assert.ok(slices > 100);
  assert.equal(segments.progress(), 1);
  segments.delete();
  begun(rows.flat()).segments.delete();
});

test("saved segments take rows, and nothing else is taken for them", () => {
  const segments = found();
  const model = segments.model();
  segments.tell(
    rows.map((_, index) => `bird ${index}`),
    3,
  );
  const told = JSON.parse(segments.report());
  assert.match(told.segments[0].representatives[0].account, /^bird \d+$/);
  assert.equal(told.without_mention, 3);
  assert.deepEqual(
    told.models.map(({ name }) => name),
    ["sentiment-v1", "subjectivity-v1"],
  );
  assert.match(segments.csv(), /^account,segment,.*\nbird 0,\d+,/);
  segments.tell([], 0);
  const other = new perch.Segments();
  other.room(rows.length).set(rows.flat());
  assert.equal(other.assign(model), undefined);
  assert.deepEqual(other.labels(), segments.labels());
  assert.equal(JSON.parse(other.report()).found_in, rows.length);
  assert.equal(other.csv(), segments.csv());
  assert.equal(other.assign("{}").code, "bad_segments");
  assert.equal(other.assign(model), undefined);
  assert.equal(other.labels().length, 0);
  other.delete();
  segments.delete();
});

test("too few accounts are refused, and unknown values are none", () => {
  const { segments, error } = begun(rows[0]);
  assert.equal(error.code, "too_few_profiles");
  assert.equal(segments.advance(), false);
  segments.delete();
  const numbers = rows.flat();
  numbers[0] = Number.NaN;
  numbers[9] = -5;
  const some = found(numbers);
  assert.deepEqual(JSON.parse(some.report()).unknown, { polarity: 2 });
  some.delete();
});

test("a drop gives profiles", () => {
  const files = [{ path: "a.json", bytes: Buffer.from(JSON.stringify(dumpOfMany(8))) }];
  const drop = new perch.Drop(0, "", true, true);
  addFiles(drop, files);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted())
    giveRange(drop, files, wanted, 5000);
  assert.ok(drop.finish().ok);
  const mentions = new perch.Mentions();
  mentions.addKeyword("acme");
  const profiles = Array.from({ length: 9 }, (_, i) => drop.profile(i, mentions));
  assert.deepEqual(
    profiles.map((profile) => profile !== undefined),
    [true, false, true, false, true, false, true, false, false],
  );
  const [polarity, subjectivity, verified, isProtected, ...counts] = profiles[0].row;
  assert.ok(polarity > 0.5 && subjectivity > 0.5);
  assert.deepEqual([verified, isProtected, counts], [1, 1, [6, 2, 2, 500, 1]]);
  assert.deepEqual(profiles[0].posts, ["1000000000000000", "1000000000000001"]);
  mentions.delete();
  drop.delete();
});
