// Writes the inputs that the fuzz programs start from: invented, small, one of each kind.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { entriesOf, zipOf } from "../cli/zip.mjs";
import { identity, lists, manifest, script, wrapped } from "../golden/archives.mjs";
import { bluesky, instagram, mastodon, tikTok } from "../golden/exports.mjs";
import { grailbirdFiles, grailbirdTable } from "../golden/grailbird.mjs";
import { apiUser, archived, fromApi, fromApiPage, fromApiUser, timeline } from "../golden/invented.mjs";

const corpus = fileURLToPath(new URL("corpus", import.meta.url));
const timelineOf = (count) => timeline({ count, seed: 5, start: "2021-01-01T00:00:00Z", gap: 4000 });
const three = timelineOf(3).map(archived);
const small = three.map(({ entities, favorite_count, id_str, created_at, full_text, lang }) => ({ created_at, entities, id_str, full_text, lang, favorite_count }));

// The order of kPlaces in record_invariants.hpp; places[i] + 9 * j chooses the chunk size.
const places = ["tweets", "manifest", "account", "profile", "dump", "community", "like", "verified", "circle"];

function write(target, name, place, text) {
  mkdirSync(`${corpus}/${target}`, { recursive: true });
  writeFileSync(`${corpus}/${target}/${name}`, Buffer.concat([Buffer.from(place === "" ? [] : [place]), Buffer.from(text)]));
}

function record(name, place, text, chunk = 1) {
  write("fuzz_records", name, places.indexOf(place) + 9 * chunk, text);
}

const tweets = JSON.stringify(wrapped(small), null, 1);
const edit = { edit_info: { initial: { editTweetIds: ["7", "9"] } }, ...small[0] };
record("tweets-wrapped", "tweets", `window.YTD.tweets.part0 = ${tweets}`);
record("tweets-bare", "tweets", `window.YTD.tweet.part0 = ${JSON.stringify(small)}`, 0);
record("tweets-edited", "tweets", JSON.stringify(wrapped([edit, small[1]])), 2);
record("tweets-without-a-quote", "tweets", tweets.replace('"full_text": "', '"full_text": '), 3);
record("tweets-without-a-brace", "tweets", tweets.replace("}", ""), 0);
record("tweets-cut", "tweets", tweets.slice(0, 500), 1);
record("tweets-odd-bytes", "tweets", tweets.replace("full_text", "\u0001\n\uFFFD"), 1);
for (const [file, place] of [["account.js", "account"], ["profile.js", "profile"], ["verified.js", "verified"]]) record(place, place, identity()[file]);
record("manifest", "manifest", manifest("2024-05-06T07:08:09.123Z", { tweets: [["tweets.js", 2]] })["manifest.js"]);
record("like", "like", lists({ liked: 2 })["like.js"]);
record("circle", "circle", script("twitter_circle_tweet", wrapped(small.slice(0, 1))));
record("community", "community", script("community_tweet", wrapped(small.slice(0, 2))));
const api = timelineOf(2).map(fromApi);
const account = { user_data: apiUser("a"), tweets: api, crawled_at: "2021-05-20 09:18:42" };
const { tweets: list, ...rest } = account;
record("dump", "dump", JSON.stringify({ a: account, b: account }));
record("dump-lines", "dump", `${JSON.stringify({ a: account })}\n${JSON.stringify({ key: "b", ...account })}\n`, 0);
record("dump-tweets-first", "dump", JSON.stringify({ a: { tweets: list, ...rest } }), 2);
record("dump-broken", "dump", JSON.stringify({ a: account, b: account }).replace('"text":"', '"text":'), 3);
record("loose-list", "dump", `x = ${JSON.stringify(small)}`, 1);
const authored = api.map((tweet) => ({ ...tweet, user: apiUser("a") }));
const page = { data: timelineOf(2).map((t) => fromApiPage(t, "42")), includes: { users: [fromApiUser("42")], tweets: [] }, meta: {} };
record("api-list", "dump", JSON.stringify(authored), 2);
record("api-lines", "dump", authored.map((tweet) => JSON.stringify(tweet)).join("\n"), 1);
record("api-page", "dump", JSON.stringify(page), 0);
record("api-pages", "dump", `[${JSON.stringify(page)},\n${JSON.stringify(page)}]`, 3);
record("api-page-broken", "dump", `${JSON.stringify(page).replace('"text":"', '"text":')}\n${JSON.stringify(page)}`, 1);
record("several-values", "dump", `${identity()["account.js"]};${script("tweets", small)};x = ${JSON.stringify(small)}`, 2);
record("utf16", "dump", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(JSON.stringify(small), "utf16le").swap16()]), 1);

