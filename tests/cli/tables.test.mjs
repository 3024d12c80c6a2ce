// perch attributes and perch cluster.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { perch, perchWith, reportsOf, scratchFile } from "./perch.mjs";

const reported = goldenCases().filter(({ report, isExport }) => report && !isExport);
const inputs = reported.map(({ input }) => input);
const reports = reported.flatMap(({ report }) =>
  report
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

/** Rows as { column: text }. No golden case has a quote or comma in its key. */
function rowsOf(csv) {
  const [header, ...lines] = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

test("attributes gives one row an account, with numbers that read back exactly", () => {
  const { status, stdout, stderr } = perch("attributes", ...inputs);
  assert.equal(status, 0);
  assert.equal(stderr, "");
  const rows = rowsOf(stdout);
  assert.equal(rows.length, reports.length);
  for (const [i, { account, attributes }] of reports.entries()) {
    assert.equal(rows[i].account, account.key);
    assert.deepEqual(Object.keys(rows[i]).slice(1), Object.keys(attributes));
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) assert.equal(rows[i][name], "");
      else assert.equal(Number(rows[i][name]), value, name);
    }
  }
});

test("attributes takes a window", () => {
  const { stdout } = perch("attributes", "--window", "10", inputs[0]);
  const [report] = reportsOf("--window", "10", inputs[0]);
  assert.equal(Number(rowsOf(stdout)[0].burst), report.attributes.burst);
});

test("a key with commas and quotes is one cell", () => {
  const key = 'a,"b"';
  const path = scratchFile("dump.json", JSON.stringify({ [key]: { user_data: {}, tweets: [] } }));
  const { stdout } = perch("attributes", path);
  assert.ok(stdout.split("\n")[1].startsWith('"a,""b""",'), stdout);
});

test("cluster on rows of attributes predicts what report predicts", () => {
  const { stdout } = perch("attributes", ...inputs);
  const [header, ...lines] = stdout.trimEnd().split("\n");
  const isWhole = ({ cluster, unknown }) => cluster && Object.keys(unknown).length === 0;
  const known = lines.filter((_, i) => isWhole(reports[i]));
  assert.ok(known.length >= 6);
  const table = scratchFile("rows.csv", [header, ...known].join("\n"));
  const answer = perch("cluster", table);
  assert.equal(answer.status, 0);
  assert.equal(answer.stderr, "");
  const rows = rowsOf(answer.stdout);
  const expected = reports.filter(isWhole).map(({ cluster }) => cluster);
  assert.equal(rows.length, expected.length);
  for (const [i, { prediction, probabilities }] of expected.entries()) {
    assert.equal(Number(rows[i].prediction), prediction);
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6].map((k) => Number(rows[i][`p${k}`])),
      probabilities,
    );
  }
});

const names =
  "interaction_mentions,interaction_replies,interaction_hashtags,spreader,posting_intensity,posting_automation_seconds,posting_automation_minutes,popularity,confirmation_max,confirmation_mean,confirmation_h,spread_max,spread_mean,spread_h,language_variation,age,burst".split(
    ",",
  );
const zeros = names.map(() => "0").join(",");

test("cluster reads standard input, any line ends and any order of columns", () => {
  const plain = perch("cluster", scratchFile("a.csv", `${names}\n${zeros}\n`));
  assert.equal(plain.status, 0);
  const input = `\uFEFFnote,${[...names].reverse()}\r\n"x,""y""",${zeros}\r\n\r\n`;
  const piped = perchWith({ input }, "cluster", "-");
  assert.equal(piped.stderr, "");
  assert.equal(piped.stdout, plain.stdout);
});

test("cluster names the line and the column that it cannot read", () => {
  const bad = scratchFile("bad.csv", `${names}\n${zeros}\n${zeros.replace(/^0/, "")}\n`);
  const { status, stdout, stderr } = perch("cluster", bad);
  assert.equal(status, 3);
  assert.equal(stdout.trimEnd().split("\n").length, 2, "the good row was answered");
  assert.match(stderr, /^perch: .*line 3, interaction_mentions.* \[bad_cell\]\n$/);
});

test("cluster refuses what is no table", () => {
  const refusals = [
    ["", "empty_file"],
    ["a,b,c\n1,2,3\n", "bad_table"],
    [`${names.slice(1)}\n`, "bad_table"],
    ["\0\0\0\0", "bad_table"],
  ];
  for (const [text, code] of refusals) {
    const { status, stderr } = perch("cluster", scratchFile("t.csv", text));
    assert.equal(status, 3);
    assert.ok(stderr.endsWith(`[${code}]\n`), stderr);
  }
  assert.match(perch("cluster", "/no/such.csv").stderr, /\[unreadable_path\]\n$/);
});
