/** The list of posts: its order, its filters, and any length of it. */
import { expect, test } from "./perch-page";
import { angry, archiveOf, fact, happy, opened, place, sad, tabInto, texts } from "./posts-steps";

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
  await expect(perch.page.locator("#list-status")).toHaveText("1 post");
  await perch.page.getByLabel("Words").fill("nothing like it");
  await expect(perch.page.locator("#list-status")).toHaveText("No post is like that.");
  await expect(perch.page.locator("main img")).toHaveCount(0);
});

test("days bound the list, by keyboard alone, and go away again", async ({ perch }) => {
  const { page } = perch;
  const days = Array.from({ length: 60 }, (_, index) => `day number ${index}`);
  await opened(perch, await archiveOf(days));
  await page.getByLabel("Kind").selectOption("All");
  await page.getByLabel("Order").selectOption("Newest");
  await expect(page.locator("#list-status")).toHaveText("60 posts");
  await page.getByLabel("From", { exact: true }).fill("2024-01-10");
  await expect(page.locator("#list-status")).toHaveText("55 posts");
  await page.getByLabel("To", { exact: true }).fill("2024-01-11");
  await expect(page.locator("#list-status")).toHaveText("2 posts");
  await expect.poll(() => texts(perch)).toEqual(["day number 6", "day number 5"]);
  await expect(page.locator("#list-period")).toContainText(
    "Only from 10 January 2024 to 11 January 2024.",
  );
  await tabInto(perch, page.getByRole("button", { name: "Show all" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("#list-status")).toHaveText("60 posts");
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("");
});

test("of 3,000 posts a few are in the page, and keys lead to the last one", async ({ perch }) => {
  const { page } = perch;
  // Of very different heights: nothing is cut off.
  const days = Array.from(
    { length: 3000 },
    (_, index) => `day number ${index} ${"word after word ".repeat(index % 40)}`,
  );
  await opened(perch, await archiveOf(days));
  await page.getByLabel("Kind").selectOption("All");
  await page.getByLabel("Order").selectOption("Newest");
  await expect(place(perch)).toHaveText(/^\s*1 to \d+ of 3,000\s*$/);
  const list = page.locator(".rows");
  await tabInto(perch, list);
  await page.keyboard.press("End");
  await expect(place(perch)).toHaveText(/to 3,000 of 3,000/);
  await expect.poll(async () => (await texts(perch)).at(-1)).toMatch(/^day number 0\b/);
  expect(await page.locator(".post-list li").count()).toBeLessThan(40);
  const bottoms = await page.evaluate(() =>
    [".rows", ".post-list li:last-child"].map(
      (what) => document.querySelector(what)?.getBoundingClientRect().bottom ?? 0,
    ),
  );
  expect(Math.abs((bottoms[0] ?? 0) - (bottoms[1] ?? 99))).toBeLessThan(3);
  await page.keyboard.press("PageUp");
  await expect(place(perch)).not.toHaveText(/to 3,000 of 3,000/);
  await page.keyboard.press("Home");
  await expect(place(perch)).toHaveText(/^\s*1 to/);
  await expect.poll(async () => (await texts(perch))[0]).toMatch(/^day number 2999\b/);
});

test("every post passes by, in order, when the list is read by page keys", async ({ perch }) => {
  const { page } = perch;
  const days = Array.from(
    { length: 300 },
    (_, index) => `${"a ".repeat((index * 37) % 90)}day ${index};`,
  );
  await opened(perch, await archiveOf(days));
  await page.getByLabel("Kind").selectOption("All");
  await page.getByLabel("Order").selectOption("Newest");
  await expect(place(perch)).toHaveText(/of 300/);
  await page.locator(".rows").focus();
  const seen = new Set<number>();
  for (let press = 0; press < 200 && !seen.has(0); press += 1) {
    await expect(page.locator(".post-list .text", { hasText: /^…$/ })).toHaveCount(0);
    const now = (await texts(perch)).map((text) => Number(/day (\d+);/.exec(text)?.[1]));
    expect(now).toEqual(now.toSorted((a, b) => b - a));
    for (const day of now) seen.add(day);
    await page.keyboard.press("PageDown");
  }
  expect(seen.size).toBe(300);
});

test("wheel and scroll bar reach the end and the beginning", async ({ perch, browserName }) => {
  const { page } = perch;
  await opened(perch, await archiveOf(Array.from({ length: 2000 }, (_, index) => `day ${index};`)));
  await page.getByLabel("Kind").selectOption("All");
  await page.getByLabel("Order").selectOption("Newest");
  await expect(place(perch)).toHaveText(/of 2,000/);
  const list = page.locator(".rows");
  await list.hover();
  await page.mouse.wheel(0, 500);
  await expect(place(perch)).not.toHaveText(/^\s*1 to/);
  const scrollTo = (share: number) =>
    list.evaluate((element, to) => {
      element.scrollTop = to * (element.scrollHeight - element.clientHeight);
    }, share);
  await scrollTo(0.5);
  await expect
    .poll(async () => middleOf(await place(perch).textContent()), browserName)
    .toBeCloseTo(0.5, 1);
  await scrollTo(1);
  await expect(place(perch)).toHaveText(/to 2,000 of/);
  await expect.poll(async () => (await texts(perch)).at(-1)).toBe("day 0;");
  await scrollTo(0);
  await expect(place(perch)).toHaveText(/^\s*1 to/);
});

/** How far through the list that is. */
function middleOf(words: string | null): number {
  const [from = 0, to = 0, count = 1] = words?.replaceAll(",", "").match(/\d+/g)?.map(Number) ?? [];
  return (from + to) / 2 / count;
}
