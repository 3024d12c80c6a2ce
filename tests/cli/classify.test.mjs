// `perch classify`: one line in, one line out, whatever comes.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { goldenCases } from "../golden/cases.mjs";
import { apiUser, fromApi, timeline } from "../golden/invented.mjs";
import { perch, perchWith, program, scratchFile } from "./perch.mjs";

const crawled = "2020-05-20 09:18:42";

function account(index) {
  const profile = { count: 3 + (index % 40), seed: index, start: "2019-11-01T00:00:00Z" };
  const tweets = timeline({ ...profile, gap: 70_000 }).map(fromApi);
  return { user_data: apiUser(`name_${index}`), tweets, crawled_at: crawled };
}

const keyed = (index) => JSON.stringify({ [`a${index}`]: account(index) });
const flat = (index) => JSON.stringify({ key: `a${index}`, ...account(index) });
const some = Array.from({ length: 60 }, (_, index) => (index % 3 ? keyed(index) : flat(index)));

/** The lines of a call that must end well. */
function classified(input, ...words) {
  const { status, stdout, stderr } = perchWith({ input }, "classify", ...words);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.ok(stdout === "" || stdout.endsWith("\n"));
  return stdout.split("\n").slice(0, -1);
}

const reportLines = (text, ...words) => {
  const path = scratchFile("dump.ndjson", text);
  return perch("report", "--no-explanation", ...words, path)
    .stdout.split("\n")
    .slice(0, -1);
};

test("a line's report is the one that report gives, with what posts say only where it is asked for", () => {
  const input = `${some.join("\n")}\n`;
  assert.deepEqual(classified(input), reportLines(input, "--no-posts"));
  assert.deepEqual(classified(input, "--posts"), reportLines(input));
  assert.deepEqual(classified(input, "--posts", "--no-posts"), classified(input));
  assert.deepEqual(
    classified(input, "--window", "5"),
    reportLines(input, "--no-posts", "--window", "5"),
  );
  const { input: path, report } = goldenCases().find(({ name }) => name === "dump-lines");
  assert.deepEqual(classified(readFileSync(path)).join("\n"), report.trimEnd());
});

test("--explain says why", () => {
  const [line] = classified(keyed(35), "--explain");
  const path = scratchFile("dump.ndjson", keyed(35));
  assert.equal(`${line}\n`, perch("report", "--no-posts", "--explain", path).stdout);
  assert.ok("stability" in JSON.parse(line).confidence);
});

test("a line that is no account has an answer in its place, with its number", () => {
  const lines = [
    [keyed(1)],
    ["", "empty_line"],
    [" \t ", "empty_line"],
    [keyed(2)],
    ["hello", "not_json"],
    ["[1,2,3]", "no_accounts"],
    ['{"a":{"b":1}}', "no_accounts"],
    ["12", "not_json"],
    [`${keyed(3).slice(0, -1)},${keyed(4).slice(1)}`, "several_accounts", "2"],
    [`${keyed(3)} ${keyed(4)} ${keyed(5)}`, "several_accounts", "3"],
    ["\xff\xfe\x00", "not_json"],
    ['{"a":{"user_data":', "no_accounts"],
    [keyed(6)],
  ];
  const answers = classified(Buffer.from(lines.map(([line]) => line).join("\n"), "latin1"));
  assert.equal(answers.length, lines.length);
  for (const [index, [line, code, detail = ""]] of lines.entries()) {
    if (code) {
      const expected = JSON.stringify({ error: { code, detail, line: index + 1 } });
      assert.equal(answers[index], expected);
    } else {
      assert.equal(answers[index], reportLines(line, "--no-posts")[0]);
    }
  }
});

test("a broken tweet costs itself, as in report, and a broken line none of its neighbours", () => {
  const broken = keyed(8).replace('"in_reply_to_status_id"', '"in_reply_to_status_id');
  const cut = keyed(9).slice(0, 1500);
  const answers = classified(`${keyed(7)}\n${broken}\n${cut}\n${keyed(7)}`);
  assert.equal(answers.length, 4);
  assert.equal(answers[0], answers[3]);
  for (const [index, line] of [broken, cut].entries()) {
    assert.equal(answers[index + 1], reportLines(line, "--no-posts")[0]);
    assert.ok(JSON.parse(answers[index + 1]).source.records.skipped > 0);
  }
});

test("line ends, byte order mark, last line", () => {
  const plain = classified(`${keyed(1)}\n${keyed(2)}\n`);
  assert.deepEqual(classified(`\ufeff${keyed(1)}\r\n${keyed(2)}\r\n`), plain);
  assert.deepEqual(classified(`${keyed(1)}\n${keyed(2)}`), plain);
  assert.deepEqual(classified(`${keyed(1)}\n${keyed(2)}\r`), plain);
  assert.deepEqual(classified(""), []);
  const [error] = classified("\n");
  assert.equal(error, '{"error":{"code":"empty_line","detail":"","line":1}}');
  assert.equal(classified("\n\n").length, 2);
});