// First byte: the chunks, and by 4 whether a header stands before the rest.
const table = grailbirdTable(timelineOf(3));
write("fuzz_csv", "whole", 5, table);
write("fuzz_csv", "windows", 4, table.replaceAll("\n", "\r\n"));
write("fuzz_csv", "rows", 1, '"1","2015-11-01 08:00:22 +0000","two ""quoted"" words",""\n2,2015-11-01 08:00:22,plain,7\n');
write("fuzz_csv", "no-closing-quote", 2, '"1","2015-11-01 08:00:22","open,""\n"2","2015-11-01 08:00:23","",""\n');
write("fuzz_csv", "cut", 0, '"1","2015-11-01 08:00:22","op');
write("fuzz_csv", "no-table", 6, "date,amount\n1,2\n");

// First byte as for fuzz_csv.
write("fuzz_table", "rows", 1, '1;2;3;yes\r\n"1,2K";"2";3;\n;;;\n1e999;-5;0x1;no\n');
write("fuzz_table", "quotes", 2, '1;2;3;"no\n"x\n"1""";2;3;\n1;2;"3');
write("fuzz_table", "own-header", 5, '\uFEFFposts\t"Friends Count"\tx\tFollowers\n1\t2\t"a\nb"\t3\n');
write("fuzz_table", "no-table", 6, "date,amount\n1,2\n");

// Lines as they come on the standard input of `perch classify`.
const plain = (name, text) => write("fuzz_lines", name, "", text);
const line = JSON.stringify({ a: account });
plain("two", `${line}\n${JSON.stringify({ key: "b", ...account })}\n`);
plain("broken-between", `${line}\r\n{"a":\n\n${line.replace('"text":"', '"text":')}\n`);
plain("several-in-one", JSON.stringify({ a: account, b: account }));
plain("no-accounts", '{}\n[]\n7\n"x"\n{"user_data":null}\n{"a":{"tweets":{}}}');
plain("tweets-first", `\uFEFF ${JSON.stringify({ a: { tweets: list, ...rest } })} `);
plain("no-bytes-of-text", Buffer.from([0xff, 0, 0x0a, 0xed, 0xa0, 0x80, 0x0a, 0x7b]));

// First byte: the pieces, as check_gzip has them.
const packed = gzipSync("perch ".repeat(90));
const member = ([flags, ...parts]) => Buffer.concat([packed.subarray(0, 3), Buffer.from([flags]), packed.subarray(4, 10), ...parts.map((part) => Buffer.from(part)), packed.subarray(10)]);
const gz = (name, pieces, file) => write("fuzz_gzip", name, pieces, file);
gz("one", 0, packed);
gz("two", 6, Buffer.concat([packed, packed]));
gz("zeros-behind", 1, Buffer.concat([packed, Buffer.alloc(9)]));
gz("rubbish-behind", 7, Buffer.concat([packed, Buffer.from("rest")]));
gz("cut", 2, packed.subarray(0, packed.length - 3));
gz("wrong-sum", 8, Buffer.concat([packed.subarray(0, packed.length - 8), Buffer.alloc(4), packed.subarray(-4)]));
gz("every-part", 3, member([31, "\u0005\0ab\0cd", "accounts.json\0", "\0", "\0\0"]));
gz("reserved-flag", 4, member([64]));

