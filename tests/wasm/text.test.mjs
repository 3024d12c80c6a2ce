// Posts as the module reads them: the expected results are the native program's.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { goldenPosts } from "../golden/posts.mjs";
import { createModule } from "./perch-wasm.mjs";

const perch = await createModule();
const reader = new perch.TextReader();
after(() => reader.delete());

const expected = goldenPosts();

test("tokens are those of the program", () => {
  for (const { post, tokens } of expected) {
    assert.deepEqual(JSON.parse(reader.tokens(post)), { tokens }, post);
  }
});

// Whole numbers up to the first layer, and the same operations in the same order behind it: the same digits.
test("scores are those of the program, digit for digit", () => {
  for (const { post, scores } of expected) {
    assert.deepEqual(JSON.parse(reader.read(post)), scores, post);
  }
});

test("the same posts are left out", () => {
  for (const { post, not_scored } of expected) {
    assert.equal(reader.whyNotScored("", post), not_scored ?? "", post);
  }
  assert.ok(new Set(expected.map(({ not_scored }) => not_scored)).size >= 3);
  assert.equal(reader.whyNotScored("en", "no me gusta nada"), "");
  assert.equal(reader.whyNotScored("es", "the day"), "other_language");
});

test("many posts at once are each read", () => {
  const posts = expected.map(({ post }) => post);
  const bytes = new TextEncoder().encode(posts.join("\n"));
  reader.room(bytes.length).set(bytes);
  const { posts: count, polarity } = reader.readLines();
  // The last post is not empty, so that every line counts.
  assert.equal(count, posts.length);
  const sum = posts.reduce((all, post) => all + JSON.parse(reader.read(post)).sentiment.score, 0);
  assert.ok(Math.abs(polarity - sum) < 1e-4, `${polarity} ${sum}`);
});
