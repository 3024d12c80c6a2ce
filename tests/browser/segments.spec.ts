/** Segments of many accounts, and people to meet: found, looked at, kept, and found again. */
import { apiDump } from "./archive-maker";
import { expect, type PerchPage, test } from "./perch-page";
import { angry, fact, happy, saved } from "./posts-steps";

interface Account {
  readonly user_data: Record<string, unknown>;
  readonly tweets: { text: string; favorite_count: number }[];
}

const fans = 12;
const critics = 8;
const strangers = 5;

/** Fans are few to follow and many to like, critics the other way round; strangers write of something else. */
function crowd(): Buffer {
  const names = [
    ...Array.from({ length: fans }, (_, index) => `fan_${index}`),
    ...Array.from({ length: critics }, (_, index) => `critic_${index}`),
    ...Array.from({ length: strangers }, (_, index) => `stranger_${index}`),
  ];
  const dump = JSON.parse(apiDump(Object.fromEntries(names.map((name) => [name, 4])))) as Record<
    string,
    Account
  >;
  for (const [index, [name, { user_data, tweets }]] of Object.entries(dump).entries()) {
    const isFan = name.startsWith("fan");
    const about = name.startsWith("stranger") ? "" : " #HeronTea";
    user_data.followers_count = (isFan ? 20 : 50_000) + index;
    tweets.forEach((tweet, place) => {
      const kinds = isFan ? [happy, happy] : [angry, angry];
      tweet.text = `${about ? kinds[place % 2] : fact}${about}`;
      tweet.favorite_count = isFan ? 90 + place : place;
    });
  }
  return Buffer.from(JSON.stringify(dump));
}

async function grouped(perch: PerchPage): Promise<void> {
  const { page } = perch;
  await perch.pick({ name: "dump.json", bytes: crowd() });
  await perch.state("many");
  await page.locator("#segments-words").fill("herontea, no such word");
  await page.locator("#segments-start").click();
  await expect(page.locator("#segments-found")).toContainText("20 accounts in");
}

const sizes = ({ page }: PerchPage) => page.locator(".segments > li > p.soft").allInnerTexts();

test("accounts that mention something are grouped, and the groups told apart", async ({
  perch,
}) => {
  await grouped(perch);
  const { page } = perch;
  await expect(page.locator("#segments-found")).toContainText("5 do not mention it");
  await page.locator("#segments-k").selectOption("2");
  await expect
    .poll(() => sizes(perch))
    .toEqual(["12 accounts, 60 % of them", "8 accounts, 40 % of them"]);
  const [first, second] = await page.locator(".segments h4").allInnerTexts();
  expect(first).toMatch(/more positive|more likes|fewer followers/);
  expect(second).toMatch(/more negative|fewer likes|more followers/);
  const examples = page.locator(".segments > li").nth(0).locator(".examples");
  await expect(examples.locator("button")).toHaveCount(3);
  await expect(examples.locator("button").first()).toHaveText(/^fan_\d+$/);
  await expect(examples.locator("q").first()).toContainText("#HeronTea");
  await expect(page.locator("svg.scatter circle")).toHaveCount(20);
  await page.getByLabel("Hide names").check();
  await expect(examples.locator("button").first()).toHaveText(/^Account \d+$/);
  await expect(examples.locator("q"), "posts tell whose they are").toHaveCount(0);
});

test("one who stands for a group opens, and the groups are still there behind it", async ({
  perch,
}) => {
  await grouped(perch);
  const { page } = perch;
  const before = await sizes(perch);
  await page.locator(".segments .examples button").first().click();
  await perch.state("done");
  await page.locator("#back").click();
  await perch.state("many");
  await expect.poll(() => sizes(perch)).toEqual(before);
});