// First byte even: a table of accounts that was saved. Odd: a model of segments.
const saved = (name, kind, text) => write("fuzz_saved", name, kind, text);
const head3 = { schema: "perch.accounts/1", accounts: 2, models: [{ name: "clusters-v1", sha256: "0f", caveat: "A likeness." }] };
const said = { scored: 5, mood: "Cheerful", positivity: 0.6, negativity: 0.2, polarity: 0.8, subjectivity: 0.1, claims: 0.5 };
const row = { number: 1, key: "first", screen_name: "wren", cluster: 3, score: 0.3412, abstained: null, type: "bot", tweets: 40, retweets: 7, replies: 6, followers: 321, friends: 123, statuses: 400, verified: false, created_at: "2015-03-04T05:06:07.000Z", warnings: ["few_tweets"], posts: said };
const open = { ...row, number: 2, key: "second", cluster: null, score: null, abstained: "too_few_tweets", verified: true, warnings: [], posts: null };
const tableOf = (...rows) => [head3, ...rows].map((one) => JSON.stringify(one)).join("\n");
saved("table", 0, `${tableOf(row, open)}\n`);
saved("table-of-impossible", 0, tableOf({ ...row, score: 7, tweets: -1, followers: 1e300, cluster: 9, warnings: ["x"] }, { posts: { mood: 7, polarity: "a" } }));
saved("table-too-short", 0, tableOf(row));
saved("table-cut", 0, tableOf(row, open).slice(0, 600));
const nine = (value) => Array(9).fill(value);
const columns = ["polarity", "subjectivity", "verified", "protected", "favourites", "retweets", "posts", "account_posts", "followers"];
const segments = {
  schema: "perch-segments-1", columns, scaling: "log", mean: nine(0.5), deviation: nine(0.25), unknown_as: nine(0.5), k: 2, seed: 1, profiles: 3, inertia: 5.25,
  components: { mean: nine(0), loadings: [nine(0.25), nine(-0.25)] },
  segments: [{ name: "fewer followers", customers: 2, centroid: nine(-0.5) }, { name: "more likes", customers: 1, centroid: nine(1) }],
};
saved("segments", 1, JSON.stringify(segments));
saved("segments-as-the-seed", 1, JSON.stringify({ ...segments, scaling: "seed", seed: 9007199254740991 }, null, 1));
saved("segments-of-none", 1, JSON.stringify({ ...segments, k: 0, segments: [] }));
saved("segments-endless", 1, JSON.stringify(segments).replace("0.25", "1e308"));

// The order of kSmallFiles in manifest_invariants.hpp, and by 8 the chunks.
const old = grailbirdFiles(timelineOf(3));
const note = { noteTweet: { noteTweetId: "1", createdAt: "2021-01-01T00:00:00.000Z", core: { text: "a", hashtags: [], mentions: [] } } };
const smallFiles = [
  ["manifest", manifest("2024-05-06T07:08:09.123Z", { tweets: [["tweets.js", 2]], follower: [["follower.js", 7]] })["manifest.js"]],
  ["payload", old["data/js/payload_details.js"]],
  ["index", old["data/js/tweet_index.js"]],
  ["details", old["data/js/user_details.js"]],
  ["circle", script("twitter_circle_tweet", wrapped(small.slice(0, 1)))],
  ["note", script("note_tweet", [note])],
  ["account", identity()["account.js"]],
  ["headers", script("tweet_headers", [{ tweet: { tweet_id: "1", user_id: "2", created_at: "x" } }])],
];
for (const [place, [name, text]] of smallFiles.entries()) write("fuzz_manifest", name, place + 8, text);
write("fuzz_manifest", "manifest-of-many", 0, manifest("2024-05-06T07:08:09.123Z", { tweets: Array(3).fill(["tweets.js", 9007199254740992]) })["manifest.js"]);
write("fuzz_manifest", "manifest-of-the-past", 16, manifest("1999-05-06T07:08:09.123Z", { tweet: [["tweet.js", 1]] })["manifest.js"]);

// The order of kExportFiles in export_invariants.hpp, and by 9 the chunks.
const gram = instagram();
const fediverse = mastodon();
const gramPlaces = ["connections/followers_and_following/followers_1.json", "connections/followers_and_following/following.json", "your_instagram_activity/media/posts_1.json", "your_instagram_activity/comments/post_comments_1.json", "personal_information/personal_information/personal_information.json"];
for (const [i, layout] of ["2020", "2024", "2025"].entries()) write("fuzz_exports", `tiktok-${layout}`, 9 * i, Object.values(tikTok(layout))[0]);
for (const [i, path] of gramPlaces.entries()) write("fuzz_exports", `instagram-${i}`, 9 + i + 1, gram[path].slice(0, 4000));
write("fuzz_exports", "actor", 9 + 6, fediverse["actor.json"]);
write("fuzz_exports", "outbox", 9 + 7, fediverse["outbox.json"].slice(0, 6000));
write("fuzz_exports", "outbox-without-a-quote", 7, fediverse["outbox.json"].replace('"published":"', '"published":').slice(0, 5000));
write("fuzz_exports", "repository", 9 + 8, bluesky()["repo.car"]);
write("fuzz_exports", "repository-cut", 8, bluesky()["repo.car"].subarray(0, 700));

