/** Why, how sure, and when not: what the page makes of the second step of a report. */
import { readFileSync } from "node:fs";
import { byPosts, byShare, experienceOf } from "../../web/src/why/experience";
import { type Explanation, ranked } from "../../web/src/why/insight";
import { apart, rangeOf } from "../../web/src/why/range";
import { shareOfFlagged } from "../../web/src/why/shares";
import { apiDump, archiveFiles, tweets, zip } from "./archive-maker";
import { expect, type GivenFile, PerchPage, test } from "./perch-page";
import { archiveOf, tabInto } from "./posts-steps";

const manyTexts = Array.from({ length: 60 }, (_, index) => `An invented line, number ${index}`);

async function explained(perch: PerchPage, file: GivenFile): Promise<void> {
  await perch.pick(file);
  await perch.state("done");
  await expect(perch.page.locator("#reasons")).toBeVisible();
}

const pushes = ({ page }: PerchPage) => page.locator(".pushes .share").allInnerTexts();

/** The number that stands behind the words `scores`, for the account or for what it is compared with. */
async function scores({ page }: PerchPage): Promise<number[]> {
  const text = (await page.locator("#why-sum").textContent()) ?? "";
  return [...text.matchAll(/\d\.\d\d/g)].map(([number]) => Number(number));
}

test("the bars add up to the difference of the scores, whatever is compared", async ({ perch }) => {
  await explained(perch, await archiveOf(manyTexts));
  for (const of of ["chosen", "runner_up"]) {
    for (const against of ["0", "1"]) {
      await perch.page.locator("#why-of").selectOption(of);
      await perch.page.locator("#why-against").selectOption(against);
      const signed = (await pushes(perch)).map((text) => Number(text.replace("−", "-")));
      const [before = 0, after = 0] = await scores(perch);
      const sum = signed.reduce((all, push) => all + push, 0);
      // Seventeen numbers of two decimals, and those that are left out are below 0.005 each.
      expect(Math.abs(sum - (after - before))).toBeLessThan(0.17);
      expect([...signed].sort((a, b) => Math.abs(b) - Math.abs(a))).toEqual(signed);
    }
  }
  await expect(perch.page.locator("#stability")).toContainText("of 200 resamplings");
  await expect(perch.page.locator("#why-change")).not.toBeEmpty();
});

test("the table has the account beside what is usual in every cluster", async ({ perch }) => {
  await explained(perch, await archiveOf(manyTexts));
  const { page } = perch;
  await page.locator("#typical summary").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#typical thead th")).toHaveCount(8);
  await page.setViewportSize({ width: 360, height: 640 });
  const widthOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.scrollWidth);
  expect(await widthOf("html")).toBeLessThanOrEqual(360);
  expect(await widthOf("perch-why"), "the table scrolls by itself").toBeLessThan(360);
  const rows = page.locator("#typical tbody tr");
  await expect(rows).toHaveCount(17);
  // What the bars say in words, the table has in its column.
  const cluster = Number((await page.locator("#why-title").textContent())?.match(/\d/)?.[0]);
  const name = (await page.locator(".pushes .name b").first().textContent()) ?? "";
  const usual = (await page.locator(".pushes .small").first().textContent())?.match(
    /where (.*) is usual/s,
  );
  const row = rows.filter({ has: page.locator("th", { hasText: new RegExp(`^${name}$`) }) });
  await expect(row.locator("td").nth(cluster)).toHaveText(usual?.[1] ?? "?");
});

test("what a choice is worth for other posts is what the model card has measured", async ({
  perch,
}) => {
  const metrics = new URL("../../models/clusters-v1/metrics.json", import.meta.url);
  const { stability, windows } = JSON.parse(readFileSync(metrics, "utf8"));
  expect([...byShare].reverse()).toMatchObject(
    stability.map(
      ({ stated, accounts, same }: { stated: string; accounts: number; same: number }) => ({
        from: Number(stated.split("–")[0]),
        accounts,
        stayed: same,
      }),
    ),
  );
  expect([...byPosts].reverse()).toEqual(
    windows
      .slice(0, -1)
      .map(({ window: posts, accounts, same: stayed }: Record<string, number>) => ({
        posts,
        accounts,
        stayed,
      })),
  );
  for (const [same, posts, measured] of [
    [1, 100, byShare[0]],
    [0.95, 100, byShare[0]],
    [0.94, 3200, byShare[1]],
    [0.5, 100, byShare[2]],
    [1, 94, byPosts[0]],
    [0.5, 49, byPosts[1]],
    [1, 2, byPosts[2]],
  ] as const) {
    expect(experienceOf(same, posts)).toBe(measured);
  }
  await explained(perch, await archiveOf(manyTexts));
  await expect(perch.page.locator("#other-posts")).toContainText(
    "85 % came out the same from their newest 50",
  );
});

test("the reasons are reached and changed with the keyboard alone", async ({ perch }) => {
  await explained(perch, await archiveOf(manyTexts));
  const before = (await perch.page.locator("#why-sum").textContent()) ?? "";
  await tabInto(perch, perch.page.locator("#why-of"));
  await perch.page.keyboard.press("ArrowDown");
  await expect(perch.page.locator("#why-sum")).not.toHaveText(before);
  await tabInto(perch, perch.page.locator("#rate-base"));
  await perch.page.keyboard.press("Home");
  await expect(perch.page.locator("#rate-outcome")).toContainText("about 0 would be");
  await perch.page.keyboard.press("End");
  await expect(perch.page.locator("#rate-outcome")).toContainText("about 100 would be");
});

