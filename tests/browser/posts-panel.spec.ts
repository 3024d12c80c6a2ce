/** What the posts say, below the card: by mouse and by keyboard, and nothing of it reaches the network or the console. */
import { apiDump, archiveFiles, tweets, zip } from "./archive-maker";
import { expect, type GivenFile, PerchPage, test } from "./perch-page";
import { spyOnWorkers, workerAnswers } from "./worker-spy";

type Post = Record<string, unknown>;

/** Invented posts with these texts, the first one the oldest. */
async function archiveOf(
  texts: readonly string[],
  change: (post: Post, index: number) => void = () => {},
): Promise<GivenFile> {
  const list = tweets(texts.length).map((record, index) => {
    const post = { ...(record as { tweet: Post }).tweet, full_text: texts[index] };
    change(post, index);
    return { tweet: post };
  });
  return { name: "twitter.zip", bytes: await zip(archiveFiles(list)) };
}

const happy = "I am so happy and grateful today, what a wonderful morning";
const sad = "I feel so sad and lonely tonight, I miss her so much";
const angry = "I am so angry and furious about this, it makes me mad";
const fact = "The unemployment rate fell to 3.5 percent in 2017, the report says";

async function opened(perch: PerchPage, file: GivenFile): Promise<void> {
  await perch.pick(file);
  await perch.state("done");
  await expect(perch.page.locator("perch-mood h3")).toBeVisible();
}

const outcome = (perch: PerchPage) => perch.page.locator("#mood-outcome");
const texts = (perch: PerchPage) => perch.page.locator(".post-list .text").allInnerTexts();

test("the mood follows the posts that were liked, or all of them", async ({ perch }) => {
  const file = await archiveOf([happy, happy, happy, sad, sad, angry, happy], (post, index) => {
    post.favorite_count = index === 3 || index === 4 ? "9" : "0";
    post.retweet_count = "0";
  });
  await opened(perch, file);
  await expect(outcome(perch)).toHaveText("These posts read as low.");
  await expect(perch.page.locator("perch-mood")).toContainText("of 7 posts count for nothing");
  await perch.page.getByLabel("Every post counts the same").check();
  await expect(outcome(perch)).toHaveText("These posts read as content.");
  await perch.page.getByLabel("Every post counts the same").uncheck();
  await expect(outcome(perch)).toHaveText("These posts read as low.");
});

test("lists are ordered as asked, searched by words, and hold whole texts as text", async ({
  perch,
}) => {
  const long = `${sad} ${"and on it goes ".repeat(30)}<b>bold</b> &amp; <img src=x onerror=alert(1)>`;
  await opened(perch, await archiveOf([happy, angry, fact, long, "plain words"]));
  const order = perch.page.getByLabel("Order");
  await expect.poll(async () => (await texts(perch))[0]).toBe(happy);
  await order.selectOption("Angriest");
  await expect.poll(async () => (await texts(perch))[0]).toBe(angry);
  await order.selectOption("Most like a claim");
  await expect.poll(async () => (await texts(perch))[0]).toBe(fact);
  await order.selectOption("Saddest");
  await expect.poll(async () => (await texts(perch))[0]).toContain("<b>bold</b> & <img src=x");
  await perch.page.getByLabel("Words").fill("PLAIN words");
  await expect.poll(() => texts(perch)).toEqual(["plain words"]);
  await perch.page.getByLabel("Words").fill("nothing like it");
  await expect(perch.page.locator("#list-status")).toHaveText("No post is like that.");
  await expect(perch.page.locator("main img")).toHaveCount(0);
});

test("a page of posts follows the other, to the last", async ({ perch }) => {
  await opened(
    perch,
    await archiveOf(Array.from({ length: 45 }, (_, index) => `day number ${index}`)),
  );
  await perch.page.getByLabel("Order").selectOption("Newest");
  await perch.page.getByLabel("Kind").selectOption("All");
  await expect(perch.page.locator("#list-status")).toHaveText("1 to 20 of 45");
  await perch.page.locator("#list-more").click();
  await perch.page.locator("#list-more").click();
  await expect(perch.page.locator("#list-status")).toHaveText("41 to 45 of 45");
  await expect(perch.page.locator("#list-more")).toBeDisabled();
  expect((await texts(perch)).at(-1)).toBe("day number 0");
  await perch.page.locator("#list-before").click();
  await expect(perch.page.locator("#list-status")).toHaveText("21 to 40 of 45");
});

test("the timeline is read and opened by keyboard", async ({ perch }) => {
  await opened(
    perch,
    await archiveOf(Array.from({ length: 130 }, (_, index) => (index % 2 ? happy : sad))),
  );
  const chart = perch.page.locator("#timeline svg.chart");
  await chart.focus();
  await perch.page.keyboard.press("End");
  await expect(perch.page.locator("#timeline-point")).toContainText("2024-05-01");
  await perch.page.keyboard.press("ArrowLeft");
  await expect(perch.page.locator("#timeline-point")).toContainText("2024-04-01");
  await perch.page.keyboard.press("Enter");
  await expect(perch.page.locator("#list-period")).toContainText(
    "Only 1 April 2024 to 30 April 2024.",
  );
  await perch.page.getByRole("button", { name: "Show all" }).click();
  await expect(perch.page.locator("#list-period")).toHaveCount(0);
  await perch.page.locator("#timeline-unit").selectOption("week");
  await chart.focus();
  await perch.page.keyboard.press("Home");
  await expect(perch.page.locator("#timeline-point")).toContainText("2024-01-01");
  await perch.page.locator("#timeline summary").click();
  await expect(perch.page.locator("#timeline tbody tr")).not.toHaveCount(0);
});

test("the years and the hours are there, and clocks can be set", async ({ perch }) => {
  await opened(
    perch,
    await archiveOf(
      Array.from({ length: 240 }, () => happy),
      (post) => {
        post.created_at = String(post.created_at).replace(/\d\d:\d\d:\d\d/, "09:40:00");
      },
    ),
  );
  await expect(perch.page.locator("#years-summary")).toContainText(
    "windows of a hundred posts in a row",
  );
  await perch.page.locator("#years svg.chart").focus();
  await perch.page.keyboard.press("End");
  await expect(perch.page.locator("#years-point")).toContainText("resemble cluster");
  await expect(perch.page.locator("#hours-summary")).toContainText("the hour from 9:00 on, in UTC");
  await perch.page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await expect(perch.page.locator("#hours-summary")).toContainText(
    "the hour from 18:00 on, in Asia/Tokyo",
  );
});

test("posts in other languages are counted and not read", async ({ perch }) => {
  await opened(
    perch,
    await archiveOf([happy, "Das Wetter ist heute sehr schön"], (post, index) => {
      post.lang = index === 1 ? "de" : "en";
    }),
  );
  await expect(perch.page.locator("#posts")).toContainText(
    "1 were not, because they are not in English",
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
  await perch.state("done");
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
