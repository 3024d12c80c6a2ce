// Output comes while input goes: a dump larger than memory must not have to fit.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { apiUser, fromApi, timeline } from "../golden/invented.mjs";
import { program, scratchFile } from "./perch.mjs";

const tweets = timeline({ count: 30, seed: 1, start: "2019-11-01T00:00:00Z", gap: 70_000 }).map(
  fromApi,
);
const line = (index) =>
  `${JSON.stringify({ [`a${index}`]: { user_data: apiUser(`a${index}`), tweets, crawled_at: "2020-05-20 09:18:42" } })}\n`;

/** The most memory that a call may take, in kB: far less than its input or its output has. */
const memoryLimit = 60_000;

test("a dump of 200 MB gives its reports in order and in little memory", (t) => {
  const accounts = 16_000;
  const path = scratchFile("dump.ndjson", "");
  const block = Array.from({ length: 100 }, (_, index) => line(index)).join("");
  for (let i = 0; i < accounts / 100; i += 1) appendFileSync(path, block);
  assert.ok(statSync(path).size > 3000 * memoryLimit);
  const limited = `ulimit -v ${memoryLimit}; exec "$0" report "$1"`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", limited, program, path], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  t.diagnostic(`${stdout.length} characters`);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const reports = stdout.trimEnd().split("\n");
  assert.equal(reports.length, accounts);
  for (const index of [0, 99, 100, accounts - 1]) {
    assert.equal(JSON.parse(reports[index]).account.key, `a${index % 100}`);
  }
});
