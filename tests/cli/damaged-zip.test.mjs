// Zips that are broken, locked or odd: one clear code, and whatever is still good is used.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases } from "../golden/cases.mjs";
import { perch, refusalOf, reportsOf, scratchFile } from "./perch.mjs";
import { entriesOf, zipOf } from "./zip.mjs";

const golden = goldenCases().find(({ name }) => name === "y4-archive");
const report = JSON.parse(golden.report);
const files = Object.fromEntries(golden.files.map(({ path, bytes }) => [path, bytes]));
const zipPath = (entries, options) => scratchFile("archive.zip", zipOf(entries, options));

/** The archive with one entry made odd. */
function withOdd(path, how, archive = files) {
  assert.ok(path in archive);
  return zipPath(
    entriesOf(archive).map((entry) => (entry.path === path ? { ...entry, ...how } : entry)),
  );
}

const warnings = ({ warnings: list }) => list.map(({ code, detail }) => `${code}: ${detail}`);

const closed = ["data/direct-messages.js", "data/email-address-change.js", "data/ip-audit.js"];
const odd = {
  damaged: { damage: 0 },
  locked: { encrypted: true },
  "packed in an unknown way": { method: 98 },
  "with a wrong checksum": { crc: 1 },
};

for (const [what, how] of Object.entries(odd)) {
  test(`private files ${what} are not even noticed, because nobody opens them`, () => {
    for (const path of closed) assert.deepEqual(reportsOf(withOdd(path, how)), [report]);
  });
}

test("an only tweets file that cannot be opened refuses the archive by name", () => {
  const { "data/community-tweet.js": _, ...alone } = files;
  const codes = {
    locked: "encrypted_zip",
    "packed in an unknown way": "unsupported_compression",
    damaged: "entry_damaged",
  };
  for (const [what, code] of Object.entries(codes)) {
    assert.equal(refusalOf(withOdd("data/tweets.js", odd[what], alone)), code, what);
  }
});

test("where other posts can be read, a tweets file that cannot be opened is a warning", () => {
  const [community] = reportsOf(withOdd("data/tweets.js", odd.locked));
  assert.equal(community.counts.tweets, 3);
  assert.deepEqual(warnings(community).slice(0, 2), [
    "file_damaged: tweets.js",
    "tweets_missing: 3 of 124",
  ]);
});

test("a small file that cannot be opened costs only what it held", () => {
  const [unverified] = reportsOf(withOdd("data/verified.js", { encrypted: true }));
  assert.equal(unverified.account.verified, null);
  assert.equal(unverified.counts.tweets, report.counts.tweets);
  assert.ok(warnings(unverified).includes("file_damaged: verified.js"), warnings(unverified));
  const [nameless] = reportsOf(withOdd("data/profile.js", { method: 98 }));
  assert.equal(nameless.account.location, null);
  assert.ok(warnings(nameless).includes("file_damaged: profile.js"));
});

test("a wrong checksum keeps the tweets and tells of the damage", () => {
  const [checked] = reportsOf(withOdd("data/tweets.js", { crc: 1 }));
  assert.equal(checked.counts.tweets, report.counts.tweets);
  assert.ok(warnings(checked).includes("file_damaged: tweets.js"), warnings(checked));
});

test("damage in the middle of the tweets keeps those before it", () => {
  const [half] = reportsOf(withOdd("data/tweets.js", { stored: true, damage: 60_000 }));
  assert.ok(half.counts.tweets > 30);
  assert.ok(
    warnings(half).some(
      (warning) => warning.startsWith("file_damaged") || warning.startsWith("records_skipped"),
    ),
  );
  const [deflated] = reportsOf(withOdd("data/tweets.js", { damage: 6_000 }));
  assert.ok(
    deflated.counts.tweets < report.counts.tweets && deflated.counts.tweets > 5,
    deflated.counts.tweets,
  );
  assert.ok(warnings(deflated).includes("file_damaged: tweets.js"));
});

/** What `perch report` says of a zip of which only a part is there. */
function salvaged(path) {
  const { status, stdout, stderr } = perch("report", "--no-posts", "--no-explanation", path);
  assert.equal(status, 3);
  return { reports: stdout.split("\n").filter(Boolean).map(JSON.parse), stderr };
}

test("a truncated zip is told as one, and what came before its end is read", () => {
  const whole = zipOf(entriesOf(files));
  let before = 0;
  for (let size = 4; size < whole.length; size += Math.min(1000, whole.length - size - 1) || 1) {
    const cut = salvaged(scratchFile("cut.zip", whole.subarray(0, size)));
    assert.match(cut.stderr, /\[truncated_zip\]\n$/, `${size} of ${whole.length}`);
    const [read] = cut.reports;
    assert.ok((read?.counts.tweets ?? 0) >= before, `${size} of ${whole.length}`);
    before = read?.counts.tweets ?? 0;
    if (read) assert.ok(warnings(read).includes("zip_damaged: cut.zip"), warnings(read));
  }
  assert.equal(before, report.counts.tweets);
});

