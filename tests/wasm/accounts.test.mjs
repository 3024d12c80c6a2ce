// Many accounts through Embind: the rows hold what the reports say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { addFiles, createModule, giveRange } from "./perch-wasm.mjs";

const perch = await createModule();
const golden = goldenCases().find(({ name }) => name === "dump-of-three");
const reports = golden.posts.trim().split("\n").map(JSON.parse);

/** Drives a drop to its end; `take` is called whenever reports may have come. */
function pour(drop, take) {
  addFiles(drop, golden.files);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    giveRange(drop, golden.files, wanted, 5000);
    take(drop);
  }
  assert.ok(drop.finish().ok);
  take(drop);
}

function filled() {
  const table = new perch.AccountTable();
  const drop = new perch.Drop(0, "", true);
  pour(drop, () => drop.moveInto(table));
  assert.equal(drop.reportCount(), 0, "reports that are in the table are gone from the drop");
  drop.delete();
  return table;
}

test("rows are the reports in short", () => {
  const table = filled();
  assert.equal(table.size(), reports.length);
  const rows = JSON.parse(table.rows(0, 100, true));
  assert.deepEqual(
    rows.map(({ key, screen_name, tweets, retweets, replies }) => ({
      key,
      screen_name,
      tweets,
      retweets,
      replies,
    })),
    reports.map(({ account: { key, screen_name }, counts }) => ({ key, screen_name, ...counts })),
  );
  for (const [index, { cluster, abstained, warnings }] of reports.entries()) {
    const row = rows[index];
    assert.equal(row.cluster, cluster?.prediction ?? null);
    assert.equal(row.abstained, abstained?.code ?? null);
    if (cluster) assert.ok(Math.abs(row.score - Math.max(...cluster.probabilities)) < 1e-4);
    const codes = [...new Set(warnings.map(({ code }) => code))];
    assert.deepEqual([...row.warnings].sort(), codes.sort());
    assert.equal(table.key(index + 1), row.key);
  }
  assert.equal(table.key(0), "");
  assert.equal(table.key(99), "");
  table.delete();
});

test("a second reading brings what the posts say, some accounts at a time", () => {
  const table = filled();
  const drop = new perch.Drop(0, "", true, true);
  pour(drop, () => {
    while (drop.scoreInto(table, 1));
  });
  drop.delete();
  assert.equal(table.withPosts(), reports.length);
  for (const [index, { posts }] of JSON.parse(table.rows(0, 100, true)).entries()) {
    const { mood, sentiment, subjectivity, claims } = reports[index];
    assert.deepEqual(posts, {
      scored: reports[index].posts.scored,
      mood: mood.status,
      positivity: mood.positivity,
      negativity: mood.negativity,
      polarity: sentiment.polarity,
      subjectivity: subjectivity.mean,
      claims: claims.share,
    });
  }
  assert.equal(JSON.parse(table.summary()).posts_read, reports.length);
  table.delete();
});

test("questions choose rows, and names stay hidden where that is asked for", () => {
  const table = filled();
  assert.equal(table.find('{"words":"no such name"}', true), 0);
  assert.equal(table.rows(0, 9, true), "[]");
  assert.equal(table.find('{"words":"no such name"}', false), reports.length);
  assert.equal(table.find("no json", true), undefined);
  for (const { account } of reports) {
    for (const text of [table.rows(0, 99, false), table.csv(false)]) {
      assert.ok(!account.screen_name || !text.includes(account.screen_name));
    }
  }
  assert.ok(reports.every(({ account }) => table.csv(true).includes(account.key)));
  table.delete();
});
