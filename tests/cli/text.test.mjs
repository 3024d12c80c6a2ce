// `perch text`: one JSON object for every line, whatever the line is.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { goldenPosts } from "../golden/posts.mjs";
import { perch, perchWith, program } from "./perch.mjs";

const heads = {
  emotion: ["anger", "fear", "joy", "love", "sadness", "surprise", "neutral"],
  sentiment: ["negative", "neutral", "positive"],
  subjectivity: ["objective", "subjective"],
  claim: ["not_claim", "claim"],
};

/** The objects of the lines that `perch text ...words` writes for this input. */
function answers(input, ...words) {
  const { status, stdout, stderr } = perchWith({ input }, "text", ...words);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.ok(stdout === "" || stdout.endsWith("\n"));
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function assertScores(head, { label, probabilities, score, ...rest }) {
  assert.deepEqual(rest, {});
  assert.deepEqual(Object.keys(probabilities), heads[head]);
  const values = Object.values(probabilities);
  const sum = values.reduce((a, b) => a + b);
  assert.ok(Math.abs(sum - 1) < 1e-5, `${sum}`);
  assert.equal(probabilities[label], Math.max(...values));
  const { negative, neutral, positive, subjective } = probabilities;
  const expected = { sentiment: positive + neutral / 2, subjectivity: subjective }[head];
  if (expected === undefined) assert.equal(score, undefined);
  else assert.ok(Math.abs(score - expected) < 2e-6 && negative !== score);
}

test("posts have their expected tokens and scores", () => {
  const expected = goldenPosts();
  const input = expected.map(({ post }) => `${post}\n`).join("");
  const [tokens, scores, detected] = [["tokens"], ["all"], ["all", "--detect"]].map((words) =>
    answers(input, ...words),
  );
  assert.ok(expected.length > 30);
  for (const [i, golden] of expected.entries()) {
    assert.deepEqual(tokens[i], { tokens: golden.tokens }, golden.post);
    assert.deepEqual(scores[i], golden.scores, golden.post);
    assert.equal(detected[i].claim.not_scored ?? null, golden.not_scored, golden.post);
  }
});

test("every head gives a label and its probabilities", () => {
  for (const head of Object.keys(heads)) {
    const lines = answers("I feel so happy today\nthis is awful :(\n", head);
    assert.equal(lines.length, 2);
    for (const line of lines) assertScores(head, line);
  }
});

test("all gives what the heads give", () => {
  const post = "The rate fell to 3.5% in 2017 #economy\n";
  const [all] = answers(post, "all");
  assert.deepEqual(Object.keys(all), Object.keys(heads));
  for (const head of Object.keys(heads)) assert.deepEqual(all[head], answers(post, head)[0]);
});

test("tokens and pieces are those of the core", () => {
  assert.deepEqual(answers("I don't! 😂\n\n", "tokens"), [
    { tokens: ["i", "dont", "!", "😂"] },
    { tokens: [] },
  ]);
  assert.deepEqual(answers("a\n", "pieces"), [{ hash: 3826002220, pieces: [2359087600] }]);
});

test("any bytes give one line a line", () => {
  const lines = [
    Buffer.from("plain"),
    Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xf0, 0x9f]),
    Buffer.from("nul \0 nul"),
    Buffer.from(""),
    Buffer.alloc(1 << 20, "word "),
    Buffer.alloc(3 << 20, "x"),
    Buffer.from("carriage return\r"),
    Buffer.from("no line end"),
  ];
  const input = Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")])).subarray(0, -1);
  for (const what of ["all", "tokens", "pieces"]) {
    assert.equal(answers(input, what).length, lines.length, what);
  }
  const tokens = answers(input, "tokens").map((answer) => answer.tokens);
  assert.deepEqual(tokens[2], ["nul", "nul"]);
  assert.equal(tokens[4].length, 512);
  assert.deepEqual(tokens[5], ["xx"]);
  assert.deepEqual(tokens[6], ["carriage", "return"]);
  assert.deepEqual(tokens[7], ["no", "line", "end"]);
});

test("nothing in, nothing out; a line end alone is a post", () => {
  assert.deepEqual(answers("", "emotion"), []);
  assert.equal(answers("\n", "emotion").length, 1);
});

test("lines across reads stay whole", () => {
  const posts = Array.from({ length: 9000 }, (_, i) => `post number${"x".repeat(i % 97)} is here`);
  const all = answers(posts.join("\n"), "tokens");
  assert.equal(all.length, posts.length);
  assert.ok(all.every(({ tokens }) => tokens.length === 4 && tokens[3] === "here"));
});