test("times on full minutes are named as what the file did", async ({ perch }) => {
  const file = await archiveOf(manyTexts, (post) => {
    post.created_at = String(post.created_at).replace(/:\d\d \+/, ":00 +");
  });
  await explained(perch, file);
  await expect(perch.page.locator("#doubts")).toContainText("All times are on the full minute");
});

test("without a choice nothing is explained", async ({ perch }) => {
  await perch.pick({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(1))) });
  await perch.state("done");
  await expect(perch.page.locator("#posts")).toBeVisible(); // which comes behind the reasons
  await expect(perch.page.locator("#reasons-progress")).toHaveCount(0);
  await expect(perch.page.locator("#reasons")).toHaveCount(0);
});

test("the model cards are pages of the site, and ask nobody for anything", async ({ page }) => {
  const perch = new PerchPage(page);
  await perch.open();
  await explained(perch, await archiveOf(manyTexts));
  await page.locator("#reasons a", { hasText: "clusters" }).click();
  await expect(page.locator("h1")).toHaveText("clusters-v1");
  await expect(page.locator("table").first()).toBeVisible();
  await page.getByRole("link", { name: "Back to Perch" }).click();
  await perch.state("idle");
  await explained(perch, await archiveOf(manyTexts));
  await page.locator("#reasons a", { hasText: "data sheet" }).click();
  await expect(page.locator("h1")).toHaveText("Data sheet");
  const asked = perch.requests.map((url) => url.split("/perch/")[1]);
  expect(asked).toEqual(["cards/clusters-v1.html", "index.html", "cards/data.html"]);
  expect(perch.complaints).toEqual([]);
});

test("of several accounts the one whose card is open gets its reasons and its posts", async ({
  perch,
}) => {
  const { page } = perch;
  const accounts = { first_one: 80, second_one: 60 };
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump(accounts)) });
  for (const [index, [name, posts]] of [...Object.entries(accounts).entries()].reverse()) {
    await perch.state("many");
    await perch.accounts.nth(index).click();
    await perch.state("done");
    await expect(page.locator(".whose")).toHaveText(`@${name}`);
    await expect(page.locator("#stability")).toContainText("of 200 resamplings");
    await expect(page.locator("#list-status")).toHaveText(`${posts} posts`);
    await expect(page.locator("#reasons-progress")).toHaveCount(0);
    const lead = await page.locator(".lead").textContent();
    const cluster = lead?.match(/cluster (\d)/)?.[1];
    await expect(page.locator("#why-title")).toHaveText(`Why it resembles cluster ${cluster}`);
    await page.locator("#back").click();
  }
});

test("a range says once what both of its ends have in common", () => {
  expect(rangeOf("0 % of own posts", "75.3 % of own posts")).toBe("0 to 75.3 % of own posts");
  expect(rangeOf("2.3 years", "12.7 years")).toBe("2.3 to 12.7 years");
  expect(rangeOf("1 like", "20 likes")).toBe("1 like to 20 likes");
  expect(rangeOf("one post in 11.8 days", "31.6 posts a day")).toBe(
    "one post in 11.8 days to 31.6 posts a day",
  );
  expect(rangeOf("no likes", "98.9 likes")).toBe("no likes to 98.9 likes");
  expect(rangeOf("spread out", "spread out")).toBe("spread out");
});

test("two numbers are written so that they differ", () => {
  expect(apart(0, 0.0001)).toEqual(["0", "0.0001"]);
  expect(apart(-3.8788, -3.3979)).toEqual(["−3.88", "−3.4"]);
  expect(apart(0.12341, 0.12342)).toEqual(["0.12341", "0.12342"]);
  expect(apart(1, 1)).toEqual(["1", "1"]);
});

test("of the flagged accounts the share that is right follows Bayes", () => {
  expect(shareOfFlagged({ base: 0.1, hits: 0.8, falseAlarms: 0.1 })).toBeCloseTo(0.08 / 0.17, 12);
  expect(shareOfFlagged({ base: 0, hits: 1, falseAlarms: 0 })).toBeUndefined();
  expect(shareOfFlagged({ base: 1, hits: 0.5, falseAlarms: 1 })).toBe(1);
});

test("attributes are ranked by how much they push, and the small ones only counted", () => {
  const scores = (chosen: number) => ({ value: 1, chosen, runner_up: -chosen / 100 });
  const attributes = { age: scores(0.2), burst: scores(-0.5), spreader: scores(0.001) };
  const from = {
    baseline: "median_account",
    cluster: 2,
    scores: { chosen: 0, runner_up: 0 },
    attributes,
  } as const;
  const typical = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [0, 5],
    [0, 6],
  ] as const;
  const explanation: Explanation = {
    cluster: 3,
    runner_up: 1,
    scores: { chosen: 0.5, runner_up: 0.1 },
    contributions: [from],
    attributes: { age: { typical, change: null }, burst: { typical, change: null } },
    smallest_change: null,
  };
  const { rows, small } = ranked(explanation, from, "chosen", { age: 7 });
  expect(rows.map(({ name }) => name)).toEqual(["burst", "age"]);
  expect(rows[1]).toMatchObject({ value: 7, push: 0.2, typical: [0, 3] });
  expect(small).toBe(1);
  expect(ranked(explanation, from, "runner_up", {}).rows.map(({ name }) => name)).toEqual([
    "burst",
  ]);
});
