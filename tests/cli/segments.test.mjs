// `perch segments` and `perch friends`: many accounts beside one another.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dumpOfMany, tableOfGroups } from "./many-accounts.mjs";
import { perch, perchWith, scratchFile } from "./perch.mjs";

const dump = scratchFile("accounts.json", JSON.stringify(dumpOfMany(40)));
const table = scratchFile("profiles.csv", tableOfGroups(90, 3));

function answerOf(...words) {
  const { status, stdout, stderr } = perch(...words);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return stdout;
}
const segmentsOf = (...words) => JSON.parse(answerOf("segments", ...words));
const rowsOf = (csv) =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));

test("groups that are there are found, with their table and what sets them apart", () => {
  const answer = segmentsOf("--table", table);
  assert.equal(answer.profiles, 90);
  assert.equal(answer.knee, 3);
  assert.equal(answer.k, 3);
  assert.deepEqual(
    answer.elbow.map(({ k }) => k),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.equal(answer.elbow[0].silhouette, null);
  assert.ok(answer.elbow[2].silhouette > 0.7);
  assert.deepEqual(
    answer.segments.map(({ customers }) => customers),
    [30, 30, 30],
  );
  assert.equal(answer.segments.filter(({ verified }) => verified === 30).length, 1);
  const far = answer.segments.find(({ means }) => means.followers > 400);
  assert.ok(far.differences.some(({ words }) => words === "more followers"));
  for (const { representatives } of answer.segments) assert.equal(representatives.length, 5);
});

test("--k chooses, --seed and --scaling are told, --csv has a row for each account", () => {
  const answer = segmentsOf("--table", "--k", "5", "--seed", "9", "--scaling", "seed", table);
  assert.deepEqual([answer.k, answer.seed, answer.scaling], [5, 9, "seed"]);
  assert.equal(answer.segments.length, 5);
  const [header, ...rows] = rowsOf(answerOf("segments", "--table", "--csv", table));
  assert.deepEqual(header.slice(0, 6), ["account", "segment", "distance", "x", "y", "polarity"]);
  assert.equal(rows.length, 90);
  for (const [i, row] of rows.entries()) assert.equal(row[1], rows[i % 3][1]);
  assert.deepEqual(
    rows.map(([account]) => account),
    rows.map((_, i) => String(i + 1)),
  );
});

test("what --csv writes is read again, to the same segments", () => {
  const csv = answerOf("segments", "--table", "--csv", table);
  const again = answerOf("segments", "--table", "--csv", scratchFile("again.csv", csv));
  const labels = (text) => rowsOf(text).map(([, segment]) => segment);
  assert.deepEqual(labels(again), labels(csv));
  const { status, stdout } = perchWith({ input: csv }, "segments", "--table", "--csv", "-");
  assert.equal(status, 0);
  assert.equal(stdout, again);
});

test("saved segments take other accounts", () => {
  const model = scratchFile("model.json", "");
  const csv = answerOf("segments", "--table", "--csv", "--save", model, table);
  assert.equal(answerOf("segments", "--table", "--csv", "--assign", model, table), csv);
  const answer = segmentsOf("--table", "--assign", model, scratchFile("p", tableOfGroups(12, 3)));
  assert.deepEqual(
    answer.segments.map(({ customers }) => customers),
    [4, 4, 4],
  );
  assert.equal(answer.found_in, 90);
  const { segments } = JSON.parse(readFileSync(model, "utf8"));
  assert.deepEqual(
    answer.segments.map(({ name }) => name),
    segments.map(({ name }) => name),
  );
});

test("profiles are of posts that mention a keyword or a handle, without retweets", () => {
  const all = segmentsOf(dump);
  assert.deepEqual([all.profiles, all.without_mention], [40, 0]);
  const some = segmentsOf("--keyword", "ACME", dump);
  assert.deepEqual([some.profiles, some.without_mention], [20, 20]);
  const both = segmentsOf("--keyword", "acme", "--handle", "@zebra", dump);
  assert.equal(both.profiles, 30);
  const [header, first] = rowsOf(answerOf("segments", "--keyword", "acme", "--csv", dump));
  const profile = Object.fromEntries(header.map((name, i) => [name, first[i]]));
  assert.deepEqual(
    [profile.posts, profile.favourites, profile.protected, profile.account_posts],
    ["2", "6", "1", "500"],
  );
  const [{ representatives }] = some.segments;
  assert.match(representatives[0].posts[0], /^\d{16,}$/);
  assert.doesNotMatch(JSON.stringify(some), /love acme|handle\d/);
});

test("accounts are numbers unless names or pseudonyms are asked for", () => {
  const names = (...words) =>
    rowsOf(answerOf("segments", "--csv", ...words, dump))
      .slice(1)
      .map(([account]) => account);
  assert.deepEqual(names().slice(0, 3), ["1", "2", "3"]);
  assert.deepEqual(names("--names").slice(0, 3), ["handle0", "handle1", "handle2"]);
  const salted = names("--salt", "pepper");
  assert.match(salted[0], /^[0-9a-f]{16}$/);
  assert.equal(new Set(salted).size, 40);
  assert.notDeepEqual(names("--salt", "other"), salted);
});

test("friends are of the opposite mood, and of the drop", () => {
  const opposite = { Cheerful: "Stressed", Stressed: "Cheerful", Satisfied: "Depressed" };
  opposite.Depressed = "Satisfied";
  const lines = answerOf("friends", "--names", dump).trimEnd().split("\n").map(JSON.parse);
  assert.equal(lines.length, 40);
  const moods = Object.fromEntries(lines.map(({ account, mood }) => [account, mood]));
  assert.ok(new Set(Object.values(moods)).size > 1);
  for (const { mood, friends } of lines) {
    assert.ok(friends.length <= 3);
    for (const friend of friends) assert.equal(moods[friend], opposite[mood]);
  }
  assert.ok(lines.some(({ friends }) => friends.length === 3));
  const { mood } = JSON.parse(perch("report", "--account", "handle3", dump).stdout);
  assert.equal(moods.handle3, mood.status);
});

test("wrong words end with 2", () => {
  const wrong = [
    [["segments"], "no PATH given"],
    [["segments", "--k", "11", "x"], "--k takes a number from 1 to 10"],
    [["segments", "--k"], "--k takes a number from 1 to 10"],
    [["segments", "--scaling", "cube", "x"], "--scaling takes log or seed"],
    [["segments", "--seed", "-1", "x"], "--seed takes a number from 0 to 1000000000"],
    [["segments", "x", "--keyword"], "--keyword takes a value"],
    [["segments", "--csv", "--pretty", "x"], "--pretty is for JSON, not for --csv"],
    [
      ["segments", "--assign", "m", "--k", "2", "x"],
      "--assign takes the segments as they were saved",
    ],
    [["segments", "--colour", "x"], "unknown option --colour"],
    [["friends", "--k", "2", "x"], "unknown option --k"],
    [["friends"], "no PATH given"],
  ];
  for (const [words, why] of wrong) {
    const { status, stdout, stderr } = perch(...words);
    assert.equal(status, 2, words.join(" "));
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`perch: ${why}\n`), stderr);
  }
});

