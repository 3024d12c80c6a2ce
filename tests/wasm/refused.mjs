// A drop for each code with which one can be refused: [{ code, files, detail, options }].

import { entriesOf, zipOf } from "../cli/zip.mjs";
import { goldenCases } from "../golden/cases.mjs";

const latin = (text) => Buffer.from(text, "latin1");
const one = (path, bytes) => [{ path, bytes: typeof bytes === "string" ? latin(bytes) : bytes }];
const zip = (entries, form) => one("archive.zip", zipOf(entries, form));

const tweets = (id, text = "invented") =>
  `window.YTD.tweets.part0 = [ { "tweet" : { "id_str" : "${id}", "created_at" : "Wed Oct 10 20:19:24 +0000 2018", "full_text" : "${text}" } } ]`;
const account = (id, handle) =>
  `window.YTD.account.part0 = [ { "account" : { "accountId" : "${id}", "username" : "${handle}", "createdAt" : "2016-03-04T05:06:07.000Z" } } ]`;
const whose = (id, handle) => ({
  "data/account.js": account(id, handle),
  "data/tweets.js": tweets(`10498767778000${id}`),
});

const blanks = { "data/tweets.js": " ".repeat(5000) };
const whole = zipOf(entriesOf(whose("77", "alice")));

export const alice = { path: "alice.zip", bytes: whole };
const bob = { path: "bob.zip", bytes: zipOf(entriesOf(whose("88", "bob"))) };

function damagedDirectory() {
  const bytes = zipOf(entriesOf({ "data/account.js": account("77", "alice") }));
  const at = bytes.lastIndexOf("PK\x01\x02", undefined, "latin1");
  return bytes.fill(0x41, at, at + 4);
}

/** Says in its end record that it holds more files than Perch would count. */
function tooMany() {
  const bytes = zipOf(entriesOf({ "data/tweets.js": "" }), { zip64End: "needed" });
  const record = bytes.lastIndexOf("PK\x06\x06", undefined, "latin1");
  for (const field of [24, 32]) bytes.writeBigUInt64LE(2_000_000n, record + field);
  return bytes;
}

export const refused = [
  { code: "empty_file", files: one("tweets.js", "") },
  { code: "nothing_to_read", files: zip([]) },
  { code: "not_a_zip", files: one("archive.zip", "[ ]") },
  { code: "truncated_zip", files: one("archive.zip", whole.subarray(0, 300)) },
  { code: "damaged_zip", files: one("archive.zip", damagedDirectory()) },
  {
    code: "encrypted_zip",
    detail: "data/tweets.js",
    files: zip(entriesOf(blanks, { encrypted: true })),
  },
  {
    code: "unsupported_compression",
    detail: "data/tweets.js, method 93",
    files: zip(entriesOf(blanks, { method: 93 })),
  },
  {
    code: "entry_damaged",
    detail: "data/tweets.js, wrong checksum",
    files: zip(entriesOf(blanks, { crc: 1 })),
  },
  {
    code: "split_zip",
    files: one("archive.zip", Buffer.concat([latin("PK\x07\x08"), whole.subarray(0, 200)])),
  },
  { code: "nested_zip", detail: "inner.zip", files: zip([{ path: "inner.zip", bytes: whole }]) },
  {
    code: "zip_bomb",
    detail: "data/tweets.js",
    files: zip(entriesOf({ "data/account.js": "", "data/tweets.js": "" }, { offset: 0 })),
  },
  { code: "too_many_entries", files: one("archive.zip", tooMany()) },
  { code: "other_container", detail: "bzip2", files: one("tweets.js", "BZh91AY") },
  {
    code: "damaged_gzip",
    detail: "at byte 0",
    files: one("tweets.js.gz", "\x1F\x8B\x08"),
  },
  { code: "web_page", files: one("tweets.js", "<!doctype html>") },
  {
    code: "placeholder_file",
    detail: "Git LFS",
    files: one("tweets.js", "version https://git-lfs.github.com/spec/v1\n"),
  },
  { code: "unrecognised_file", files: one("tweets.js", "\x89PNG\r\n\x1A\n\0") },
  { code: "no_tweets_file", files: zip(entriesOf({ "data/account.js": account("77", "alice") })) },
  {
    code: "other_platform",
    detail: "Facebook",
    files: zip(entriesOf({ "your_facebook_activity/posts/your_posts_1.json": "[]" })),
  },
  {
    code: "empty_export",
    detail: "Mastodon",
    files: zip(entriesOf({ "actor.json": "{}", "outbox.json": "{}" })),
  },
  {
    code: "export_not_json",
    detail: "Instagram",
    files: zip(entriesOf({ "connections/followers_and_following/followers_1.html": "<p>" })),
  },
  {
    code: "two_exports",
    detail: "a, b",
    files: zip(
      entriesOf({
        "a/actor.json": '{"preferredUsername":"a"}',
        "b/actor.json": '{"preferredUsername":"b"}',
      }),
    ),
  },
  { code: "two_accounts", detail: "77 alice, 88 bob", files: [alice, bob] },
  { code: "account_not_found", detail: "77 alice", files: [alice], options: { account: "nobody" } },
  { code: "not_json", files: one("notes.txt", "only words in here") },
  { code: "no_accounts", files: goldenCases().find(({ name }) => name === "no-accounts").files },
  {
    code: "unreadable_path",
    detail: "folder/data/tweets.js",
    files: [
      { path: "folder/data/tweets.js", bytes: latin(tweets("1049876777800077")), isGone: true },
    ],
  },
];
