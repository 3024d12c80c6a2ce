/** Inputs that are not what they should be: each has its own code and sentence, and the page works on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiDump, archiveFiles, script, tweets, zip } from "./archive-maker";
import { expect, type PerchPage, test } from "./perch-page";

/** code → sentence, from the one list that the core is built from. */
const sentences = readSentences();

const refused: readonly [
  title: string,
  code: string,
  name: string,
  bytes: () => Promise<Buffer>,
][] = [
  ["an empty file", "empty_file", "archive.zip", async () => Buffer.alloc(0)],
  [
    "a file that is no zip",
    "unrecognised_file",
    "archive.zip",
    async () => Buffer.from([1, 0, 2, 0, 3]),
  ],
  [
    "a zip that is cut off before its tweets",
    "truncated_zip",
    "archive.zip",
    async () => (await zipWithoutTweets()).subarray(0, 400),
  ],
  ["a zip without its directory", "damaged_zip", "archive.zip", zipWithoutDirectory],
  [
    "a zip with a password",
    "encrypted_zip",
    "archive.zip",
    () => zip(archiveFiles(tweets(60)), { password: "p" }),
  ],
  [
    "a 7z file",
    "other_container",
    "archive.7z",
    async () => Buffer.from("7z\xBC\xAF\x27\x1C", "latin1"),
  ],
  [
    "a login page saved as a zip",
    "web_page",
    "archive.zip",
    async () => Buffer.from("<!DOCTYPE html><p>Log in"),
  ],
  ["an archive without tweets", "no_tweets_file", "archive.zip", zipWithoutTweets],
  [
    "an export of Facebook",
    "other_platform",
    "export.zip",
    () => zip({ "your_facebook_activity/posts/your_posts_1.json": "[]" }),
  ],
  [
    "an export of Mastodon without anything in it",
    "empty_export",
    "export.zip",
    () => zip({ "actor.json": "{}", "outbox.json": "{}" }),
  ],
  [
    "an export of TikTok as text",
    "export_not_json",
    "export.zip",
    () => zip({ "TikTok_Data_1/Activity/Follower List.txt": "Date: 2024-01-01" }),
  ],
  [
    "a text that holds no tweets",
    "not_json",
    "notes.txt",
    async () => Buffer.from("only words in here"),
  ],
  ["a dump without accounts", "no_accounts", "dump.json", async () => Buffer.from(apiDump({}))],
];

for (const [title, code, name, bytes] of refused) {
  test(`${title} is refused as ${code}`, async ({ perch }) => {
    await perch.pick({ name, bytes: await bytes() });
    await perch.state("failed");
    await expect(perch.failureCode).toHaveText(code);
    await expect(perch.failureSentence).toHaveText(
      sentences.get(code) ?? `${code} has no sentence`,
    );
    await worksAgain(perch);
  });
}

test("the refused inputs cover different codes", () => {
  expect(new Set(refused.map(([, code]) => code)).size).toBe(refused.length);
});

test("start over goes back to the beginning", async ({ perch }) => {
  await perch.pick({ name: "archive.zip", bytes: Buffer.alloc(0) });
  await perch.state("failed");
  await perch.page.getByRole("button", { name: "Start over" }).click();
  await perch.state("idle");
  expect(await perch.states()).toEqual(["idle", "reading", "failed", "idle"]);
});

test("broken JSON in the middle is skipped and counted", async ({ perch }) => {
  const good = script("tweets", tweets(80));
  const at = good.indexOf('"favorite_count"', good.length / 2);
  const broken = `${good.slice(0, at)}"oops": nothing here, ${good.slice(at)}`;
  const files = { ...archiveFiles(tweets(80)), "data/tweets.js": broken };
  await perch.pick({ name: "archive.zip", bytes: await zip(files) });
  await perch.state("done");
  await expect(perch.warning("records_skipped")).toBeVisible();
  await expect(perch.fact("Records")).toContainText("79 read, 1 skipped");
});

for (const count of [0, 1]) {
  test(`${count} tweets: the comparison is left open`, async ({ perch }) => {
    await perch.pick({ name: "archive.zip", bytes: await zip(archiveFiles(tweets(count))) });
    await perch.state("done");
    await expect(perch.heading).toHaveText("Perch leaves this one open");
    await expect(perch.page.locator("#abstained")).toContainText("too few posts");
    await expect(perch.page.locator(".branch")).toHaveCount(0);
    await expect(perch.fact("Posts")).toContainText(`${count}, of which`);
  });
}

test("few tweets: a result with a warning", async ({ perch }) => {
  await perch.pick({ name: "archive.zip", bytes: await zip(archiveFiles(tweets(20))) });
  await perch.state("done");
  await expect(perch.page.locator(".branch")).toHaveCount(6);
  await expect(perch.warning("few_tweets")).toContainText("thin ground");
});

test("a zip that is cut off is read as far as it goes", async ({ perch }) => {
  const whole = await goodZip();
  const begin = whole.indexOf("window.YTD.tweets.part0");
  const half = (begin + whole.indexOf("PK", begin)) / 2;
  await perch.pick({ name: "archive.zip", bytes: whole.subarray(0, half) });
  await perch.state("done");
  await expect(perch.warning("zip_damaged")).toContainText("archive.zip");
  await expect(perch.fact("Records")).toContainText(/^(2[5-9]|3[0-5]) read, 1 skipped/);
  await expect(perch.page.locator(".left-out")).toContainText(
    sentences.get("truncated_zip") ?? "?",
  );
});

test("markup in names is shown as text", async ({ perch }) => {
  const name = '<img src=x onerror="document.title=1">';
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump({ [name]: 60 })) });
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText(`@${name}`);
  await expect(perch.page.locator("main img")).toHaveCount(0);
});

async function worksAgain(perch: PerchPage): Promise<void> {
  await perch.drop({ name: "twitter.zip", bytes: await goodZip() });
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("60, of which");
}

function goodZip(): Promise<Buffer> {
  return zip(archiveFiles(tweets(60)), { stored: true });
}

async function zipWithoutTweets(): Promise<Buffer> {
  const { "data/tweets.js": _, ...others } = archiveFiles(tweets(60));
  return zip(others);
}

/** The record at the end stays and points to where the directory was. */
async function zipWithoutDirectory(): Promise<Buffer> {
  const bytes = await zipWithoutTweets();
  const directory = bytes.indexOf("PK\x01\x02", 0, "latin1");
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  return bytes.fill(0x20, directory, end);
}

function readSentences(): ReadonlyMap<string, string> {
  const list = join(import.meta.dirname, "../../core/include/perch/messages.def");
  const found = readFileSync(list, "utf8").matchAll(/^PERCH_ERROR\((\w+), "(.*)"\)$/gm);
  return new Map([...found].map(([, code = "", sentence = ""]) => [code, sentence]));
}
