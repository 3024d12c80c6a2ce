// Writes the inputs that the fuzz programs start from: invented, small, one of each kind.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { identity, lists, manifest, script, wrapped } from "../golden/archives.mjs";
import { apiUser, archived, fromApi, timeline } from "../golden/invented.mjs";

const corpus = fileURLToPath(new URL("corpus", import.meta.url));
const timelineOf = (count) => timeline({ count, seed: 5, start: "2021-01-01T00:00:00Z", gap: 4000 });
const three = timelineOf(3).map(archived);
const small = three.map(({ entities, favorite_count, id_str, created_at, full_text, lang }) => ({ created_at, entities, id_str, full_text, lang, favorite_count }));

// The order of kPlaces in record_invariants.hpp; places[i] + 9 * j chooses the chunk size.
const places = ["tweets", "manifest", "account", "profile", "dump", "community", "like", "verified", "circle"];

function write(target, name, place, text) {
  mkdirSync(`${corpus}/${target}`, { recursive: true });
  writeFileSync(`${corpus}/${target}/${name}`, Buffer.concat([Buffer.from([place]), Buffer.from(text)]));
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