test("bad input has its code, and costs nothing that is good", () => {
  const codeOf = ({ stderr }) => stderr.match(/\[(\w+)\]\n$/)?.[1];
  const model = scratchFile("model.json", '{"schema":"perch-segments-1"}');
  const refused = [
    [["--table", scratchFile("t.csv", "a,b\n1,2\n")], "bad_table"],
    [["--table", scratchFile("t.csv", "")], "empty_file"],
    [["--table", "/no/such/file"], "unreadable_path"],
    [["--table", "--assign", model, table], "bad_segments"],
    [["--table", "--assign", "/no/such/file", table], "unreadable_path"],
    [["--keyword", "nobody says this", dump], "too_few_profiles"],
    [["--table", "--save", "/no/such/folder/file", table], "unreadable_path"],
  ];
  for (const [words, code] of refused) {
    const answer = perch("segments", ...words);
    assert.equal(answer.status, 3, words.join(" "));
    assert.equal(answer.stdout, "");
    assert.ok(answer.stderr.includes(`[${code}]`), answer.stderr);
  }
  const lines = tableOfGroups(30, 3).split("\n");
  lines.splice(4, 0, "x,y,z");
  const answer = perch("segments", "--table", scratchFile("t.csv", lines.join("\n")));
  assert.equal(answer.status, 3);
  assert.equal(codeOf(answer), "bad_cell");
  assert.match(answer.stderr, /line 5, polarity/);
  assert.equal(JSON.parse(answer.stdout).profiles, 30);
});
