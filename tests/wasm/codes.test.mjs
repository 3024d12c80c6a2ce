// Codes, names and numbers as the module says them, and as the native program does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { nativeReport, scratchFile } from "./native.mjs";
import { addFiles, createModule, giveRange, read, resultOf } from "./perch-wasm.mjs";
import { alice, refused } from "./refused.mjs";

const perch = await createModule();
const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** code → sentence of every error. */
const sentences = new Map(
  [...source("core/include/perch/messages.def").matchAll(/^PERCH_ERROR\((\w+), "(.*)"\)$/gm)].map(
    ([, code, sentence]) => [code, sentence],
  ),
);

/** Tested elsewhere: those of tables, lines, segments, exports in other commands and weights, one that would take 64 GiB, and one that takes failing memory. */
const elsewhere = [
  ...["bad_table", "bad_cell", "empty_line", "line_too_long", "several_accounts", "unknown_field"],
  ...["bad_segments", "too_few_profiles", "too_many_profiles", "bad_saved_table", "report_only"],
  ...["no_column", "other_head", "missing_column", "unreadable_cell", "broken_row"],
  ...["bad_weights", "too_much_data", "out_of_memory"],
];

for (const { code, files, detail = "", options } of refused) {
  test(`${code} comes with its sentence, and as the native program says it`, () => {
    const { outcome, lines } = read(perch, files, options);
    assert.deepEqual(outcome, { ok: false, code, detail, sentence: sentences.get(code) });
    assert.equal(lines, "");
    if (files.some(({ isGone }) => isGone) || files.length > 1) return;
    const words = options?.account ? ["--account", options.account] : [];
    const { stderr } = nativeReport([scratchFile(files[0].path, files[0].bytes)], ...words);
    const small = detail && ` (${detail})`;
    assert.ok(stderr.endsWith(`: ${outcome.sentence}${small} [${code}]\n`), stderr);
  });
}

test("every code with which a drop can be refused has a drop here", () => {
  assert.ok(sentences.size >= 25);
  const proved = new Set(refused.map(({ code }) => code));
  assert.deepEqual(
    [...sentences.keys()].filter((code) => !proved.has(code)).sort(),
    [...elsewhere].sort(),
  );
});

test("what is left out of a good drop is named, with code, detail and sentence", () => {
  const unusable = refused.filter(({ files }) => {
    const { leftOut } = read(perch, files);
    return files.length === 1 && leftOut.length === 1;
  });
  assert.ok(unusable.length >= 10);
  const alone = read(perch, [alice]);
  const files = unusable.flatMap(({ files: [file] }) => [file, alice]);
  const { outcome, lines, leftOut } = read(perch, files);
  assert.ok(outcome.ok);
  assert.equal(JSON.parse(lines).account.key, JSON.parse(alone.lines).account.key);
  assert.deepEqual(
    leftOut,
    unusable.map(({ code, detail = "" }, i) => ({
      file: 2 * i,
      code,
      detail,
      sentence: sentences.get(code),
    })),
  );
});

test("a file that cannot be opened at all is left out", () => {
  const { outcome, leftOut } = read(perch, [{ ...alice, path: "gone.zip", isGone: true }, alice]);
  assert.ok(outcome.ok);
  assert.deepEqual(
    leftOut.map(({ file, code }) => [file, code]),
    [[0, "unreadable_path"]],
  );
});

test("an outcome that is good says nothing else", () => {
  assert.deepEqual(read(perch, [alice]).outcome, { ok: true });
});

test("of two accounts the one that is named is read", () => {
  const { files } = refused.find(({ code }) => code === "two_accounts");
  for (const [account, key] of [
    ["77", "77"],
    ["88", "88"],
    ["bob", "88"],
  ]) {
    assert.equal(JSON.parse(read(perch, files, { account }).lines).account.key, key, account);
  }
});

test("the attributes have the names and the order of attributes.def", () => {
  const names = [
    ...source("core/include/perch/attributes.def").matchAll(/^PERCH_ATTRIBUTE\((\w+),/gm),
  ];
  assert.equal(names.length, 21);
  assert.deepEqual(
    perch.attributeNames(),
    names.map(([, name]) => name),
  );
});

test("the model is the one of the manifest", () => {
  const manifest = JSON.parse(source("models/clusters-v1/manifest.json"));
  assert.deepEqual(perch.clusterModel(), { name: manifest.name, sha256: manifest.weights.sha256 });
});

test("text that is no Latin survives both ways", () => {
  const text =
    '{"å🐟\\"":{"user_data":{"screen_name":"ü","location":"日本"},"tweets":[],"crawled_at":"2020-01-01 00:00:00"}}';
  const { lines } = resultOf(perch, [{ path: "dump.json", bytes: Buffer.from(text) }]);
  const { account } = JSON.parse(lines);
  assert.equal(account.key, 'å🐟"');
  assert.equal(account.location, "日本");
});

test("progress counts the bytes of posts only", () => {
  const drop = new perch.Drop(0, "");
  const files = [
    { path: "archive/data/account.js", bytes: Buffer.alloc(1000, " ") },
    { path: "archive/data/tweets.js", bytes: Buffer.from("window.YTD.tweets.part0 = [ ]") },
  ];
  addFiles(drop, files);
  assert.deepEqual([drop.bytesRead(), drop.bytesTotal()], [0, 0], "nothing is opened yet");
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    giveRange(drop, files, wanted, 10);
    assert.equal(drop.bytesTotal(), files[1].bytes.length);
  }
  assert.equal(drop.bytesRead(), files[1].bytes.length);
  drop.delete();
});
