// 300 random accounts, and every golden case in every form: the module and the native program agree to the byte.
import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../bench/random.mjs";
import { zipOf } from "../cli/zip.mjs";
import { goldenCases } from "../golden/cases.mjs";
import { apiUser, fromApi, timeline } from "../golden/invented.mjs";
import { nativeResult, scratchFile } from "./native.mjs";
import { createModule, resultOf } from "./perch-wasm.mjs";

const perch = await createModule();

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

test("300 random accounts of a dump, and the same dump in a zip", () => {
  const entries = Array.from({ length: 300 }, (_, index) => [`a${index}`, randomAccount(index)]);
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const native = nativeResult(scratchFile("dump.json", bytes));
  assert.equal(native.lines.split("\n").length, 301);
  const clusters = new Set(native.lines.match(/"prediction":\d/g));
  assert.ok(clusters.size >= 3, `only ${[...clusters]}`);
  const zip = zipOf([{ path: "dump.json", bytes }]);
  for (const file of [
    { path: "dump.json", bytes },
    { path: "dump.zip", bytes: zip },
  ]) {
    const own = resultOf(perch, [file], { chunk: 100_003 }).lines;
    const both = [own.split("\n"), native.lines.split("\n")];
    for (const [index, line] of both[0].entries()) assert.equal(line, both[1][index], file.path);
    assert.equal(both[0].length, both[1].length);
  }
  assert.deepEqual(nativeResult(scratchFile("dump.zip", zip)), native);
});

const zipForms = {
  deflated: [{}, {}],
  "stored and with something before it": [{ stored: true }, { before: "MZ and a program" }],
  "with zip64 where none is needed": [{ zip64: true, descriptor: true }, { zip64End: "beside" }],
};

/** The same input loose or as a folder, and as zips of each form: what native reads, and what the module is given. */
function formsOf({ input, files }) {
  const isFolder = files.length > 1;
  const loose = files.map(({ path, bytes }) => ({
    path: isFolder ? `dropped/${path}` : path,
    bytes,
  }));
  const zips = Object.values(zipForms).map(([how, form]) => {
    const bytes = zipOf(
      files.map((file) => ({ ...file, ...how })),
      form,
    );
    return { path: scratchFile("archive.zip", bytes), given: [{ path: "archive.zip", bytes }] };
  });
  return [{ path: input, given: loose }, ...zips];
}

for (const golden of goldenCases()) {
  test(`${golden.name} as the program says today, loose and zipped, with windows too`, () => {
    for (const { path, given } of formsOf(golden)) {
      assert.deepEqual(resultOf(perch, given, { chunk: 4099 }), nativeResult(path), path);
      for (const window of [1, 7, 1000]) {
        const own = resultOf(perch, given, { window });
        assert.deepEqual(own, nativeResult(path, "--window", String(window)), `${path} ${window}`);
      }
    }
  });
}

test("a zip with any byte changed is read or refused alike", () => {
  const { files } = goldenCases().find(({ name }) => name === "one-tweet");
  const whole = zipOf(files);
  const random = seeded(5);
  const answers = { lines: 0, code: 0 };
  for (let i = 0; i < 60; i += 1) {
    const bytes = Buffer.from(whole);
    bytes[random.below(bytes.length)] ^= 1 + random.below(255);
    const own = resultOf(perch, [{ path: "archive.zip", bytes }], {
      chunk: 1 + random.below(5000),
    });
    assert.deepEqual(own, nativeResult(scratchFile("archive.zip", bytes)), `change ${i}`);
    answers[own.code ? "code" : "lines"] += 1;
  }
  assert.ok(answers.lines >= 5 && answers.code >= 5, JSON.stringify(answers));
});
