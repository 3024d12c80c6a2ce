// Words, exit statuses and the forms of output.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { perch, reportsOf, scratchFile } from "./perch.mjs";

const caseNamed = (name) => goldenCases().find((golden) => golden.name === name);
const dump = caseNamed("dump-of-three");
const archive = caseNamed("y3-archive");

test("wrong usage ends with 2, says why and shows how", () => {
  const wrong = [
    [[], "no command given"],
    [["resport", "x"], "unknown command resport"],
    [["report"], "no PATH given"],
    [["report", "--pretty"], "no PATH given"],
    [["report", "--colour", "x"], "unknown option --colour"],
    [["report", "--window", "0", "x"], "--window takes a whole number above 0"],
    [["report", "--window", "-3", "x"], "--window takes a whole number above 0"],
    [["report", "--window", "10x", "x"], "--window takes a whole number above 0"],
    [
      ["report", "--window", "99999999999999999999999", "x"],
      "--window takes a whole number above 0",
    ],
    [["report", "x", "--window"], "--window takes a whole number above 0"],
    [["report", "x", "--account"], "--account takes an id or a handle"],
    [["report", "--account", "", "x"], "--account takes an id or a handle"],
    [["cluster", "a.csv", "b.csv"], "cluster takes one FILE.csv"],
    [["models", "x"], "models takes nothing more"],
  ];
  for (const [words, why] of wrong) {
    const { status, stdout, stderr } = perch(...words);
    assert.equal(status, 2, words.join(" "));
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`perch: ${why}\n`), stderr);
    assert.match(stderr, /usage: perch report/);
  }
});

test("help is no error", () => {
  for (const words of [["--help"], ["-h"], ["help"], ["segments", "--help"], ["report", "-h"]]) {
    const { status, stdout, stderr } = perch(...words);
    assert.equal(status, 0);
    assert.match(stdout, /^usage: perch report/);
    assert.equal(stderr, "");
  }
});

test("models are named with the hash of their manifest and a caveat", () => {
  const { status, stdout } = perch("models");
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split("\n");
  const kinds = [
    "clusters",
    "emotion",
    "sentiment",
    "subjectivity",
    "claim",
    "account-type",
    "video-claim",
  ];
  const caveats = {
    clusters: /never says what an account is/,
    "account-type": /never says what an account is/,
    "video-claim": /made up/,
  };
  assert.equal(lines.length, kinds.length);
  for (const [i, kind] of kinds.entries()) {
    const manifest = new URL(`../../models/${kind}-v1/manifest.json`, import.meta.url);
    const { name, weights } = JSON.parse(readFileSync(manifest, "utf8"));
    const { caveat, ...model } = JSON.parse(lines[i]);
    assert.deepEqual(model, { name, sha256: weights.sha256 });
    assert.match(caveat, caveats[kind] ?? /mistakes/);
  }
});

test("--account takes one account of several", () => {
  const reports = reportsOf("--account", "second", dump.input);
  assert.equal(reports.length, 1);
  assert.equal(reports[0].account.key, "second");
  const { status, stderr } = perch("report", "--account", "nobody", dump.input);
  assert.equal(status, 3);
  assert.match(stderr, /\(.*second.*\) \[account_not_found\]\n$/);
});

test("an error is one line: program, path, sentence, code", () => {
  const { status, stdout, stderr } = perch("report", "/no/such/file.zip");
  assert.equal(status, 3);
  assert.equal(stdout, "");
  assert.match(stderr, /^perch: \/no\/such\/file\.zip: [A-Z].*[.)] \[unreadable_path\]\n$/);
});

test("every golden refusal has its code and status", () => {
  const refused = goldenCases().filter(({ error }) => error);
  assert.ok(refused.length >= 4);
  for (const { input, error } of refused) {
    const { status, stdout, stderr } = perch("report", input);
    assert.equal(status, 3);
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`perch: ${input}: `) && stderr.endsWith(` [${error}]\n`), stderr);
    assert.equal(stderr.trimEnd().split("\n").length, 1);
  }
});

test("every golden report is what report prints", () => {
  const reported = goldenCases().filter(({ report }) => report);
  assert.ok(reported.length >= 8);
  for (const { name, input, report, posts } of reported) {
    const plain = perch("report", "--no-posts", "--no-explanation", input);
    assert.equal(plain.status, 0, name);
    assert.equal(plain.stdout, report, name);
    const { status, stdout } = perch("report", "--no-explanation", input);
    assert.equal(status, 0, name);
    assert.equal(stdout, posts, name);
  }
});

test("archives are explained unless somebody says no, other accounts only where somebody says so", () => {
  const explained = goldenCases().filter(({ why }) => why);
  assert.equal(explained.length, 3);
  for (const { name, input, report, why } of explained) {
    assert.equal(perch("report", "--no-posts", "--explain", input).stdout, why, name);
    const unasked = perch("report", "--no-posts", input).stdout;
    assert.equal(
      unasked,
      JSON.parse(why.split("\n")[0]).source.kind === "archive" ? why : report,
      name,
    );
  }
  const whole = JSON.parse(perch("report", archive.input).stdout);
  assert.ok("mood" in whole && "explanation" in whole && "confidence" in whole);
});

test("a bad path between good ones costs them nothing", () => {
  const { status, stdout, stderr } = perch(
    "report",
    "--no-explanation",
    archive.input,
    "/no/such",
    dump.input,
  );
  assert.equal(status, 3);
  assert.equal(stdout, archive.posts + dump.posts);
  assert.match(stderr, /^perch: \/no\/such: .*\[unreadable_path\]\n$/);
});

test("pretty says the same over more lines", () => {
  const { stdout } = perch("report", "--pretty", "--no-explanation", archive.input);
  assert.ok(stdout.startsWith('{\n  "schema": "perch.report/1",\n'));
  assert.deepEqual(JSON.parse(stdout), JSON.parse(archive.posts));
});

test("window takes the newest tweets, of dumps too", () => {
  const window = (...words) => reportsOf(...words).map((report) => report.window);
  assert.equal(window(archive.input)[0].size, 100);
  assert.equal(window("--window", "10", archive.input)[0].tweets, 10);
  assert.equal(window("--window", "1000", archive.input)[0].tweets, 148);
  assert.deepEqual(
    window(dump.input).map(({ size, tweets }) => [size, tweets]),
    [
      [null, 40],
      [null, 19],
      [null, 1],
    ],
  );
  assert.deepEqual(
    window("--window", "5", dump.input).map(({ size, tweets }) => [size, tweets]),
    [
      [5, 5],
      [5, 5],
      [5, 1],
    ],
  );
  const newest = JSON.parse(archive.report).window.to;
  assert.equal(window("--window", "1", archive.input)[0].from, newest);
});

test("options may stand behind paths, and -- ends them", () => {
  assert.equal(reportsOf(archive.input, "--window", "3")[0].window.tweets, 3);
  const path = scratchFile("--pretty", readFileSync(dump.input));
  const { status, stderr } = perch("report", "--", path, "--window");
  assert.equal(status, 3);
  assert.match(stderr, /^perch: --window: .*\[unreadable_path\]\n$/);
});
