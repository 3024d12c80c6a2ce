/** An account of 300,000 posts: all of them are counted, and the page stays what it is with few. */

import { archiveFiles, zip } from "./archive-maker";
import { expect, test } from "./perch-page";
import { place, tabInto, texts, viewsShown } from "./posts-steps";

const count = 300_000;
const firstMs = Date.UTC(2012, 0, 1, 8);
/** It is read within 20 seconds on two threads, with others at work beside it. */
const patienceMs = 70_000;
const everyMs = 22 * 60_000;

test("300,000 posts are counted, drawn and listed to the last", async ({ perch, browserName }) => {
  test.skip(browserName !== "chromium", "the same in the other browser would only take its time");
  const { page } = perch;
  await perch.pick({ name: "twitter.zip", bytes: await largeArchive() });
  await perch.state("done");
  await viewsShown(perch, patienceMs);
  await expect(perch.fact("Posts")).toContainText("300,000");
  await expect(page.locator("#posts")).toContainText("300,000 posts were read");
  await expect(page.locator("#timeline-summary")).toHaveText("300,000 posts in 151 months.");
  await expect(page.locator("#years-summary")).toContainText(/\d{3} windows of a hundred posts/);
  await page.getByLabel("Order").selectOption("Newest");
  await expect(place(perch)).toHaveText(/of 300,000/);
  await tabInto(perch, page.locator(".rows"));
  await page.keyboard.press("End");
  await expect(place(perch)).toHaveText(/to 300,000 of 300,000/);
  await expect.poll(async () => (await texts(perch)).at(-1)).toBe("I am happy with line 0");
  await page.keyboard.press("PageUp");
  await expect(place(perch)).toHaveText(/to 299,9\d\d of 300,000/);
  expect(await page.locator(".post-list li").count()).toBeLessThan(40);
  await page.getByLabel("Words").fill("line 123456");
  await expect(page.locator("#list-status")).toHaveText("1 post");
});

/** One piece of text, so that it takes seconds and no minutes to make. */
async function largeArchive(): Promise<Buffer> {
  const lines = Array.from({ length: count }, (_, index) => {
    const at = new Date(firstMs + index * everyMs).toUTCString();
    const [weekday, day, month, year, time] = at.replace(",", "").split(" ");
    const date = `${weekday} ${month} ${day} ${time} +0000 ${year}`;
    return `{"tweet":{"id_str":"${index + 1}","favorite_count":"${index % 3}","retweet_count":"0","lang":"en","created_at":"${date}","full_text":"I am happy with line ${index}"}}`;
  });
  return zip({
    ...archiveFiles([]),
    "data/tweets.js": `window.YTD.tweets.part0 = [${lines.join(",")}]`,
  });
}
