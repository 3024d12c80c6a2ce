// Posts as the module reads them, and as the native program does.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { program } from "../cli/perch.mjs";
import { createModule } from "./perch-wasm.mjs";

const perch = await createModule();
const reader = new perch.TextReader();
after(() => reader.delete());

const posts = readFileSync(new URL("../golden/posts.txt", import.meta.url), "utf8")
  .split("\n")
  .slice(0, -1);

/** The objects that `perch text ...words` gives for the posts. */
function native(...words) {
  const input = `${posts.join("\n")}\n`;
  const { status, stdout } = spawnSync(program, ["text", ...words], { input, encoding: "utf8" });
  assert.equal(status, 0);
  const lines = stdout.split("\n").slice(0, -1);
  assert.equal(lines.length, posts.length);
  return lines.map((line) => JSON.parse(line));
}

/** Every number that stands anywhere in a value, and every word. */
function leaves(value) {
  return typeof value === "object"
    ? Object.entries(value).flatMap(([key, v]) => [key, ...leaves(v)])
    : [value];
}

test("tokens are the same", () => {
  assert.deepEqual(
    posts.map((post) => JSON.parse(reader.tokens(post))),
    native("tokens"),
  );
});

test("scores are the same to 1e-5", () => {
  for (const [i, expected] of native("all").entries()) {
    const [got, wanted] = [leaves(JSON.parse(reader.read(posts[i]))), leaves(expected)];
    assert.equal(got.length, wanted.length);
    for (const [j, leaf] of wanted.entries()) {
      if (typeof leaf === "number")
        assert.ok(Math.abs(got[j] - leaf) <= 1e-5, `${posts[i]}: ${got[j]} ${leaf}`);
      else assert.equal(got[j], leaf);
    }
  }
});

test("the same posts are left out", () => {
  const expected = native("claim", "--detect").map(({ not_scored }) => not_scored ?? "");
  assert.deepEqual(
    posts.map((post) => reader.whyNotScored("", post)),
    expected,
  );
  assert.ok(new Set(expected).size >= 3);
  assert.equal(reader.whyNotScored("en", "no me gusta nada"), "");
  assert.equal(reader.whyNotScored("es", "the day"), "other_language");
});

test("many posts at once are each read", () => {
  const bytes = new TextEncoder().encode(posts.join("\n"));
  reader.room(bytes.length).set(bytes);
  const { posts: count, polarity } = reader.readLines();
  // The last line is not empty, so that every line counts.
  assert.equal(count, posts.length);
  const sum = posts.reduce((all, post) => all + JSON.parse(reader.read(post)).sentiment.score, 0);
  assert.ok(Math.abs(polarity - sum) < 1e-4, `${polarity} ${sum}`);
});