const prefixes = ["", "window.YTD.tweets.part0 = ", "window.YTD.direct_messages.part0=", "var x = ", "module.exports =\n", "Grailbird.data.tweets_2014_05 = ", "window.__THAR_CONFIG = {}; a = ", "\uFEFF\r\n", "data/js/tweets/2014_05.js", "a/data/tweets-part2.js"];
for (const [i, text] of prefixes.entries()) write("fuzz_prefix", `prefix-${i}`, i, text);

// First byte by 4: a post (0, 1), weights of a head (2), a head's manifest (3).
const posts = [
  "I don't feel sooooo happy :-))) &amp; you're &lt;3 http://t.co/x it&#39;s 2017, 10:30pm",
  "RT @you: #SoHappy😂👍🏽 “no” me@example.org!? #HTML5_Rocks",
  "hahahaha T_T café ЖЖ 日本 well-known 3.5% $1,200 \\o/ D: ^_^ &amp;amp;",
  "", " ", "\\u2019 \\ud83d\\ude02", "a".repeat(300), "😂".repeat(40), "&#x110000; &#0; &nbsp;", "1,2,3,4:5/6.7.8", "🇩🇪🇫🇷 👨‍👩‍👧 1️⃣",
];
for (const [i, text] of posts.entries()) write("fuzz_text", `post-${i}`, i % 2, text);
write("fuzz_text", "manifest-empty", 3, "{}");
write("fuzz_text", "weights-empty", 2, "\u0002\0\0\0\0\0\0\0{}");

// The network of tests/native/tiny_network.hpp, in files that are right and files that are wrong in one way.
const floats = (...values) => Buffer.from(Float32Array.from(values).buffer);
const integers = (...values) => Buffer.from(Int32Array.from(values).buffer);
const tiny = {
  "encoder.edges": ["F32", [3], floats(0.5, 100, 200)],
  "encoder.offsets": ["I32", [18], integers(0, ...Array(15).fill(1), 3, 3)],
  "layer0.weight": ["F32", [2, 3], floats(1, 2, 4, -1, 0, 8)],
  "layer0.bias": ["F32", [2], floats(0.5, 0)],
  "layer1.weight": ["F32", [6, 2], floats(1, 0, 0, 1, 0, 0, -1, 0, 0, -1, 1, 1)],
  "layer1.bias": ["F32", [6], floats(0, 0, 0, 0, 0, -100)],
};

function safetensors(tensors, edit = (header) => header) {
  let at = 0;
  const header = {};
  for (const [name, [dtype, shape, bytes]] of Object.entries(tensors)) {
    header[name] = { dtype, shape, data_offsets: [at, (at += bytes.length)] };
  }
  const text = Buffer.from(edit(JSON.stringify(header)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...Object.values(tensors).map(([, , bytes]) => bytes)]);
}

const weights = (name, bytes) => write("fuzz_weights", name, 0, bytes);
const eightBit = {
  ...Object.fromEntries(Object.entries(tiny).filter(([name]) => name !== "layer0.weight")),
  "layer0.scale": ["F32", [2], floats(0.5, 0.25)],
  "layer0.weight": ["I8", [2, 3], Buffer.from([2, 4, 8, 252, 0, 32])],
};
weights("tiny", safetensors(tiny));
weights("eight-bit", safetensors(eightBit));
weights("half", safetensors({ ...tiny, "layer1.weight": ["F16", [6, 2], Buffer.alloc(24, 60)] }));
weights("metadata", safetensors(tiny, (header) => `{"__metadata__":{"a":"b"},${header.slice(1)}  `));
weights("huge-shape", safetensors(tiny, (header) => header.replace("[2,3]", "[4294967296,4294967296]")));
weights("unordered-offsets", safetensors({ ...tiny, "encoder.offsets": ["I32", [18], integers(0, 3, ...Array(14).fill(1), 3, 3)] }));
weights("not-a-number", safetensors({ ...tiny, "layer0.bias": ["F32", [2], floats(Number.NaN, 0)] }));
const names = readFileSync(new URL("../../core/include/perch/attributes.def", import.meta.url), "utf8");
const attributes = [...names.matchAll(/^PERCH_ATTRIBUTE\((\w+), (\d+)\)$/gm)].sort((a, b) => a[2] - b[2]).map(([, name]) => name);
const good = safetensors(tiny);
const sha256 = createHash("sha256").update(good).digest("hex");
const card = { name: "tiny-v1", format: 1, feature_version: 1, attributes, classes: [1, 2, 3, 4, 5, 6], weights: { size_bytes: good.length, sha256 } };
write("fuzz_weights", "manifest", 1, JSON.stringify(card));

