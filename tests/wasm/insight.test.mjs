// Why, how sure and when not, through Embind: the same bytes as the native program gives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { addFiles, createModule, giveRange, linesOf } from "./perch-wasm.mjs";

const perch = await createModule();
const cases = goldenCases().filter(({ why }) => why);

/** A drop that has read its files. */
function readDrop({ files }, { keepsPosts = false, account = "" } = {}) {
  const drop = new perch.Drop(0, account, keepsPosts);
  addFiles(drop, files);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    giveRange(drop, files, wanted, 5000);
  }
  assert.ok(drop.finish().ok);
  return drop;
}

const linesIn = (text) => text.trimEnd().split("\n");

for (const golden of cases) {
  for (const [i, why] of linesIn(golden.why).entries()) {
    const report = linesIn(golden.report)[i];
    const { account, explanation, confidence, warnings } = JSON.parse(why);
    test(`${golden.name}, ${account.key}: the report first, then the insight, then both`, () => {
      const drop = readDrop(golden, { account: account.key });
      assert.equal(linesOf(drop), `${report}\n`, "one account reads as it does among others");
      const insight = drop.insight(0);
      assert.deepEqual(JSON.parse(insight), { explanation, confidence, warnings });
      assert.equal(drop.insight(0), insight, "asked twice");
      assert.equal(linesOf(drop), `${why}\n`);
      drop.delete();
    });
  }
}

test("of several accounts nothing is kept that only one needs", () => {
  const drop = readDrop(
    cases.find(({ why }) => linesIn(why).length > 1),
    { keepsPosts: true },
  );
  for (let i = 0; i < drop.reportCount(); i++) {
    assert.equal(drop.posts(i), null);
    assert.equal(JSON.parse(drop.insight(i)).confidence?.stability ?? null, null);
  }
  drop.delete();
});

test("an insight stays with the report when its posts leave", () => {
  const drop = readDrop(
    cases.find(({ name }) => name === "y4-archive"),
    { keepsPosts: true },
  );
  const { explanation } = JSON.parse(drop.insight(0));
  const posts = drop.posts(0);
  drop.delete();
  assert.deepEqual(JSON.parse(posts.report()).explanation, explanation);
  posts.delete();
});
