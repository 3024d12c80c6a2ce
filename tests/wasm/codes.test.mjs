// Codes, names and small functions of the module.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createModule, resultOf } from "./perch-wasm.mjs";

const perch = await createModule();
const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const bytes = (text) => Buffer.from(text, "latin1");

test("sniff says zip, text or why not", () => {
  assert.equal(perch.sniff(bytes("PK\x03\x04"), "tweets.js"), "zip");
  assert.equal(perch.sniff(bytes("[ ]"), "tweets.js"), "text");
  assert.equal(perch.sniff(bytes("[ ]"), "archive.zip"), "not_a_zip");
  assert.equal(perch.sniff(bytes(""), "tweets.js"), "empty_file");
  assert.equal(perch.sniff(bytes("<!doctype html>"), "tweets.js"), "web_page");
  assert.equal(perch.sniff(bytes("\x1F\x8B\x08"), "tweets.js"), "other_container");
  assert.equal(perch.sniff(bytes("\x89PNG\r\n\x1A\n\0"), "tweets.js"), "unrecognised_file");
});

test("every code of messages.def has its sentence", () => {
  const messages = [
    ...source("core/include/perch/messages.def").matchAll(/^PERCH_\w+\((\w+), "(.*)"\)$/gm),
  ];
  assert.ok(messages.length > 40);
  for (const [, code, sentence] of messages) assert.equal(perch.errorSentence(code), sentence);
  assert.equal(perch.errorSentence("no_such_code"), "");
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

test("an outcome carries code, detail and sentence", () => {
  const reading = new perch.Reading(0);
  const outcome = reading.plan();
  assert.deepEqual(outcome, {
    ok: false,
    code: "nothing_to_read",
    detail: "",
    sentence: perch.errorSentence("nothing_to_read"),
  });
  reading.delete();
});

test("a failure that the page reports comes back with its code", () => {
  for (const [said, heard] of [
    ["encrypted_zip", "encrypted_zip"],
    ["no_such_code", "entry_damaged"],
  ]) {
    const reading = new perch.Reading(0);
    reading.addEntry("data/tweets.js", 10, -1);
    assert.ok(reading.plan().ok);
    reading.begin(reading.next());
    reading.fail(said, "data/tweets.js");
    const { ok, code, detail } = reading.finish();
    assert.deepEqual({ ok, code, detail }, { ok: false, code: heard, detail: "data/tweets.js" });
    reading.delete();
  }
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
  const reading = new perch.Reading(0);
  const text = Buffer.from("window.YTD.tweets.part0 = [ ]");
  reading.addEntry("data/account.js", 1000, -1);
  reading.addEntry("data/tweets.js", text.length, -1);
  assert.ok(reading.plan().ok);
  assert.equal(reading.tweetsBytes(), text.length);
  for (let index = reading.next(); index >= 0; index = reading.next()) {
    reading.begin(index);
    if (index === 1) {
      reading.writable(text.length).set(text);
      reading.commit(text.length);
    }
    reading.end();
  }
  assert.equal(reading.tweetsBytesRead(), text.length);
  reading.delete();
});
