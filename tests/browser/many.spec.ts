/** Many accounts in one drop: what they are together, the table of them, and the card of each. */
import { apiDump } from "./archive-maker";
import { expect, type PerchPage, test } from "./perch-page";
import { angry, fact, happy, sad, saved } from "./posts-steps";

interface Account {
  readonly user_data: Record<string, unknown>;
  readonly tweets: { text: string }[];
}

const people: Readonly<
  Record<string, { texts: readonly string[]; followers: number; posts: number }>
> = {
  wren: { texts: [happy], followers: 900, posts: 60 },
  heron: { texts: [sad], followers: 20, posts: 60 },
  finch: { texts: [angry, fact], followers: 5000, posts: 10 },
  swift: { texts: [fact], followers: 1, posts: 1 },
};

/** Four people who write differently; one has a single post. */
function fourPeople(): Buffer {
  const counts = Object.entries(people).map(([name, { posts }]) => [name, posts] as const);
  const dump = JSON.parse(apiDump(Object.fromEntries(counts))) as Record<string, Account>;
  for (const [name, { texts, followers }] of Object.entries(people)) {
    const account = dump[name];
    if (!account) throw new Error(name);
    account.user_data.followers_count = followers;
    for (const [index, tweet] of account.tweets.entries()) {
      Object.assign(tweet, { text: texts[index % texts.length], favorite_count: 1 });
    }
  }
  return Buffer.from(JSON.stringify(dump));
}

async function opened(perch: PerchPage): Promise<void> {
  await perch.pick({ name: "dump.json", bytes: fourPeople() });
  await perch.state("many");
  await expect(perch.page.locator("#accounts-progress")).toHaveCount(0);
  await expect(perch.accounts.nth(0)).not.toContainText("…");
}

const names = async (perch: PerchPage) =>
  (await perch.page.locator(".account-row .name").allInnerTexts()).map((name) => name.trim());

test("the accounts of a dump are counted by group, then listed", async ({ perch }) => {
  await opened(perch);
  await expect(perch.page.locator("#many-title")).toHaveText("4 accounts");
  expect(await names(perch)).toEqual(["@wren", "@heron", "@finch", "@swift"]);
  const counts = (await perch.page.locator(".distribution .soft").allInnerTexts()).map(
    Number.parseFloat,
  );
  expect(counts).toHaveLength(7);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  await expect(perch.page.locator('[data-cluster="0"]')).toContainText("1 account, 25 %");
  await expect(perch.page.locator("perch-accounts .caveat")).toContainText("Do not block");
});

test("what the posts say comes after the table, for each account", async ({ perch }) => {
  await opened(perch);
  await expect(perch.accounts.filter({ hasText: "@wren" })).toContainText("cheerful");
  await expect(perch.accounts.filter({ hasText: "@heron" })).toContainText("low");
  await perch.page.locator("#accounts-mood").selectOption("low");
  await expect.poll(() => names(perch)).toContain("@heron");
  await expect.poll(() => names(perch)).not.toContain("@wren");
  for (const row of await perch.accounts.all()) await expect(row).toContainText("low");
});

test("the table is sorted, filtered and searched", async ({ perch }) => {
  await opened(perch);
  const { page } = perch;
  await page.locator("#accounts-order").selectOption("Most followers");
  await expect.poll(() => names(perch)).toEqual(["@finch", "@wren", "@heron", "@swift"]);
  await page.locator("#accounts-order").selectOption("Most negative");
  await expect.poll(async () => (await names(perch)).at(0)).not.toBe("@wren");
  await expect.poll(async () => (await names(perch)).at(-1)).toBe("@wren");
  await page.locator("#accounts-order").selectOption("Name");
  await page.locator("#accounts-words").fill("IN");
  await expect.poll(() => names(perch)).toEqual(["@finch"]);
  await page.locator("#accounts-words").fill("");
  await page.locator('[data-cluster="0"]').click();
  await expect.poll(() => names(perch)).toEqual(["@swift"]);
  await expect(page.locator("#accounts-status")).toHaveText("1 of 4 accounts");
  await page.locator('[data-cluster="0"]').click();
  await page.locator("#accounts-warned").selectOption("Without");
  await expect.poll(() => names(perch)).toEqual(["@heron", "@swift", "@wren"]);
});