test("what is saved has names only where that is asked for, and says who read the posts", async ({
  perch,
}) => {
  await grouped(perch);
  const { page } = perch;
  const json = (await saved(perch, () => page.locator("#save-segments").click())).bytes.toString();
  expect(json).not.toContain("fan_");
  const report = JSON.parse(json);
  expect(report.models.map(({ name }: { name: string }) => name)).toEqual([
    "sentiment-v1",
    "subjectivity-v1",
  ]);
  expect(report.models[0].caveat).not.toBe("");
  await page.locator("#segments-names").check();
  const csv = (
    await saved(perch, () => page.locator("#save-segments-csv").click())
  ).bytes.toString();
  const lines = csv.trim().split("\n");
  expect(lines).toHaveLength(1 + fans + critics);
  expect(lines[1]).toMatch(/^fan_0,\d+,/);
});

test("saved segments take the accounts of another drop, and nothing else is taken for them", async ({
  perch,
}) => {
  await grouped(perch);
  const { page } = perch;
  await page.locator("#segments-k").selectOption("2");
  await expect(page.locator(".segments > li")).toHaveCount(2);
  const model = await saved(perch, () => page.locator("#save-segments-model").click());
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.pick({ name: "dump.json", bytes: crowd() });
  await perch.state("many");
  const give = async (name: string, buffer: Buffer) => {
    await page
      .locator("#segments-model")
      .setInputFiles({ name, mimeType: "application/json", buffer });
    await page.locator("#segments-start").click();
  };
  await give("hello.json", Buffer.from("{}"));
  await expect(page.locator("#segments-failed")).not.toBeEmpty();
  await page.locator("#segments-words").fill("herontea");
  await give(model.name, model.bytes);
  await expect(page.locator("#segments-found")).toContainText("which were found in 20 accounts");
  await expect
    .poll(() => sizes(perch))
    .toEqual(["12 accounts, 60 % of them", "8 accounts, 40 % of them"]);
  await expect(page.locator("#elbow")).toHaveCount(0);
});

test("a session is opened again with its groups, and other numbers of them", async ({ perch }) => {
  await grouped(perch);
  const { page } = perch;
  await expect(page.locator("#accounts-progress")).toHaveCount(0);
  await page.locator("#segments-k").selectOption("3");
  await expect(page.locator(".segments > li")).toHaveCount(3);
  const before = await sizes(perch);
  const file = await saved(perch, () => page.locator("#save-session").click());
  expect(file.bytes.toString(), "neither names nor posts").not.toMatch(/fan_|HeronTea/);
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.pick(file);
  await perch.state("many");
  await expect.poll(() => sizes(perch)).toEqual(before);
  await expect(page.locator("#segments-start")).toHaveCount(0);
  await expect(page.locator(".segments .examples button"), "there are no cards").toHaveCount(0);
  await page.locator("#segments-k").selectOption("2");
  await expect
    .poll(() => sizes(perch))
    .toEqual(["12 accounts, 60 % of them", "8 accounts, 40 % of them"]);
  const broken = file.bytes.toString().replace('"rows":[', '"rows":["x",');
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.pick({ name: file.name, bytes: Buffer.from(broken) });
  await perch.state("many");
  await expect(page.locator("#segments-failed")).toContainText("cannot be read");
  await expect(perch.page.locator("#many-title")).toHaveText("25 accounts");
});

test("too few accounts that mention it are told so", async ({ perch }) => {
  await perch.pick({ name: "dump.json", bytes: crowd() });
  await perch.state("many");
  await perch.page.locator("#segments-words").fill("nothing like this");
  await perch.page.locator("#segments-start").click();
  await expect(perch.page.locator("#segments-failed")).not.toBeEmpty();
});

test("on a card there are others of the opposite mood", async ({ perch }) => {
  await perch.pick({ name: "dump.json", bytes: crowd() });
  await perch.state("many");
  await expect(perch.page.locator("#accounts-progress")).toHaveCount(0);
  await perch.accounts.nth(0).click();
  await perch.state("done");
  const friends = perch.page.locator("#friends button");
  await expect(friends).toHaveCount(3);
  await expect(friends.first()).toContainText(/@critic_\d+, (low|tense)/);
  await friends.first().click();
  await expect(perch.page.locator("#friends button").first()).toContainText(/@fan_\d+/);
});