test("a line that is too long is not kept, and the next one is read", () => {
  const most = 64 * 2 ** 20;
  const long = Buffer.alloc(most + 1, "x");
  const input = Buffer.concat([
    Buffer.from(`${keyed(1)}\n`),
    ...[long, Buffer.from(`\n${keyed(2)}\n`)],
    ...[long.subarray(1), Buffer.from("\n"), long],
  ]);
  const answers = classified(input);
  const tooLong = (line) =>
    JSON.stringify({ error: { code: "line_too_long", detail: String(most + 1), line } });
  assert.equal(answers.length, 5);
  assert.deepEqual([answers[1], answers[4]], [tooLong(2), tooLong(5)]);
  assert.equal(JSON.parse(answers[3]).error.code, "not_json");
  assert.deepEqual([answers[0], answers[2]], classified(`${keyed(1)}\n${keyed(2)}`));
});

test("threads change no byte and no order", () => {
  const bad = ["", "{", "x".repeat(300_000)];
  const lines = Array.from({ length: 900 }, (_, i) =>
    i % 100 === 99 ? bad[i % 3] : some[(i * 7) % 60],
  );
  const input = lines.join("\n");
  const alone = classified(input);
  assert.equal(alone.length, lines.length);
  assert.equal(JSON.parse(alone[899]).error.line, 900);
  for (const threads of ["2", "5", "0"])
    assert.deepEqual(classified(input, "--threads", threads), alone);
});

test("however the lines are cut into runs, the reports have the same bytes", () => {
  const whole = classified(some.join("\n"));
  for (const size of [1, 7, 59]) {
    const parts = [];
    for (let at = 0; at < some.length; at += size)
      parts.push(...classified(`${some.slice(at, at + size).join("\n")}\n`));
    assert.deepEqual(parts, whole);
  }
});

test("a packed input is unpacked, in however many members", () => {
  const plain = classified(some.join("\n"));
  const half = some.slice(0, 30).join("\n");
  const members = [gzipSync(`${half}\n${some[30].slice(0, 50)}`), gzipSync(some[30].slice(50))];
  assert.deepEqual(classified(Buffer.concat(members)), plain.slice(0, 31));
  assert.deepEqual(classified(gzipSync(some.join("\n"))), plain);
});

test("a damaged packed input gives what came before, and ends with 3", () => {
  const packed = gzipSync(some.join("\n"));
  const flipped = Buffer.from(packed);
  flipped[flipped.length - 6] ^= 1;
  for (const [input, lines] of [
    [packed.subarray(0, packed.length - 4), 60],
    [flipped, 60],
    [Buffer.concat([packed, Buffer.from("rest")]), 60],
    [packed.subarray(0, packed.length >> 1)],
  ]) {
    const { status, stdout, stderr } = perchWith({ input }, "classify");
    assert.equal(status, 3);
    assert.match(stderr, /^perch: -: .* \(at byte \d+\) \[damaged_gzip\]\n$/);
    const answers = stdout.split("\n").slice(0, -1);
    assert.ok(answers.length > 10);
    if (lines) assert.equal(answers.length, lines);
    assert.equal(answers[0], classified(some[0])[0]);
  }
});

test("answers do not wait for more lines than there are", async () => {
  for (const threads of ["1", "3"]) {
    const child = spawn(program, ["classify", "--threads", threads]);
    child.stdout.setEncoding("utf8");
    child.stdin.write(some[0].slice(0, 100));
    for (const index of [0, 1, 2]) {
      child.stdin.write(`${some[index].slice(100)}\n${some[index + 1].slice(0, 100)}`);
      let text = "";
      while (!text.endsWith("\n")) text += (await once(child.stdout, "data"))[0];
      assert.equal(text, `${classified(some[index])[0]}\n`);
    }
    child.stdin.end();
    await once(child, "close");
    assert.equal(child.exitCode, 0);
  }
});

