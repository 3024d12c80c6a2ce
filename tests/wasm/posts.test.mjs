// What the posts say, through Embind: the same bytes as the native program gives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { addFiles, createModule, giveRange } from "./perch-wasm.mjs";

const perch = await createModule();
const cases = goldenCases().filter(({ report }) => report);
const caseNamed = (name) => cases.find((golden) => golden.name === name);

/** A drop that has read its files. */
function readDrop({ files }, { keepsPosts = true, account = "" } = {}) {
  const drop = new perch.Drop(0, account, keepsPosts);
  addFiles(drop, files);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    giveRange(drop, files, wanted, 5000);
  }
  assert.ok(drop.finish().ok);
  return drop;
}

/** All posts of the first account, read; the drop is gone. */
function postsOf(golden) {
  const drop = readDrop(golden);
  const posts = drop.posts(0);
  drop.delete();
  while (posts.advance(17));
  return posts;
}

for (const golden of cases) {
  test(`${golden.name}: the first half of the report, and the whole`, () => {
    const keys = golden.report
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).account.key);
    const lines = keys.map((key) => {
      // Of several accounts posts are kept only of one that is named.
      const drop = readDrop(golden, { account: keys.length > 1 ? key : "" });
      assert.equal(drop.reportCount(), 1);
      const posts = drop.posts(0);
      while (posts.advance(10));
      assert.equal(posts.scored(), posts.total());
      const both = [drop.report(0), posts.report()];
      posts.delete();
      drop.delete();
      return both;
    });
    assert.equal(lines.map(([first]) => `${first}\n`).join(""), golden.report);
    assert.equal(lines.map(([, whole]) => `${whole}\n`).join(""), golden.posts);
  });
}

test("posts leave the drop once, and only where they were kept", () => {
  const drop = readDrop(caseNamed("y3-archive"));
  const posts = drop.posts(0);
  assert.equal(drop.posts(0), null);
  assert.equal(drop.posts(7), null);
  posts.delete();
  drop.delete();
  const plain = readDrop(caseNamed("y3-archive"), { keepsPosts: false });
  assert.equal(plain.posts(0), null);
  plain.delete();
});

test("moods, timelines and activity answer with the parts of the report", () => {
  const golden = caseNamed("y3-archive");
  const posts = postsOf(golden);
  const { mood, timeline, activity } = JSON.parse(golden.posts);
  assert.deepEqual(JSON.parse(posts.mood(1, 1, false)), mood);
  assert.deepEqual(JSON.parse(posts.timeline("month")), timeline);
  assert.deepEqual(JSON.parse(posts.activity([])), activity);
  const same = JSON.parse(posts.mood(1, 1, true));
  assert.equal(same.status, mood.unweighted.status);
  assert.equal(same.weighting.every_post_the_same, true);
  const ageless = JSON.parse(posts.mood(0, 1, false));
  assert.ok(ageless.positivity > mood.positivity);
  assert.equal(ageless.weighting.age_exponent, 0);
  assert.equal(JSON.parse(posts.mood(1, 0, false)).weighting.weightless, 0);
  assert.ok(JSON.parse(posts.timeline("week")).length > timeline.length);
  const { hours } = JSON.parse(posts.activity([0, 3600, 2 ** 32, 0]));
  assert.deepEqual(hours.flat(), [
    activity.hours.flat().at(-1),
    ...activity.hours.flat().slice(0, -1),
  ]);
  posts.delete();
});

test("posts are found, and handed out in pieces with their texts", () => {
  const posts = postsOf(caseNamed("y3-archive"));
  assert.equal(posts.find("{}"), posts.total());
  const all = JSON.parse(posts.rows(0, 1000));
  assert.equal(all.length, posts.total());
  assert.deepEqual(JSON.parse(posts.rows(3, 2)), all.slice(3, 5));
  const wanted = all.filter(({ text, kind }) => /heron/i.test(text) && kind !== "retweet");
  assert.ok(wanted.length > 3);
  const query = { words: "HERON", kinds: ["own", "reply"], sort: "date" };
  assert.equal(posts.find(JSON.stringify(query)), wanted.length);
  assert.deepEqual(JSON.parse(posts.rows(0, 1000)), wanted);
  assert.equal(posts.find("no query"), undefined);
  assert.equal(posts.find('{"sort":"claim"}'), all.length);
  const claims = JSON.parse(posts.rows(0, 1000)).map(({ scores }) => scores?.claim ?? -1);
  assert.deepEqual(
    claims,
    [...claims].sort((a, b) => b - a),
  );
  posts.delete();
});

test("memory does not grow over 300 rounds", () => {
  const golden = caseNamed("y2-archive");
  const memoryBytes = () => {
    const drop = new perch.Drop(0, "");
    const { byteLength } = drop.room(1).buffer;
    drop.delete();
    return byteLength;
  };
  const rounds = (count) => {
    for (let i = 0; i < count; i += 1) {
      const posts = postsOf(golden);
      posts.find('{"words":"heron"}');
      posts.rows(0, 9);
      posts.delete();
    }
  };
  rounds(30);
  const before = memoryBytes();
  rounds(300);
  assert.equal(memoryBytes(), before);
});
