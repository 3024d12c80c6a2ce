// Why, how sure and when not, through Embind: the same bytes as the native program gives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { addFiles, createModule, giveRange, linesOf } from "./perch-wasm.mjs";

const perch = await createModule();
const cases = goldenCases().filter(({ why }) => why);

/** A drop that has read its files. */
function readDrop({ files }, keepsPosts = false) {
  const drop = new perch.Drop(0, "", keepsPosts);
  addFiles(drop, files);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    giveRange(drop, files, wanted, 5000);
  }
  assert.ok(drop.finish().ok);
  return drop;
}

for (const golden of cases) {
  test(`${golden.name}: the report first, then the insight, then both`, () => {
    const drop = readDrop(golden);
    assert.equal(linesOf(drop), golden.report);
    const expected = golden.why
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expected.forEach(({ explanation, confidence, warnings }, i) => {
      const insight = drop.insight(i);
      assert.deepEqual(JSON.parse(insight), { explanation, confidence, warnings });
      assert.equal(drop.insight(i), insight, "asked twice");
    });
    assert.equal(linesOf(drop), golden.why);
    drop.delete();
  });
}

test("an insight stays with the report when its posts leave", () => {
  const drop = readDrop(
    cases.find(({ name }) => name === "y4-archive"),
    true,
  );
  const { explanation } = JSON.parse(drop.insight(0));
  const posts = drop.posts(0);
  drop.delete();
  assert.deepEqual(JSON.parse(posts.report()).explanation, explanation);
  posts.delete();
});
