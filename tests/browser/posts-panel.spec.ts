/** What the posts say, below the card: when it is there and when it is not, and nothing of it reaches the network or the console. */
import { seriousViolations } from "./accessibility-steps";
import { apiDump } from "./archive-maker";
import { expect, PerchPage, test } from "./perch-page";
import { angry, archiveOf, happy, opened, sad } from "./posts-steps";
import { spyOnWorkers, workerAnswers } from "./worker-spy";

test("posts in other languages are counted and not read", async ({ perch }) => {
  await opened(
    perch,
    await archiveOf([happy, "Das Wetter ist heute sehr schön"], (post, index) => {
      post.lang = index === 1 ? "de" : "en";
    }),
  );
  await expect(perch.page.locator("#posts")).toContainText(
    "1 was not, because it is not in English",
  );
});

test("where reading posts breaks off, the page says so and the card stays", async ({ page }) => {
  await spyOnWorkers(page, () => {
    self.MessageChannel = class {
      constructor() {
        throw new TypeError("as told");
      }
    } as unknown as typeof MessageChannel;
  });
  const perch = new PerchPage(page);
  await perch.open();
  await perch.pick(await archiveOf([happy, sad, angry]));
  await perch.state("done");
  await expect(page.locator("#posts-failed")).toBeVisible();
  await expect(page.locator(".branch.chosen")).toHaveCount(1);
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.pick(await archiveOf([happy, sad]));
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("2, of which");
});

test("an account that only reposts has no timeline, and the page holds", async ({ perch }) => {
  const reposts = [happy, sad, angry].map((text) => `RT @made_up_name: ${text}`);
  const file = await archiveOf(reposts, (post) => {
    post.favorite_count = "0";
    post.retweet_count = "0";
  });
  await opened(perch, file);
  await expect(perch.page.locator("perch-timeline")).toContainText(
    "There are no posts of its own.",
  );
});

test("of several accounts, and after all is put away, there is nothing of posts", async ({
  page,
}) => {
  await spyOnWorkers(page);
  const perch = new PerchPage(page);
  await perch.open();
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump({ one: 60, two: 61 })) });
  await perch.state("many");
  await expect(page.locator("#posts")).toHaveCount(0);
  await page.getByRole("button", { name: "Read another" }).click();
  await opened(perch, await archiveOf([happy, sad, angry]));
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.state("idle");
  await expect(page.locator("#posts")).toHaveCount(0);
  const reports = (await workerAnswers<{ kind: string; report?: string }>(page)).filter(
    ({ kind, report }) => kind === "posts" && report,
  );
  expect(reports).toHaveLength(1);
  expect(perch.complaints).toEqual([]);
});

test("axe finds nothing serious in what the posts say, and nothing is wider than a small phone", async ({
  perch,
  browserName,
}) => {
  const texts = Array.from({ length: 150 }, (_, index) => (index % 2 ? happy : sad));
  await opened(perch, await archiveOf(texts));
  for (const summary of await perch.page.locator("#posts summary").all()) await summary.click();
  // Playwright cannot ask this Firefox for dark; its colours are Chromium's.
  const schemes = browserName === "firefox" ? (["light"] as const) : (["light", "dark"] as const);
  for (const colorScheme of schemes) {
    await perch.page.emulateMedia({ colorScheme });
    expect(await seriousViolations(perch), colorScheme).toEqual([]);
  }
  await perch.page.setViewportSize({ width: 360, height: 640 });
  await expect
    .poll(() => perch.page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360);
});
