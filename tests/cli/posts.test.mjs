// `perch report` with what the posts say, and without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { perch } from "./perch.mjs";

const added = [
  "posts",
  "models",
  "mood",
  "sentiment",
  "subjectivity",
  "claims",
  "timeline",
  "windows",
  "activity",
];
const reported = goldenCases().filter(({ report }) => report);

test("what posts say stands behind the rest, and --no-posts leaves it out", () => {
  for (const { name, report, posts } of reported) {
    const lines = report.trimEnd().split("\n");
    for (const [i, line] of posts.trimEnd().split("\n").entries()) {
      assert.ok(line.startsWith(`${lines[i].slice(0, -1)},"posts":{`), name);
      const keys = Object.keys(JSON.parse(line));
      assert.deepEqual(keys.slice(-added.length), added);
    }
  }
});

test("no report holds the text of a post", () => {
  for (const { name, posts } of reported) assert.doesNotMatch(posts, /perch river|"text"/, name);
});

test("numbers of posts add up", () => {
  for (const { name, posts } of reported) {
    for (const line of posts.trimEnd().split("\n")) {
      const report = JSON.parse(line);
      const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
      const { own, replies, retweets, scored, not_scored } = report.posts;
      const all = own + replies + retweets;
      assert.equal(all, report.counts.tweets ?? report.source.records.read, name);
      assert.equal(retweets, report.counts.retweets);
      assert.equal(scored + sum(Object.values(not_scored)), all);
      assert.equal(sum(report.timeline.map((month) => month.posts)), own + replies);
      assert.equal(sum(report.timeline.map((month) => month.scored)), report.sentiment.posts);
      const { hours, day_only, kinds } = report.activity;
      assert.equal(sum(hours.flat()) + day_only, all);
      assert.deepEqual(Object.values(kinds), [own, replies, retweets]);
      for (const { posts: count, scored: read, emotions } of report.timeline) {
        assert.ok(read <= count);
        assert.equal(emotions === null, read === 0);
      }
    }
  }
});

test("the last window is the report's own, where it has a hundred tweets", () => {
  const { cluster, windows, window } = JSON.parse(
    reported.find(({ name }) => name === "y4-archive").posts,
  );
  const last = windows.at(-1);
  assert.equal(last.prediction, cluster.prediction);
  assert.deepEqual(last.probabilities, cluster.probabilities);
  assert.deepEqual([last.from, last.to], [window.from, window.to]);
});

test("--no-posts may stand anywhere", () => {
  const { input, report } = reported.find(({ name }) => name === "one-tweet");
  assert.equal(perch("report", "--no-explanation", input, "--no-posts").stdout, report);
  assert.ok("mood" in JSON.parse(perch("report", input).stdout));
});