test("names are hidden with one switch, on the cards and in files too", async ({ perch }) => {
  await opened(perch);
  const { page } = perch;
  await page.locator("#accounts-words").fill("heron");
  await expect.poll(() => names(perch)).toEqual(["@heron"]);
  await page.getByLabel("Hide names").check();
  await expect
    .poll(() => names(perch))
    .toEqual(["Account 1", "Account 2", "Account 3", "Account 4"]);
  await expect(page.locator("#accounts-words")).toHaveCount(0);
  await perch.accounts.nth(1).click();
  await perch.state("done");
  await expect(page.locator(".whose")).toHaveText("Account 2");
  await expect(page.locator("#app")).not.toContainText("heron");
  const report = await saved(perch, () =>
    page.getByRole("button", { name: "Save report" }).click(),
  );
  expect(report.name).toBe("perch-report-2.json");
  expect(report.bytes.toString("utf8")).not.toContain("heron");
  await page.getByRole("button", { name: "Back to all accounts" }).click();
  await perch.state("many");
  await expect(page.getByLabel("Hide names")).toBeChecked();
});

test("the table that is saved has names only where that is asked for", async ({ perch }) => {
  await opened(perch);
  const { page } = perch;
  const save = () => page.locator("#save-table").click();
  const without = await saved(perch, save);
  expect(without.name).toBe("perch-accounts.csv");
  const lines = without.bytes.toString("utf8").trim().split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^number,cluster,score,/);
  expect(without.bytes.toString("utf8")).not.toContain("wren");
  await page.locator("#names-in-file").check();
  const named = (await saved(perch, save)).bytes.toString("utf8");
  for (const name of Object.keys(people)) expect(named).toContain(name);
});

test("all reports are saved, a line each, without names unless they are asked for", async ({
  perch,
}) => {
  await opened(perch);
  const { page } = perch;
  const save = () => page.locator("#save-reports").click();
  const file = await saved(perch, save);
  expect(file.name).toBe("perch-reports.jsonl");
  const reports = file.bytes
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(reports.map(({ account }) => account.key)).toEqual(["1", "2", "3", "4"]);
  expect(file.bytes.toString()).not.toMatch(/wren|heron|finch|swift/);
  expect(reports[0].mood.status).toBe("Cheerful");
  expect(reports[0].cluster.model.caveat).not.toBe("");
  await page.locator("#names-in-file").check();
  const named = (await saved(perch, save)).bytes.toString().trimEnd().split("\n");
  const names = named.map((line) => JSON.parse(line).account.screen_name);
  expect(names).toEqual(["wren", "heron", "finch", "swift"]);
});

test("the table that is saved is opened again, without anything behind its rows", async ({
  perch,
}) => {
  await opened(perch);
  const { page } = perch;
  const shown = page.locator(".account-row:not(.account-head)");
  const rows = await shown.allInnerTexts();
  await page.locator("#names-in-file").check();
  const file = await saved(perch, () => page.locator("#save-session").click());
  expect(file.name).toBe("perch-accounts.jsonl");
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.pick(file);
  await perch.state("many");
  await expect(page.locator("#accounts-progress")).toHaveCount(0);
  await expect.poll(() => shown.allInnerTexts()).toEqual(rows);
  await expect(perch.accounts, "no row opens a card").toHaveCount(0);
  const broken = file.bytes.subarray(0, file.bytes.length - 9);
  await page.getByRole("button", { name: "Read another" }).click();
  await perch.pick({ name: file.name, bytes: broken });
  await perch.state("failed");
  await expect(perch.failureCode).toHaveText("bad_saved_table");
});

