/** For everybody: axe finds nothing serious, the keyboard is enough, and a small phone shows it all. */
import { seriousViolations, tabTo } from "./accessibility-steps";
import { apiDump } from "./archive-maker";
import { expect, type PerchPage, test } from "./perch-page";

const states: readonly [name: string, reach: (perch: PerchPage) => Promise<void>][] = [
  ["idle", async () => {}],
  ["done", sampleResult],
  ["accounts", twoAccounts],
  ["abstained", abstained],
  ["failed", failure],
];

for (const [name, reach] of states) {
  test(`axe finds nothing serious: ${name}`, async ({ perch, browserName }) => {
    await reach(perch);
    // Playwright cannot ask this Firefox for dark; its colours are Chromium's.
    const schemes = browserName === "firefox" ? (["light"] as const) : (["light", "dark"] as const);
    for (const colorScheme of schemes) {
      await perch.page.emulateMedia({ colorScheme });
      expect(await seriousViolations(perch), colorScheme).toEqual([]);
    }
  });

  test(`nothing is wider than a small phone: ${name}`, async ({ perch }) => {
    await perch.page.setViewportSize({ width: 360, height: 640 });
    await reach(perch);
    const widths = await perch.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
}

test("axe does find something when there is something", async ({ perch }) => {
  await perch.page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("button")),
  );
  expect(await seriousViolations(perch)).toContain("button-name");
});

test("the keyboard alone reads, saves and starts again", async ({ perch }) => {
  const { page } = perch;
  await tabTo(perch, "sample");
  await page.keyboard.press("Enter");
  await perch.state("done");
  await expect(perch.heading).toBeFocused();
  await tabTo(perch, "save");
  await tabTo(perch, "another");
  await page.keyboard.press("Space");
  await perch.state("idle");
  await expect(page.locator("#drop")).toBeFocused();
});

for (const key of ["Enter", "Space"]) {
  test(`${key} on the drop zone opens the file picker`, async ({ perch }) => {
    // Waited for before the round trips of tabTo: Chromium shows its own dialog, which no test sees,
    // until the interception that waiting switches on has arrived there.
    const chooser = perch.page.waitForEvent("filechooser");
    await tabTo(perch, "drop");
    await perch.page.keyboard.press(key);
    expect((await chooser).isMultiple()).toBe(true);
  });
}

test("what has the focus can be seen", async ({ perch }) => {
  await tabTo(perch, "drop");
  const outline = await perch.page
    .locator("#drop")
    .evaluate((drop) => getComputedStyle(drop).outlineWidth);
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
});

test("a result begins at the top of the page, wherever the person was", async ({ perch }) => {
  await perch.page.locator("footer.end").scrollIntoViewIfNeeded();
  await perch.drop({ name: "dump.json", bytes: Buffer.from(apiDump({ one: 60 })) });
  await perch.state("done");
  await expect(perch.heading).toBeFocused();
  expect(await perch.page.evaluate(() => window.scrollY)).toBe(0);
});

test("a failure is spoken and has the focus", async ({ perch }) => {
  await failure(perch);
  await expect(perch.page.getByRole("alert")).toContainText("This file is empty");
  await expect(perch.page.locator("#failure-title")).toBeFocused();
});

test("each branch of the chart has its name and share as text", async ({ perch }) => {
  await sampleResult(perch);
  const rows = await perch.page
    .getByRole("listitem")
    .filter({ has: perch.page.locator(".wood") })
    .allInnerTexts();
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row).toMatch(/^\d\s+\D+\s+\d+ %$/);
});

async function sampleResult(perch: PerchPage): Promise<void> {
  await perch.sample();
  await perch.state("done");
}

async function twoAccounts(perch: PerchPage): Promise<void> {
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump({ one: 60, two: 8 })) });
  await perch.state("many");
  await expect(perch.page.locator("#accounts-progress")).toHaveCount(0);
}

async function abstained(perch: PerchPage): Promise<void> {
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump({ one: 1 })) });
  await perch.state("done");
}

async function failure(perch: PerchPage): Promise<void> {
  await perch.pick({ name: "archive.zip", bytes: Buffer.alloc(0) });
  await perch.state("failed");
}
