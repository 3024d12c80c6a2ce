/** Every way in, to a result. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { apiDump, archiveFiles, script, tweets, zip } from "./archive-maker";
import {
  dropFolder,
  standInForDroppedFolder,
  standInForFolderPicker,
  writeFolder,
} from "./folder-steps";
import { expect, PerchPage, test } from "./perch-page";
import { dist } from "./site-server";

test("the sample gives a result, and the states follow one another", async ({ perch }) => {
  await perch.sample();
  await perch.state("done");
  await expect(perch.heading).toBeVisible();
  await expect(perch.page.locator(".whose")).toHaveText("@sample_sparrow");
  await expect(perch.fact("Posts")).toContainText("220, of which");
  await expect(perch.fact("Records")).toContainText("220 read, none skipped");
  await expect(perch.page.locator(".branch")).toHaveCount(6);
  await expect(perch.page.locator(".branch.chosen")).toHaveCount(1);
  await expect(perch.page.locator(".row .value")).toHaveCount(21);
  await expect(perch.page.locator(".row .unknown")).toHaveCount(0);
  expect(await perch.states()).toEqual(["idle", "reading", "done"]);
});

test("the bars say what the report says", async ({ perch }) => {
  await perch.sample();
  await perch.state("done");
  const bars = perch.page.locator(".branch");
  const chosen = await perch.page.locator(".branch.chosen .name b").textContent();
  await expect(perch.page.locator(".lead")).toHaveText(`Most resembles cluster ${chosen} of 6`);
  const shares = await bars.locator(".share").allInnerTexts();
  const numbers = shares.map((share) => Number(share.replace(" %", "")));
  expect(Math.max(...numbers)).toBe(numbers[Number(chosen) - 1]);
});

test("a zip through the file picker", async ({ perch }) => {
  await perch.pick({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(120))) });
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@invented_name");
  await expect(perch.fact("Result is about")).toContainText("100 posts");
  await expect(perch.fact("Export of")).toContainText("1 December 2024 (as the archive says)");
});

test("a zip dropped on the page", async ({ perch }) => {
  await perch.drop({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(60))) });
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("60, of which 10 reposts and 10 replies");
});

test("two part zips in one drop are one archive", async ({ perch }) => {
  const { "data/tweets.js": first = "", ...others } = archiveFiles(tweets(60));
  await perch.drop(
    { name: "twitter-part1.zip", bytes: await zip(others) },
    { name: "twitter-part2.zip", bytes: await zip({ "data/tweets.js": first }) },
  );
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@invented_name");
  await expect(perch.fact("Posts")).toContainText("60, of which");
});

test("a single tweets.js", async ({ perch }) => {
  await perch.pick({ name: "tweets.js", bytes: Buffer.from(script("tweets", tweets(70))) });
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("70, of which");
  await expect(perch.page.locator(".row .unknown").first()).toHaveText("not known");
});

test("a folder through the folder picker", async ({ perch, browserName }, testInfo) => {
  const folder = writeFolder(testInfo.outputPath("twitter-2024"), archiveFiles(tweets(55)));
  const picker = perch.page.locator("input[webkitdirectory]");
  if (browserName === "chromium") await picker.setInputFiles(folder);
  else await standInForFolderPicker(perch, "twitter-2024", archiveFiles(tweets(55)));
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@invented_name");
  await expect(perch.fact("Posts")).toContainText("55, of which");
});

test("a folder dropped on the page", async ({ perch, browserName }, testInfo) => {
  const files = archiveFiles(tweets(58));
  if (browserName === "chromium") {
    await dropFolder(perch, writeFolder(testInfo.outputPath("twitter-2024"), files));
  } else await standInForDroppedFolder(perch, "twitter-2024", files);
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@invented_name");
  await expect(perch.fact("Posts")).toContainText("58, of which");
});

test("an API dump with two accounts is a table of them, and each opens its card", async ({
  perch,
}) => {
  await perch.pick({
    name: "dump.json",
    bytes: Buffer.from(apiDump({ first_one: 80, second_one: 30 })),
  });
  await perch.state("many");
  await expect(perch.accounts).toHaveCount(2);
  await expect(perch.accounts.nth(0)).toContainText("@first_one");
  await perch.accounts.nth(1).click();
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@second_one");
  await expect(perch.fact("Posts")).toContainText("30, of which");
});

test("another window reads the archive again", async ({ perch }) => {
  await perch.pick({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(260))) });
  await perch.state("done");
  for (const [choice, posts] of [
    ["Newest 50", "50 posts"],
    ["Newest 200", "200 posts"],
    ["All", "260 posts"],
    ["Newest 100, the default", "100 posts"],
  ] as const) {
    await perch.page.getByLabel("Posts to compare").selectOption({ label: choice });
    await expect(perch.fact("Result is about")).toContainText(posts);
    await perch.state("done");
  }
  expect((await perch.states()).filter((name) => name === "done")).toHaveLength(5);
});

test("a file that is no archive is named and the rest is read", async ({ perch }) => {
  await perch.drop(
    { name: "twitter.zip", bytes: await zip(archiveFiles(tweets(60))) },
    { name: "holiday.7z", bytes: Buffer.from("7z\xBC\xAF\x27\x1C and more", "latin1") },
  );
  await perch.state("done");
  await expect(perch.page.locator(".left-out li")).toHaveCount(1);
  await expect(perch.page.locator(".left-out li")).toContainText("holiday.7z");
});

test("the next drop replaces a result", async ({ perch }) => {
  await perch.sample();
  await perch.state("done");
  await perch.drop({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(51))) });
  await expect(perch.page.locator(".whose")).toHaveText("@invented_name");
  await perch.page.getByRole("button", { name: "Read another" }).click();
  await perch.state("idle");
});

test("the page works from a file address", async ({ page }) => {
  const perch = new PerchPage(page);
  await perch.open(pathToFileURL(join(dist, "index.html")).href);
  await perch.sample();
  await perch.state("done");
  await expect(perch.heading).toBeVisible();
  expect(perch.complaints).toEqual([]);
  expect(perch.requests).toEqual([]);
});