// The background of tests/native/background_file.hpp, in files that are right and files that are wrong in one way.
const ones = (...shape) => ["F32", shape, floats(...Array(shape.reduce((product, extent) => product * extent, 1)).fill(1))];
const background = {
  ...Object.fromEntries(["baseline.median", "range.low", "range.high", "spread"].map((name) => [name, ones(17)])),
  ...Object.fromEntries(["baseline.clusters", "typical.low", "typical.high"].map((name) => [name, ones(6, 17)])),
  ...Object.fromEntries(["calibration.temperature", "space.threshold", "space.false_alarms"].map((name) => [name, ones(1)])),
  clock: ones(2),
  "space.whitening": ones(17, 17),
  "space.centroids": ones(3, 17),
};
const half = (...shape) => ["F16", shape, Buffer.alloc(2 * shape.reduce((product, extent) => product * extent, 1), 60)];
weights("background", safetensors(background));
weights("background-one-centroid", safetensors({ ...background, "space.centroids": ones(1, 17) }));
weights("background-no-centroids", safetensors({ ...background, "space.centroids": ones(0, 17) }));
weights("background-no-range", safetensors({ ...background, "range.low": ["F32", [17], floats(...Array(17).fill(2))] }));
weights("background-no-typical-range", safetensors({ ...background, "typical.high": ["F32", [6, 17], floats(...Array(102).fill(0))] }));
weights("background-cold", safetensors({ ...background, "calibration.temperature": ["F32", [1], floats(0)] }));
weights("background-endless", safetensors({ ...background, spread: ["F32", [17], floats(Number.POSITIVE_INFINITY, ...Array(16).fill(1))] }));
weights("background-half", safetensors({ ...background, "baseline.median": half(17) }));
weights("background-too-short", safetensors({ ...background, clock: ones(1) }));
const goodBackground = safetensors(background);
const described = { file: "background.safetensors", size_bytes: goodBackground.length, sha256: createHash("sha256").update(goodBackground).digest("hex") };
write("fuzz_weights", "background-manifest", 1, JSON.stringify({ background: described }));

