// perch accounts and perch videos: tables that people bring.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { perch, perchWith, scratchFile } from "./perch.mjs";

const accounts = (input, ...words) => perchWith({ input }, "accounts", ...words, "-");
const videos = (input, ...words) => perchWith({ input }, "videos", ...words, "-");
const rowsOf = (csv) =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));

const profiles = "followers,following,posts\n250000,300,1200\n3,900,0\n400,380,210\n";

test("accounts gives a line for each row, in order, under a fixed header", () => {
  const { status, stdout, stderr } = accounts(profiles);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const [header, ...rows] = rowsOf(stdout);
  assert.equal(header.join(), "type,p_regular,p_bot,p_influencer,p_fake");
  assert.deepEqual(
    rows.map(([type]) => type),
    ["influencer", "fake", "regular"],
  );
  for (const [, ...p] of rows) {
    const sum = p.map(Number).reduce((a, b) => a + b);
    assert.ok(Math.abs(sum - 1) < 3e-6, String(sum));
  }
});

test("the same table in any writing gives the same lines", () => {
  const plain = accounts(profiles).stdout;
  const lines = profiles.trimEnd().split("\n").slice(1);
  const reversed = lines.map((line) => line.split(",").reverse());
  const others = [
    `\uFEFF${profiles.replaceAll("\n", "\r\n")}`,
    `FOLLOWERS_COUNT;Friends Count;Statuses-Count\n${lines.join("\n").replaceAll(",", ";")}`,
    `posts\tfollowing\tfollowers\tbio\n${reversed.map((row) => `${row.join("\t")}\t"a\t""b""\nc"`).join("\n")}\n`,
    `"followers","following","posts"\n\n${lines.map((line) => `"${line.replaceAll(",", '","')}"`).join("\n\n")}\n`,
    `followers,following,posts\n${lines.map((line) => line.replaceAll(",", ".0, ")).join("\n")}`,
  ];
  for (const text of others) {
    const { stdout, stderr } = accounts(text);
    assert.equal(stderr, "", text);
    assert.equal(stdout, plain, text);
  }
  assert.equal(perch("accounts", scratchFile("p.csv", profiles)).stdout, plain);
  assert.equal(perch("accounts", scratchFile("p.csv.gz", gzipSync(profiles))).stdout, plain);
});

test("a row that cannot be read costs itself, and its row and column are told", () => {
  const bad = ["1,2K", "12 abc", "-5", "1e999", "0x10", "nan", "inf", "1.5"];
  const text = `${profiles}${bad.map((cell) => `7,"${cell}",7\n`).join("")}400,380,210\n`;
  const { status, stdout, stderr } = accounts(text);
  assert.equal(status, 3);
  const lines = stdout.trimEnd().split("\n");
  const good = accounts(profiles).stdout.trimEnd().split("\n");
  assert.deepEqual(lines, [...good, ...bad.map(() => ",,,,"), good[3]]);
  const told = stderr.trimEnd().split("\n");
  assert.equal(told.length, bad.length);
  for (const [i, line] of told.entries()) {
    assert.ok(line.endsWith(`(row ${i + 5}, following) [unreadable_cell]`), line);
  }
});

test("rows with too few or too many cells, and broken quotes, are told", () => {
  const { status, stdout, stderr } = accounts(
    'followers,following,posts\n1,2\n1,2,3,4\n1,"2"x,3\n5,5,5\n1,2,"3\n6,6,6\n',
  );
  assert.equal(status, 3);
  const codes = [...stderr.matchAll(/\((row \d+)\) \[(\w+)\]/g)].map(
    ([, row, code]) => `${row} ${code}`,
  );
  assert.deepEqual(
    codes,
    [2, 3, 4, 6].map((row) => `row ${row} broken_row`),
  );
  const answered = rowsOf(stdout)
    .slice(1)
    .map(([, p]) => p !== "");
  assert.deepEqual(answered, [false, false, false, true, false, true]);
});

test("what is no table of the kind is refused as a whole", () => {
  const refusals = [
    [accounts, "", "", "empty_file"],
    [accounts, "\n\n", "", "empty_file"],
    [accounts, "followers,posts\n1,2\n", "following", "missing_column"],
    [accounts, 'followers,"posts', "row 1", "broken_row"],
    [videos, "video_like_count\n1\n", "video_view_count", "missing_column"],
  ];
  for (const [ask, text, detail, code] of refusals) {
    const { status, stdout, stderr } = ask(text);
    assert.equal(status, 3);
    assert.equal(stdout, "");
    assert.ok(stderr.endsWith(`${detail && ` (${detail})`} [${code}]\n`), stderr);
  }
  assert.match(perch("accounts", "/no/such.csv").stderr, /\[unreadable_path\]\n$/);
});

