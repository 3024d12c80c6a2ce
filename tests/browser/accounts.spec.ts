/** Files of two accounts in one drop: the page asks which one is meant, and never mixes them. */

import { seriousViolations, tabTo } from "./accessibility-steps";
import { archiveFiles, tweets, zip } from "./archive-maker";
import { expect, type GivenFile, type PerchPage, test } from "./perch-page";

const people = [
  { id: "2450000011", handle: "first_one", posts: 60 },
  { id: "2450000012", handle: "second_one", posts: 75 },
] as const;

function archives(): Promise<GivenFile[]> {
  return Promise.all(
    people.map(async ({ posts, ...owner }) => ({
      name: `${owner.handle}.zip`,
      bytes: await zip(archiveFiles(tweets(posts), owner)),
    })),
  );
}

async function dropBoth(perch: PerchPage): Promise<void> {
  await perch.drop(...(await archives()));
  await perch.state("failed");
}

const choices = ({ page }: PerchPage) => page.locator(".choices button");

test("two accounts: the page asks which one, by name", async ({ perch }) => {
  await dropBoth(perch);
  await expect(perch.page.locator("#failure-title")).toHaveText("Which account?");
  await expect(perch.page.locator("#failure-title")).toBeFocused();
  await expect(choices(perch)).toHaveText(["@first_one", "@second_one"]);
  await expect(perch.failureSentence).toContainText("more than one account");
});

for (const [index, { handle, posts }] of people.entries()) {
  test(`choosing @${handle} gives its report, and another window stays with it`, async ({
    perch,
  }) => {
    await dropBoth(perch);
    await choices(perch).nth(index).click();
    await perch.state("done");
    await expect(perch.page.locator(".whose")).toHaveText(`@${handle}`);
    await expect(perch.fact("Posts")).toContainText(`${posts}, of which`);
    await perch.page.getByLabel("Posts to compare").selectOption({ label: "Newest 50" });
    await expect(perch.fact("Result is about")).toContainText("50 posts");
    await expect(perch.page.locator(".whose")).toHaveText(`@${handle}`);
    expect(await perch.states()).toEqual([
      "idle",
      "reading",
      "failed",
      "reading",
      "done",
      "reading",
      "done",
    ]);
  });
}

test("the next drop is asked again", async ({ perch }) => {
  await dropBoth(perch);
  await choices(perch).first().click();
  await perch.state("done");
  await dropBoth(perch);
  await expect(choices(perch)).toHaveCount(2);
  await perch.page.getByRole("button", { name: "Start over" }).click();
  await perch.state("idle");
});

test("the keyboard alone answers the question", async ({ perch }) => {
  await dropBoth(perch);
  await perch.page.keyboard.press("Tab");
  await expect(choices(perch).nth(0)).toBeFocused();
  await perch.page.keyboard.press("Tab");
  await expect(choices(perch).nth(1)).toBeFocused();
  await perch.page.keyboard.press("Enter");
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText("@second_one");
  await expect(perch.heading).toBeFocused();
});

test("the keyboard alone starts over instead", async ({ perch }) => {
  await dropBoth(perch);
  await tabTo(perch, "start-over");
  await perch.page.keyboard.press("Space");
  await perch.state("idle");
  await expect(perch.page.locator("#drop")).toBeFocused();
});

test("axe finds nothing in the question", async ({ perch, browserName }) => {
  await dropBoth(perch);
  const schemes = browserName === "firefox" ? (["light"] as const) : (["light", "dark"] as const);
  for (const colorScheme of schemes) {
    await perch.page.emulateMedia({ colorScheme });
    expect(await seriousViolations(perch), colorScheme).toEqual([]);
  }
});

test("the question is not wider than a small phone", async ({ perch }) => {
  await perch.page.setViewportSize({ width: 360, height: 640 });
  await dropBoth(perch);
  const widths = await perch.page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});

test("an account without a handle goes by its number, and markup in a handle is text", async ({
  perch,
}) => {
  const markup = "<img/src=x/onerror=document.title=1>";
  const { "data/account.js": _, ...nameless } = archiveFiles(tweets(60), { id: "55", handle: "" });
  await perch.drop(
    { name: "a.zip", bytes: await zip(nameless) },
    { name: "b.zip", bytes: await zip(archiveFiles(tweets(60), { id: "66", handle: markup })) },
  );
  await perch.state("failed");
  await expect(choices(perch)).toHaveText(["Account 55", `@${markup}`]);
  await expect(perch.page.locator("main img")).toHaveCount(0);
  await choices(perch).nth(1).click();
  await perch.state("done");
  await expect(perch.page.locator(".whose")).toHaveText(`@${markup}`);
});
