// The golden cases through Embind: the same bytes as the native program gives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { createModule, resultOf } from "./perch-wasm.mjs";

const perch = await createModule();
const cases = goldenCases();

test("there are golden cases of both kinds", () => {
  assert.ok(cases.filter(({ report }) => report).length >= 10);
  assert.ok(cases.filter(({ error }) => error).length >= 4);
});

for (const { name, files, report, error } of cases) {
  for (const chunk of [2 ** 20, 4096, 13]) {
    test(`${name} in chunks of ${chunk}`, () => {
      const result = resultOf(perch, files, { chunk });
      assert.deepEqual(result, error ? { code: error } : { lines: report });
    });
  }
}