// The head of tests/native/text/tiny_head.hpp.
const hashOf = (word) => [...Buffer.from(word)].reduce((hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0, 2166136261);
const words = [[hashOf("good"), 3], [hashOf("bad"), -2]].sort(([a], [b]) => a - b);
const zeros = (count) => Array(count).fill(0);
const bytes = (...values) => Buffer.from(Int8Array.from(values).buffer);
const head = {
  vocabulary: ["I32", [2], integers(...words.map(([hash]) => hash))],
  "products.scale": ["F32", [8], floats(...Array(8).fill(1))],
  "features.scale": ["F32", [8], floats(...Array(8).fill(1))],
  "features.bias": ["F32", [8], floats(...zeros(8))],
  "dense0.scale": ["F32", [2], floats(0.5, 0.5)],
  "dense0.bias": ["F32", [2], floats(0, 0)],
  embedding: ["I8", [4, 1], bytes(...words.map(([, value]) => value), 10, 10)],
  "products.weight": ["I8", [8, 1], bytes(1, -1, ...zeros(6))],
  "dense0.weight": ["I8", [2, 8], bytes(...zeros(8), 1, -1, ...zeros(6))],
};
const headWeights = safetensors(head);
const headCard = {
  name: "tiny-head", format: 2, head: "subjectivity", tokens_version: 1, classes: ["objective", "subjective"], dimensions: 1, buckets: 2,
  branches: [{ width: 1, channels: 8, pool: "max" }], hidden: [], temperature: 1,
  weights: { file: "weights.safetensors", size_bytes: headWeights.length, sha256: createHash("sha256").update(headWeights).digest("hex") },
};
write("fuzz_text", "weights", 2, headWeights);
write("fuzz_text", "weights-unordered", 2, safetensors({ ...head, vocabulary: ["I32", [2], integers(...words.map(([hash]) => hash).reverse())] }));
write("fuzz_text", "manifest", 3, JSON.stringify(headCard));
write("fuzz_text", "manifest-wide", 3, JSON.stringify({ ...headCard, branches: [{ width: 5, channels: 4096, pool: "mean" }] }));

// Small zips: as X, tools and traps make them. The place chooses the size of the pieces.
const zip = (name, entries, options, pieces = 0) => write("fuzz_zip", name, pieces, zipOf(entries, options));
const inside = { "data/account.js": identity()["account.js"], "data/tweets.js": `window.YTD.tweets.part0 = ${tweets}` };
zip("deflated", entriesOf(inside));
zip("stored", entriesOf(inside, { stored: true }), {}, 6);
zip("descriptors", entriesOf(inside, { descriptor: true }));
zip("zip64-beside", entriesOf(inside), { zip64End: "beside" });
zip("zip64-needed", entriesOf(inside, { zip64: true }), { zip64End: "needed" }, 30);
zip("around", entriesOf(inside), { before: "MZ", behind: "junk", comment: "made by hand" });
zip("wrapped", [{ path: "a.zip", bytes: zipOf(entriesOf(inside)), stored: true }]);
zip("wrong-checksum", entriesOf(inside, { crc: 1 }));
zip("damaged", entriesOf(inside, { damage: 60 }));
zip("overlapping", entriesOf({ ...inside, "data/tweets-part1.js": "[]" }, { stored: true, offset: 0 }));
zip("unknown-method", entriesOf(inside, { method: 93 }));
zip("blanks", entriesOf({ "tweets.js": `[${" ".repeat(100_000)}` }));
zip("empty", []);
const cut = (name, entries, bytes) => write("fuzz_zip", name, 0, zipOf(entries).subarray(0, -bytes));
cut("cut-end", entriesOf(inside), 30);
cut("cut-directory", entriesOf(inside, { descriptor: true }), 130);
cut("cut-file", entriesOf(inside, { descriptor: true, zip64: true }), 250);

// Raw DEFLATE of every kind of block; the first byte chooses the pieces, see kInputPieces and kRooms in
// inflate_invariants.hpp.
const stream = (name, pieces, bytes) => write("fuzz_inflate", name, pieces, bytes);
const text = Buffer.from(tweets);
const long = Buffer.from(JSON.stringify(wrapped(timelineOf(40).map(archived))));
const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const dynamic = deflateRawSync(text, { level: 9 });
stream("stored", 10, deflateRawSync(text.subarray(0, 200), { level: 0 }));
stream("empty", 0, deflateRawSync(Buffer.alloc(0)));
stream("fixed", 6, deflateRawSync(text, { strategy: Z_FIXED }));
stream("dynamic", 17, dynamic);
stream("huffman-only", 22, deflateRawSync(text, { strategy: Z_HUFFMAN_ONLY }));
stream("run", 3, deflateRawSync(Buffer.alloc(3000, 97), { strategy: Z_RLE }));
stream("long", 24, deflateRawSync(long, { level: 9 }));
stream("far", 29, deflateRawSync(Buffer.concat([text, Buffer.from(Uint32Array.from({ length: 250 }, (_, i) => Math.imul(i, 2654435761)).buffer), text])));
stream("several-blocks", 12, Buffer.concat([deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH }), deflateRawSync(text.subarray(0, 100), { strategy: Z_FIXED })]));
stream("cut", 15, dynamic.subarray(0, dynamic.length / 2));
stream("wrong-byte", 21, dynamic.map((byte, i) => (i === dynamic.length >> 1 ? byte ^ 8 : byte)));
stream("block-type-three", 0, Buffer.from([7]));
stream("no-code-of-code-lengths", 0, Buffer.concat([Buffer.from([5]), Buffer.alloc(30)]));
stream("more-behind", 18, Buffer.concat([dynamic, Buffer.from("PK\u0001\u0002 and so on")]));
