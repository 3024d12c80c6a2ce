/** The charts of the posts, read and opened by keyboard alone. */
import { expect, test } from "./perch-page";
import { archiveOf, happy, opened, place, sad, tabInto } from "./posts-steps";

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => (index % 2 ? happy : sad));

test("the timeline is read and opened by keyboard", async ({ perch }) => {
  const { page } = perch;
  await opened(perch, await archiveOf(days(130)));
  const chart = page.locator("#timeline svg.chart");
  const point = page.locator("#timeline-point");
  await expect(page.locator("#timeline-summary")).toHaveText("130 posts in 5 months.");
  await tabInto(perch, chart);
  await page.keyboard.press("End");
  await expect(point).toContainText("From 1 May 2024");
  await page.keyboard.press("ArrowLeft");
  await expect(point).toContainText("From 1 April 2024");
  await page.keyboard.press("Enter");
  await expect(page.locator("#list-period")).toContainText(
    "Only from 1 April 2024 to 30 April 2024.",
  );
  await expect(page.locator("#list-title")).toBeFocused();
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2024-04-01");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator("#list-period")).toHaveCount(0);
  await page.locator("#timeline-unit").selectOption("week");
  await expect(page.locator("#timeline-summary")).toContainText("weeks");
  await chart.focus();
  await page.keyboard.press("Home");
  await expect(point).toContainText("From 1 January 2024");
  await page.keyboard.press("PageUp");
  await expect(point).toContainText("From 25 March 2024");
});

test("sentiment, opinions and claims have their own line", async ({ perch }) => {
  await opened(perch, await archiveOf(days(130)));
  for (const [value, words] of [
    ["sentiment", "Sentiment"],
    ["subjectivity", "opinion"],
    ["claims", "claims"],
  ] as const) {
    await perch.page.locator("#timeline-measure").selectOption(value);
    await expect(perch.page.locator("#timeline .legend li")).toHaveText([new RegExp(words)]);
    await expect(perch.page.locator("#timeline-summary")).toContainText(/Between \d+ % and \d+ %/);
    await expect(perch.page.locator("#timeline path.series")).toHaveCount(1);
  }
});

test("the years and the hours are there, and clocks can be set", async ({ perch }) => {
  const { page } = perch;
  await opened(
    perch,
    await archiveOf(
      Array.from({ length: 240 }, () => happy),
      (post) => {
        post.created_at = String(post.created_at).replace(/\d\d:\d\d:\d\d/, "09:40:00");
      },
    ),
  );
  await expect(page.locator("#years-summary")).toContainText("windows of a hundred posts in a row");
  await tabInto(perch, page.locator("#years svg.chart"));
  await page.keyboard.press("End");
  await expect(page.locator("#years-point")).toContainText("resemble cluster");
  const last = (await page.locator("#years-point").textContent()) ?? "";
  await page.keyboard.press("PageDown");
  await expect(page.locator("#years-point")).not.toHaveText(last);
  await expect(page.locator("#hours-summary")).toContainText("the hour from 9:00 on, in UTC");
  await tabInto(perch, page.getByLabel("Time zone"));
  await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await expect(page.locator("#hours-summary")).toContainText(
    "the hour from 18:00 on, in Asia/Tokyo",
  );
});

test("a point that is clicked opens its posts", async ({ perch }) => {
  const { page } = perch;
  await opened(perch, await archiveOf(days(130)));
  await page.locator("#timeline svg.chart").hover({ position: { x: 60, y: 100 } });
  await expect(page.locator("#timeline-point")).toContainText("From 1 January 2024");
  await page.locator("#timeline svg.chart").click({ position: { x: 60, y: 100 } });
  await expect(page.locator("#list-period")).toContainText("to 31 January 2024.");
  await expect(place(perch)).toContainText("of 27");
});

test("charts are tall enough to be read on a phone, and their words stay as large", async ({
  perch,
}) => {
  const { page } = perch;
  await page.setViewportSize({ width: 360, height: 740 });
  await opened(perch, await archiveOf(days(240)));
  for (const chart of ["timeline", "years", "hours"]) {
    const drawing = page.locator(`#${chart} svg.chart`);
    expect((await drawing.boundingBox())?.height, chart).toBeGreaterThanOrEqual(159);
    const letters = await drawing.locator("text").first().boundingBox();
    expect(letters?.height, chart).toBeGreaterThan(11);
  }
});