test("a stored zip that is cut gives a record more or none for every further kilobyte", () => {
  const whole = zipOf(entriesOf(files, { stored: true }));
  const counts = [];
  for (let size = 1000; size < whole.length; size += 1000) {
    const cut = salvaged(scratchFile("cut.zip", whole.subarray(0, size)));
    assert.match(cut.stderr, /\[truncated_zip\]\n$/, `${size} of ${whole.length}`);
    counts.push(cut.reports[0]?.counts.tweets ?? 0);
  }
  assert.ok(counts.every((count, at) => at === 0 || count >= counts[at - 1]));
  assert.ok(new Set(counts).size > 20, counts);
});

test("a refusal names the file in the zip, and where it broke off", () => {
  const { "data/community-tweet.js": _, ...alone } = files;
  const broken = { ...alone, "data/tweets.js": " ".repeat(5000) };
  const size = Buffer.byteLength(broken["data/tweets.js"]);
  const said = (how) => perch("report", withOdd("data/tweets.js", how, broken)).stderr;
  assert.match(said({ crc: 1 }), /\(data\/tweets\.js, wrong checksum\) \[entry_damaged\]\n$/);
  assert.match(
    said({ method: 93 }),
    /\(data\/tweets\.js, method 93\) \[unsupported_compression\]\n$/,
  );
  assert.match(said({ encrypted: true }), /\(data\/tweets\.js\) \[encrypted_zip\]\n$/);
  const at = said({ damage: 4 }).match(
    /\(data\/tweets\.js at byte (\d+)\) \[entry_damaged\]\n$/,
  )?.[1];
  assert.ok(Number(at) < size, at);
});

test("files that lie on top of one another in a zip are a trap", () => {
  const { "data/tweets.js": tweets, "data/manifest.js": _, ...others } = files;
  const entries = [
    { path: "data/tweets-part1.js", bytes: tweets },
    { path: "data/tweets-part2.js", bytes: tweets, offset: 0 },
    ...entriesOf(others),
  ];
  const [once] = reportsOf(zipPath(entries));
  assert.equal(once.counts.tweets, report.counts.tweets);
  assert.ok(warnings(once).includes("file_damaged: tweets-part2.js"), warnings(once));
  const all = entriesOf({ "data/account.js": "", "data/tweets.js": "" }, { offset: 0 });
  assert.equal(refusalOf(zipPath(all)), "zip_bomb");
});

test("a zip in a zip that is packed once more has to be unpacked", () => {
  const inner = zipOf(entriesOf(files));
  assert.equal(refusalOf(zipPath([{ path: "inner.zip", bytes: inner }])), "nested_zip");
});

test("one piece of a split zip is told as that", () => {
  const whole = Buffer.from(zipOf(entriesOf(files)));
  whole.writeUInt16LE(3, whole.length - 22 + 4);
  assert.equal(refusalOf(scratchFile("archive.zip", whole)), "split_zip");
  const first = Buffer.concat([Buffer.from("PK\x07\x08"), whole.subarray(0, 5000)]);
  assert.equal(refusalOf(scratchFile("archive.zip", first)), "split_zip");
});

test("a zip in which the directory is damaged is told as that, and read by its headers", () => {
  const whole = Buffer.from(zipOf(entriesOf(files)));
  const directory = whole.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  whole.fill(0x41, directory, directory + 4);
  const { reports, stderr } = salvaged(scratchFile("archive.zip", whole));
  assert.match(stderr, /\[damaged_zip\]\n$/);
  assert.equal(reports[0].counts.tweets, report.counts.tweets);
  assert.ok(warnings(reports[0]).includes("zip_damaged: archive.zip"));
});

test("what only calls itself a zip is told as what it is", () => {
  const refusals = [
    ["", "empty_file"],
    ["<!DOCTYPE html><title>Sign in</title>", "web_page"],
    ["hello", "not_a_zip"],
    ["version https://git-lfs.github.com/spec/v1\n", "placeholder_file"],
    ["\x1F\x8B\x08\x00", "damaged_gzip"],
    ["BZh91AY", "other_container"],
  ];
  for (const [text, code] of refusals) {
    assert.equal(refusalOf(scratchFile("archive.zip", Buffer.from(text, "latin1"))), code, text);
  }
});

test("an empty zip holds nothing to read", () => {
  assert.equal(refusalOf(zipPath([])), "nothing_to_read");
});

test("names that climb out of the zip are only names", () => {
  const entries = entriesOf({
    "../../data/tweets.js": files["data/tweets.js"],
    "/etc/data/account.js": files["data/account.js"],
  });
  const [climbing] = reportsOf(zipPath(entries));
  assert.equal(climbing.counts.tweets > 100, true);
});

test("a damaged archive among good ones costs them nothing", () => {
  const { status, stdout, stderr } = perch(
    "report",
    "--no-posts",
    "--no-explanation",
    golden.input,
    scratchFile("cut.zip", "PK\x03\x04"),
    golden.input,
  );
  assert.equal(status, 3);
  assert.equal(stdout, golden.report + golden.report);
  assert.match(stderr, /\[truncated_zip\]\n$/);
});
