// The golden cases through Embind: the same bytes as the native program gives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { zipOf } from "../cli/zip.mjs";
import { goldenCases } from "../golden/cases.mjs";
import { createModule, resultOf } from "./perch-wasm.mjs";

const perch = await createModule();
const cases = goldenCases();

test("there are golden cases of both kinds", () => {
  assert.ok(cases.filter(({ report }) => report).length >= 10);
  assert.ok(cases.filter(({ error }) => error).length >= 4);
});

const expected = ({ report, error }) => (error ? { code: error } : { lines: report });

for (const golden of cases) {
  for (const chunk of [2 ** 20, 4096, 13]) {
    test(`${golden.name} in chunks of ${chunk}`, () => {
      assert.deepEqual(resultOf(perch, golden.files, { chunk }), expected(golden));
    });
  }
}

/** A zip's own clock would date what is not dated otherwise, so this one has none. */
function zipped({ files }, how) {
  const entries = files.map((file) => ({ ...file, ...how, undated: true }));
  return [{ path: "archive.zip", bytes: zipOf(entries) }];
}

/** Zips hold no single file that is no text: it is not sniffed there. */
const reports = cases.filter(({ report }) => report);

for (const golden of reports) {
  for (const [form, how] of [
    ["deflated", {}],
    ["stored", { stored: true }],
  ]) {
    test(`${golden.name} in a zip, ${form}`, () => {
      for (const chunk of [2 ** 20, 997, 13]) {
        assert.deepEqual(resultOf(perch, zipped(golden, how), { chunk }), expected(golden));
      }
    });
  }
}

test("archives as a dropped folder, whatever it is called", () => {
  const archives = cases.filter(({ files }) => files.length > 1);
  assert.ok(archives.length >= 10);
  for (const golden of archives) {
    const files = golden.files.map(({ path, bytes }) => ({ path: `my folder/${path}`, bytes }));
    assert.deepEqual(resultOf(perch, files), expected(golden), golden.name);
  }
});

/** The archives before 2018 never came in parts. */
const inParts = ({ name, files }) => files.length > 1 && !name.startsWith("grailbird");

test("archives as two zips", () => {
  const archives = cases.filter(inParts);
  assert.ok(archives.length >= 8);
  for (const golden of archives) {
    const halves = [0, 1].flatMap((half) =>
      zipped({ files: golden.files.filter((_, i) => i % 2 === half) }, {}),
    );
    assert.deepEqual(resultOf(perch, halves), expected(golden), golden.name);
  }
});
