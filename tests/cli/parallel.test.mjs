// The lines of an input may be handed to many processes: GNU parallel cuts them and keeps their order.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { apiUser, fromApi, timeline } from "../golden/invented.mjs";
import { perchWith, program, scratchFile } from "./perch.mjs";

const line = (index) => {
  const profile = { count: 20 + (index % 7), seed: index, start: "2019-11-01T00:00:00Z" };
  const tweets = timeline({ ...profile, gap: 70_000 }).map(fromApi);
  const account = { user_data: apiUser(`n${index}`), tweets, crawled_at: "2020-05-20 09:18:42" };
  return JSON.stringify({ [`a${index}`]: account });
};

test("parallel --pipe gives the bytes of a direct run", () => {
  const input = Array.from({ length: 150 }, (_, index) => `${line(index)}\n`).join("");
  const path = scratchFile("accounts.ndjson", input);
  const log = scratchFile("jobs.log", "");
  const piped = spawnSync(
    "sh",
    ["-c", 'parallel --joblog "$1" --pipe -k --block 100k "$0" classify <"$2"', program, log, path],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  assert.equal(piped.error, undefined);
  assert.equal(piped.status, 0, piped.stderr);
  assert.ok(readFileSync(log, "utf8").trimEnd().split("\n").length > 5, "not cut into pieces");
  const direct = perchWith({ input }, "classify");
  assert.equal(direct.stdout.trimEnd().split("\n").length, 150);
  assert.equal(piped.stdout, direct.stdout);
});
