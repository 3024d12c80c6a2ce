// 300 random accounts: the module and the native program agree to the byte.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { seeded } from "../bench/random.mjs";
import { goldenCases } from "../golden/cases.mjs";
import { apiUser, fromApi, timeline } from "../golden/invented.mjs";
import { createModule, resultOf } from "./perch-wasm.mjs";

const perch = await createModule();
const program = fileURLToPath(new URL("../../build/native/perch", import.meta.url));

/** The native program's answer in the form of resultOf. */
function nativeResult(path, ...options) {
  const { stdout, stderr, error } = spawnSync(program, ["report", ...options, path], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  assert.equal(error, undefined);
  return stderr ? { code: stderr.match(/\[(\w+)\]\n$/)[1] } : { lines: stdout };
}

function randomAccount(index) {
  const random = seeded(1000 + index);
  const share = () => random.below(100) / 100;
  const tweets = timeline({
    count: 1 + random.below(random.pick([5, 60, 200])),
    seed: index,
    start: `20${10 + random.below(10)}-0${1 + random.below(9)}-01T00:00:00Z`,
    gap: 1 + random.below(random.pick([2, 1000, 200_000])),
    fullMinutes: random.chance(0.2),
    retweets: share() * share(),
    replies: share(),
    likes: random.pick([0, 3, 1000, 10 ** 6]),
    spread: random.pick([0, 1, 50, 10 ** 5]),
  });
  if (random.chance(0.5)) tweets.reverse();
  const user = {
    followers_count: random.below(random.pick([2, 1000, 10 ** 7])),
    statuses_count: random.below(10 ** 5),
    created_at: `200${random.below(10)}-05-0${1 + random.below(9)} 05:06:07`,
    verified: random.chance(0.1),
    location: random.pick(["", "Nowhere", null]),
  };
  const crawled_at = random.pick(["2021-05-20 09:18:42", "2021-05-20 09:18:42.123456"]);
  return { user_data: apiUser(`a${index}`, user), tweets: tweets.map(fromApi), crawled_at };
}

test("300 random accounts of a dump", (t) => {
  const folder = mkdtempSync(`${tmpdir()}/perch-`);
  t.after(() => rmSync(folder, { recursive: true }));
  const entries = Array.from({ length: 300 }, (_, index) => [`a${index}`, randomAccount(index)]);
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  writeFileSync(`${folder}/dump.json`, bytes);
  const native = nativeResult(`${folder}/dump.json`);
  assert.equal(native.lines.split("\n").length, 301);
  const clusters = new Set(native.lines.match(/"prediction":\d/g));
  assert.ok(clusters.size >= 3, `only ${[...clusters]}`);
  const own = resultOf(perch, [{ path: "dump.json", bytes }], { chunk: 100_003 }).lines;
  const both = [own.split("\n"), native.lines.split("\n")];
  for (const [index, line] of both[0].entries()) assert.equal(line, both[1][index]);
});

test("every golden case, as the program says today, with windows too", () => {
  for (const { name, input, files } of goldenCases()) {
    assert.deepEqual(resultOf(perch, files), nativeResult(input), name);
    for (const window of [1, 7, 1000]) {
      const own = resultOf(perch, files, { window });
      assert.deepEqual(own, nativeResult(input, "--window", String(window)), `${name} ${window}`);
    }
  }
});