test("--fields keeps the chosen keys, in the report's order", () => {
  const whole = JSON.parse(classified(keyed(35))[0]);
  const { cluster, account: facts, schema } = whole;
  const [line] = classified(
    keyed(35),
    "--fields",
    "cluster.prediction,account.key,schema,cluster.model.name,attributes.burst",
  );
  const expected = {
    schema,
    account: { key: facts.key },
    attributes: { burst: whole.attributes.burst },
    cluster: { prediction: cluster.prediction, model: { name: cluster.model.name } },
  };
  assert.equal(line, JSON.stringify(expected));
  assert.deepEqual(JSON.parse(classified(keyed(35), "--fields", "cluster,cluster.prediction")[0]), {
    cluster,
  });
  const one = JSON.stringify({ a: { user_data: apiUser("x"), tweets: [], crawled_at: crawled } });
  assert.deepEqual(classified(one, "--fields", "abstained.code,cluster.prediction"), [
    '{"cluster":null,"abstained":{"code":"too_few_tweets"}}',
  ]);
  assert.deepEqual(classified(keyed(35), "--fields", "abstained"), ["{}"]);
  assert.match(classified("x", "--fields", "schema")[0], /^\{"error":/);
  const [posts] = classified(keyed(35), "--posts", "--fields", "mood.status");
  assert.deepEqual(Object.keys(JSON.parse(posts)), ["mood"]);
});

test("every key of a report can be chosen, and nothing else", () => {
  const listed = perch("classify", "--fields", "nothing").stderr.match(/there are (.*)\n/)[1];
  const names = listed.split(", ");
  const cases = goldenCases().filter(({ isExport }) => !isExport);
  const lines = cases.flatMap(({ posts, why }) =>
    [posts, why].filter(Boolean).flatMap((text) => text.trimEnd().split("\n")),
  );
  const found = new Set();
  for (const report of lines.map((line) => JSON.parse(line))) {
    for (const [key, value] of Object.entries(report)) {
      assert.ok(names.includes(key), key);
      found.add(key);
      if (Array.isArray(value) || value === null || typeof value !== "object") continue;
      for (const [inner, member] of Object.entries(value)) {
        assert.ok(names.includes(`${key}.${inner}`), `${key}.${inner}`);
        found.add(`${key}.${inner}`);
        for (const deep of Object.keys(member ?? {})) found.add(`${key}.${inner}.${deep}`);
      }
    }
  }
  const seldom = /^unknown\./;
  assert.deepEqual(
    names.filter((name) => !found.has(name) && !seldom.test(name)),
    [],
  );
});

test("wrong usage of classify ends with 2", () => {
  for (const [words, why] of [
    [["dump.ndjson"], "classify reads the standard input and takes no PATH"],
    [["--threads"], "--threads takes a whole number from 0 (all there are) to 256"],
    [["--threads", "-1"], "--threads takes a whole number from 0 (all there are) to 256"],
    [["--threads", "257"], "--threads takes a whole number from 0 (all there are) to 256"],
    [["--window", "0"], "--window takes a whole number above 0"],
    [["--pretty"], "unknown option --pretty"],
    [["--fields", "cluster,colour"], '--fields: no field "colour"; there are schema, source, '],
    [["--fields"], '--fields: no field ""; there are schema, '],
    [["--fields", "schema,"], '--fields: no field ""; there are schema, '],
    [["--fields", "mood.status"], "--fields: mood.status is in a report only with --posts"],
    [["--fields", "confidence"], "--fields: confidence is in a report only with --explain"],
  ]) {
    const { status, stdout, stderr } = perchWith({ input: "" }, "classify", ...words);
    assert.equal(status, 2, words.join(" "));
    assert.equal(stdout, "");
    assert.ok(stderr.startsWith(`perch: ${why}`), stderr.slice(0, 200));
  }
});

test("a reader that has enough ends it with 4 and no word", () => {
  const path = scratchFile("many.ndjson", `${some.join("\n")}\n`.repeat(40));
  for (const threads of ["1", "4"]) {
    const script = '"$0" classify --threads "$2" <"$1" | head -n 1; echo "$PIPESTATUS"';
    const words = ["-c", script, program, path, threads];
    const { stdout, stderr } = spawnSync("bash", words, { encoding: "utf8", maxBuffer: 2 ** 26 });
    assert.equal(stderr, "");
    assert.equal(stdout.split("\n")[1], "4");
  }
  const full = spawnSync("sh", ["-c", '"$0" classify <"$1" >/dev/full', program, path], {
    encoding: "utf8",
  });
  assert.equal(full.status, 4);
  assert.match(full.stderr, /^perch: -: the output cannot be written: .+\n$/);
});

test("an input of many accounts takes no more memory than one of few", () => {
  const block = scratchFile("block.ndjson", `${some.join("\n")}\n`.repeat(3));
  const many = 'for i in $(seq 100); do cat "$1"; done';
  const script = `ulimit -v 70000; ${many} | "$0" classify | wc -l`;
  const words = ["-c", script, program, block];
  const { stdout, stderr } = spawnSync("sh", words, { encoding: "utf8" });
  assert.equal(stderr, "");
  assert.equal(Number(stdout), 100 * 3 * some.length);
});
