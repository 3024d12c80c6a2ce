/** Profiles and videos without an archive: typed in, or as a table of many. */
import { expect, type PerchPage, test } from "./perch-page";
import { saved } from "./posts-steps";

const profiles = [
  "Name;Followers;Following;Posts",
  "heron;120;300;90",
  "finch;1,2K;3;4",
  "swift;900000;200;800",
  '"wren ""x""";;80;20',
].join("\r\n");

const opened = ({ page }: PerchPage) => page.locator("#without-archive summary").click();

async function typed({ page }: PerchPage, numbers: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(numbers)) {
    // As a person does: Playwright's fill() adds to what a number field of Firefox holds.
    await page.locator(`[name=${name}]`).press("ControlOrMeta+a");
    await page.keyboard.type(value);
    await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
  }
  await page.locator("#record-ask").click();
}

const give = ({ page }: PerchPage, name: string, text: string) =>
  page
    .locator("#record-table")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test("a profile's numbers are answered with a type and a rule", async ({ perch }) => {
  await opened(perch);
  await typed(perch, { followers: "900000", following: "200", posts: "800" });
  const answer = perch.page.locator("#record-answer");
  await expect(answer).toContainText("resembles an influencer");
  await expect(answer).toContainText("More than 10,000 followers and more than 100 posts.");
  await perch.page.locator("[name=verified]").selectOption("yes");
  await perch.page.locator("#record-ask").click();
  await expect(answer).toContainText("The account is verified.");
});

test("without a number that is needed nothing is asked", async ({ perch }) => {
  await opened(perch);
  await typed(perch, { followers: "12", posts: "-3" });
  await expect(perch.page.locator("#record-answer")).toBeEmpty();
  await typed(perch, { following: "80", posts: "3" });
  await expect(perch.page.locator("#record-answer")).not.toBeEmpty();
});

test("a table gets an answer for each row, and says which it could not read", async ({ perch }) => {
  await opened(perch);
  await give(perch, "profiles.csv", profiles);
  const { page } = perch;
  await expect(page.locator("#table-rows")).toHaveText("4 rows.");
  await expect(page.locator("#table-errors")).toContainText("row 3, followers");
  const file = await saved(perch, () => page.locator("#save-answers").click());
  expect(file.name).toBe("perch-account-types.csv");
  const lines = file.bytes.toString().trimEnd().split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^type,p_regular,p_bot,p_influencer,p_fake,/);
  expect(lines[1]).toMatch(/^regular,/);
  expect(lines[2]).toMatch(/^,,,,/);
  expect(lines[3]).toMatch(/^influencer,/);
});

test("a table without a column that is needed is refused by its name", async ({ perch }) => {
  await opened(perch);
  await give(perch, "profiles.csv", "followers,posts\n1,2\n");
  await expect(perch.page.locator("#table-answer .refused")).toContainText("following");
  await give(perch, "profiles.csv", profiles);
  await expect(perch.page.locator("#table-rows")).toHaveText("4 rows.");
  await expect(perch.page.locator("#table-answer .refused")).toHaveCount(0);
});

test("a video is answered by the made-up table, and its words by the head for posts", async ({
  perch,
}) => {
  await opened(perch);
  const { page } = perch;
  await page.locator("#record-kind").selectOption("videos");
  await page
    .locator("textarea[name=text]")
    .fill("The council spent 3 million on the bridge in 2024");
  await typed(perch, { views: "500000" });
  await expect(page.locator("#video-said")).toContainText("A claim, says the table");
  await expect(page.locator("#video-words")).toContainText("By its words alone");
  await typed(perch, { views: "900" });
  await expect(page.locator("#video-said")).toContainText("An opinion");
  await expect(page.locator("#record-answer")).toContainText("made up");
  await give(perch, "videos.csv", "video_view_count,video_transcription_text\n500000,a\n20,b\n");
  await expect(page.locator("#table-rows")).toHaveText("2 rows.");
  await expect(page.locator(".table-counts")).toContainText("claim");
});