test("an unknown count gives no answer; unknown further facts do", () => {
  const { status, stdout, stderr } = accounts(
    "followers,following,posts,verified,private,age_days,posts_per_day\n,5,5,,,,\n400,380,210,,,,\n400,380,210,yes,FALSE,1000.5,0.2\n",
    "--all",
  );
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const [header, ...rows] = rowsOf(stdout);
  assert.equal(header.slice(5).join(), "rule,agree,abstained");
  assert.deepEqual(rows[0], ["", "", "", "", "", "", "", "counts_unknown"]);
  assert.deepEqual(rows[1].slice(0, 5), rowsOf(accounts(profiles).stdout)[3]);
  assert.equal(rows[1][5], "regular");
  assert.equal(rows[2][5], "influencer", "the rule about verified accounts");
  assert.notDeepEqual(rows[2].slice(1, 5), rows[1].slice(1, 5));
});

test("--features gives what the model reads: logarithms, their differences, and what is known", () => {
  const { stdout } = accounts(
    "followers,following,posts,verified,age_days\n99,9,999,1,\n0,0,0,,99\n",
    "--features",
  );
  const [names, first, second] = rowsOf(stdout);
  const of = (row, name) => Number(row[names.indexOf(name)]);
  assert.equal(names.length, 14);
  for (const [name, value] of [
    ["log_followers", Math.log(100)],
    ["log_following", Math.log(10)],
    ["log_posts", Math.log(1000)],
    ["followers_per_following", Math.log(10)],
    ["followers_per_posts", -Math.log(10)],
    ["following_per_posts", -Math.log(100)],
    ["verified", 1],
    ["knows_verified", 1],
    ["knows_private", 0],
    ["knows_age_days", 0],
    ["knows_posts_per_day", 0],
  ]) {
    assert.ok(Math.abs(of(first, name) - value) < 1e-12, name);
  }
  assert.ok(Math.abs(of(second, "log_age_days") - Math.log(100)) < 1e-12);
  assert.equal(of(second, "knows_verified"), 0);
  assert.equal(of(second, "knows_posts_per_day"), 1, "posts and age give it");
});

const head =
  "#,claim_status,video_id,video_duration_sec,video_transcription_text,verified_status,author_ban_status,video_view_count,video_like_count,video_share_count,video_download_count,video_comment_count";
const claim =
  '1,claim,7017666017,59,"someone shared with me that drone deliveries are here, soon",not verified,under review,343296.0,19425.0,241.0,1.0,0.0';
const opinion =
  "2,opinion,7017666018,20,my opinion is that drones are loud,verified,active,1200,80,3,0,1";

test("videos answers in the columns of the tool that it follows", () => {
  const { status, stdout, stderr } = videos(`${head}\n${claim}\n${opinion}\n`);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const [header, ...rows] = rowsOf(stdout);
  assert.equal(header.join(), "status,p_claim");
  assert.deepEqual(
    rows.map(([label]) => label),
    ["claim", "opinion"],
  );
  assert.ok(Number(rows[0][1]) > 0.9 && Number(rows[1][1]) < 0.1, stdout);
});

test("--all adds what the claim head for posts says of the same text", () => {
  const { stdout } = videos(`${head}\n${claim}\n3,,1,,,,,5,,,,\n`, "--all");
  const [header, first, second] = rowsOf(stdout);
  assert.equal(header.join(), "status,p_claim,p_claim_of_posts");
  const post = perchWith(
    { input: "someone shared with me that drone deliveries are here, soon\n" },
    "text",
    "claim",
  );
  assert.ok(Math.abs(JSON.parse(post.stdout).probabilities.claim - Number(first[2])) <= 1e-6);
  assert.equal(second[2], "");
});

test("words of videos that are none of the known ones are told", () => {
  const { status, stdout, stderr } = videos(
    "views,ban_status,verified\n1,gone,1\n1,Under Scrutiny,maybe\n1,BANNED,Not Verified\n",
  );
  assert.equal(status, 3);
  assert.match(stderr, /\(row 2, author_ban_status\).*\(row 3, verified_status\)/s);
  assert.deepEqual(
    rowsOf(stdout)
      .slice(1)
      .map(([label]) => label === ""),
    [true, true, false],
  );
});

test("wrong words are refused", () => {
  for (const words of [
    ["accounts"],
    ["videos", "a", "b"],
    ["accounts", "--what", "a"],
    ["videos", "--all", "--features", "-"],
  ]) {
    const { status, stderr } = perch(...words);
    assert.equal(status, 2);
    assert.match(stderr, /^perch: .+\nusage: /);
  }
});
