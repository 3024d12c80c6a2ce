/** Zips with something bad in them: it costs what is bad and no more, and the page says where it is. */
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import { entriesOf, zipOf } from "../cli/zip.mjs";
import { expect, type GivenFile } from "./perch-page";
import { files, given, good, pick, test, withOdd } from "./zip-steps";

test("damage in packed posts costs nothing that came before it", async ({ perch }) => {
  const packed = deflateRawSync(files["data/tweets.js"] ?? "");
  const damage = packed.length >> 1;
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  const before = inflateRawSync(packed.subarray(0, damage), options).toString();
  const whole = before.split('"lang": "en"').length - 1;
  expect(whole).toBeGreaterThan(100);
  await pick(perch, withOdd("data/tweets.js", { damage }));
  await expect(perch.warning("file_damaged")).toContainText("tweets.js");
  await expect(perch.warning("tweets_missing")).toBeVisible();
  const posts = Number((await perch.fact("Posts").textContent())?.split(",")[0]);
  expect(posts).toBeGreaterThanOrEqual(whole);
  expect(posts).toBeLessThan(300);
});

test("a wrong checksum keeps the posts and tells of the damage", async ({ perch }) => {
  await pick(perch, withOdd("data/tweets.js", { crc: 1 }));
  await expect(perch.warning("file_damaged")).toContainText("tweets.js");
  await expect(perch.fact("Posts")).toContainText("300, of which");
});

test("files that lie on top of one another are read once", async ({ perch }) => {
  const { "data/tweets.js": text = "", "data/manifest.js": _, ...others } = files;
  const bytes = Buffer.from(text);
  const trap = zipOf([
    { path: "data/tweets-part1.js", bytes },
    { path: "data/tweets-part2.js", bytes, offset: 0 },
    ...entriesOf(others),
  ]);
  await pick(perch, given(trap));
  await expect(perch.warning("file_damaged")).toContainText("tweets-part2.js");
  await expect(perch.fact("Posts")).toContainText("300, of which");
});

const traps = entriesOf({ "data/account.js": "", "data/tweets.js": "" }, { offset: 0 });
const markup = "<img src=x onerror=document.title=1>";
const refused: readonly [what: string, code: string, detail: string, make: () => GivenFile][] = [
  ["files that all begin in one place", "zip_bomb", "data/tweets.js", () => given(zipOf(traps))],
  [
    "locked posts",
    "encrypted_zip",
    "data/tweets.js",
    () => withOdd("data/tweets.js", { encrypted: true }),
  ],
  [
    "posts packed in an unknown way",
    "unsupported_compression",
    "data/tweets.js, method 93",
    () => withOdd("data/tweets.js", { method: 93 }),
  ],
  [
    "a packed zip in it",
    "nested_zip",
    "inner.zip",
    () => given(zipOf([{ path: "inner.zip", bytes: good.bytes }])),
  ],
  [
    "a name that climbs out and holds markup",
    "encrypted_zip",
    `../${markup}/data/tweets.js`,
    () => given(zipOf(entriesOf({ [`../${markup}/data/tweets.js`]: "x" }, { encrypted: true }))),
  ],
];

for (const [what, code, detail, make] of refused) {
  test(`a zip with ${what} is refused as ${code}, and says where`, async ({ perch }) => {
    await pick(perch, make());
    await expect(perch.failureCode).toHaveText(code);
    await expect(perch.page.locator(".failure .code span")).toHaveText(detail);
    await expect(perch.page.locator("main img")).toHaveCount(0);
    expect(await perch.page.title()).toContain("Perch");
  });
}

test("markup in the name of a file that is left out is text", async ({ perch }) => {
  await perch.drop(good, {
    name: `${markup}.7z`,
    bytes: Buffer.from("7z\xBC\xAF\x27\x1C", "latin1"),
  });
  await perch.state("done");
  await expect(perch.page.locator(".left-out li b")).toHaveText(`${markup}.7z`);
  await expect(perch.page.locator("main img")).toHaveCount(0);
});