test("another drop takes the place of the table, and reading goes on while a card is open", async ({
  perch,
}) => {
  await perch.pick({ name: "dump.json", bytes: fourPeople() });
  await perch.state("many");
  await perch.accounts.nth(0).click();
  await perch.state("done");
  await perch.page.locator("#back").click();
  await perch.state("many");
  await expect(perch.page.locator("#accounts-progress")).toHaveCount(0);
  await expect(perch.accounts.nth(0)).toContainText("cheerful");
  await perch.page.getByRole("button", { name: "Read another" }).click();
  await perch.state("idle");
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump({ alone: 60 })) });
  await perch.state("done");
  await expect(perch.page.locator("#back")).toHaveCount(0);
});

test("whoever comes back from a card finds the table as it was", async ({ perch }) => {
  const counts = Array.from({ length: 120 }, (_, index) => [`bird_${index}`, 1] as const);
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump(Object.fromEntries(counts))) });
  await perch.state("many");
  await perch.page.locator("#accounts-order").selectOption("Name");
  await perch.page.locator("#accounts-words").fill("bird_1");
  await perch.page.locator("#accounts-warned").selectOption("Without");
  await expect(perch.page.locator("#accounts-status")).toHaveText("31 of 120 accounts");
  await perch.page.locator("perch-accounts .rows").press("End");
  await expect(perch.accounts.last()).toContainText("@bird_19");
  await perch.accounts.last().click();
  await perch.state("done");
  await perch.page.locator("#back").click();
  await expect(perch.page.locator("#accounts-status")).toHaveText("31 of 120 accounts");
  await expect(perch.page.locator("#accounts-words")).toHaveValue("bird_1");
  await expect(perch.page.locator("#accounts-order option:checked")).toHaveText("Name");
  await expect(perch.page.locator("#accounts-warned option:checked")).toHaveText("Without");
  await expect(perch.accounts.last()).toContainText("@bird_19");
  await perch.page.locator("#accounts-words").fill("bird_11");
  await expect(perch.page.locator("#accounts-status")).toHaveText("11 of 120 accounts");
});

test("50,000 accounts are read, listed to the last one, and sorted", async ({
  perch,
  browserName,
}) => {
  test.slow();
  const accounts = 50_000;
  const [one] = Object.values(JSON.parse(apiDump({ one: 2 })) as Record<string, Account>);
  const records = Array.from({ length: accounts }, (_, index) => {
    const user_data = {
      ...one?.user_data,
      screen_name: `bird_${index}`,
      followers_count: (index * 7919) % accounts,
    };
    return `"${index}":${JSON.stringify({ ...one, user_data })}`;
  });
  const bytes = Buffer.from(`{${records.join(",")}}`);
  expect(bytes.length).toBeGreaterThan(20_000_000);
  await perch.pick({ name: "dump.json", bytes });
  await expect(perch.page.locator("html")).toHaveAttribute("data-state", "many", {
    timeout: 60_000,
  });
  await expect(perch.page.locator("#many-title")).toHaveText("50,000 accounts");
  const list = perch.page.locator("perch-accounts .rows");
  await expect(perch.accounts.first()).toBeVisible();
  await list.focus();
  await perch.page.keyboard.press("End");
  await expect(perch.accounts.last()).toContainText("@bird_49999");
  expect(await perch.accounts.count()).toBeLessThan(100);
  await perch.page.locator("#accounts-order").selectOption("Most followers");
  await expect(perch.accounts.first()).toContainText("49,999");
  if (browserName === "chromium") {
    await expect(perch.page.locator("#accounts-progress")).toHaveCount(0, { timeout: 120_000 });
    await expect(perch.accounts.first()).not.toContainText("…");
    await perch.accounts.first().click();
    await perch.page.locator("#cancel").click();
    await perch.state("many");
    await expect(perch.page.locator("#accounts-order option:checked")).toHaveText("Most followers");
    await expect(perch.accounts.first()).toContainText("49,999");
    await perch.accounts.first().click();
    await perch.state("done");
  }
});