test("--tsv takes a column by its name", () => {
  const table = '\uFEFFid\ttext\tlabel\r\n1\t"quoted\tx\r\n2\r\n3\tlast';
  assert.deepEqual(answers(table, "tokens", "--tsv", "text"), [
    { tokens: ['"', "quoted"] },
    { tokens: [] },
    { tokens: ["last"] },
  ]);
  assert.deepEqual(
    answers(table, "tokens", "--tsv", "label").map(({ tokens }) => tokens),
    [["x"], [], []],
  );
  assert.deepEqual(answers(table, "tokens", "--tsv", "id")[0].tokens, ["0"]);
});

test("--tsv without that column is bad input", () => {
  for (const input of ["id\ttext\nx", "id,post\n1,x\n", ""]) {
    const { status, stdout, stderr } = perchWith({ input }, "text", "claim", "--tsv", "post");
    assert.equal(status, 3);
    assert.equal(stdout, "");
    assert.match(stderr, /^perch: -: .* no column of that name.* \(post\) \[no_column\]\n$/);
  }
});

test("an input that cannot be read is not taken for an empty one", () => {
  for (const words of [["emotion"], ["tokens"], ["all", "--tsv", "post"]]) {
    const command = '"$0" text "$@" </';
    const run = spawnSync("sh", ["-c", command, program, ...words], { encoding: "utf8" });
    assert.equal(run.status, 3);
    assert.equal(run.stdout, "");
    assert.match(run.stderr, /^perch: -: .* \(Is a directory\) \[unreadable_path\]\n$/);
  }
});

test("answers that cannot be written are no success, of no command", () => {
  const input = "so happy about this\n".repeat(30_000);
  for (const words of [["text", "emotion"], ["models"], ["--help"]]) {
    const command = '"$0" "$@" >/dev/full';
    const options = { encoding: "utf8", input: words[0] === "text" ? input : "" };
    const { status, stderr } = spawnSync("sh", ["-c", command, program, ...words], options);
    assert.equal(status, 4, words.join(" "));
    assert.match(stderr, /^perch: -: the output cannot be written/);
  }
});

test("--detect leaves out other languages, and only with it", () => {
  const posts = "I love this day\nno me gusta nada, pero bueno\nhttps://t.co/x\nearth crake\n";
  const why = [undefined, "other_language", "no_words", "unknown_language"];
  const lines = answers(posts, "claim", "--detect");
  assert.deepEqual(
    lines.map(({ not_scored }) => not_scored),
    why,
  );
  assert.deepEqual(lines[1], { label: null, not_scored: "other_language" });
  assert.ok(answers(posts, "claim").every(({ not_scored }) => not_scored === undefined));
  const all = answers(posts, "all", "--detect");
  for (const head of ["emotion", "sentiment", "subjectivity", "claim"]) {
    assert.deepEqual(
      all.map((line) => line[head].not_scored),
      why,
    );
    assert.ok(answers(posts, "all").every((line) => line[head].not_scored === undefined));
  }
  assert.deepEqual(all[1].claim, lines[1]);
});

test("wrong usage ends with 2 and says why", () => {
  const choice = "text takes one of emotion, sentiment, subjectivity, claim, all, tokens, pieces";
  for (const [words, why] of [
    [[], choice],
    [["humour"], choice],
    [["emotion", "--tsv"], "--tsv takes the name of a column"],
    [["emotion", "--tsv", ""], "--tsv takes the name of a column"],
    [["emotion", "--colour"], "unknown option --colour"],
    [["tokens", "--detect"], "--detect does not go with text tokens"],
    [["all", "--model", "x"], "--model does not go with text all"],
    [["emotion", "posts.txt"], "text reads the standard input and takes no PATH"],
  ]) {
    const { status, stdout, stderr } = perch("text", ...words);
    assert.equal(status, 2, words.join(" "));
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`perch: ${why}\n`), stderr);
  }
});

test("a head of one's own answers like the program's own, and no other head is taken for it", () => {
  const post = { input: "so happy about this\n" };
  const own = (folder, head, given) => perchWith(given, "text", head, "--model", folder);
  const emotion = new URL("../../models/emotion-v1", import.meta.url).pathname;
  assert.equal(own(emotion, "emotion", post).stdout, perchWith(post, "text", "emotion").stdout);
  for (const [wrong, code] of [
    // Without a post: who is refused at once does not wait for it.
    [own(emotion, "claim", {}), "other_head"],
    [own("/no/such/folder", "emotion", {}), "unreadable_path"],
  ]) {
    assert.equal(wrong.status, 3);
    assert.ok(wrong.stderr.endsWith(`[${code}]\n`), wrong.stderr);
    assert.equal(wrong.stdout, "");
  }
});
