/** The page lays out a card before there is one, so that the real one comes sooner: nobody may notice. */
import type { Page } from "@playwright/test";
import { expect, PerchPage, test } from "./perch-page";

const longMs = 10_000;

test("a card is rehearsed where nobody sees it, and nothing of it stays", async ({ page }) => {
  const perch = await openWithStoppedClock(page);
  const before = await page.locator("body").innerHTML();
  expect(await guestsOf(page)).toEqual([]);
  await page.clock.runFor(longMs);
  expect(await guestsOf(page)).toEqual([{ seen: "hidden", rows: 21, stayed: false }]);
  expect(await page.locator("body").innerHTML()).toBe(before);
  expect(await perch.states()).toEqual(["idle"]);
  expect(perch.requests).toEqual([]);
  expect(perch.complaints).toEqual([]);
});

test("nothing is rehearsed once there is a card", async ({ page }) => {
  const perch = await openWithStoppedClock(page);
  await perch.sample();
  await perch.state("done");
  await page.clock.runFor(longMs);
  expect(await guestsOf(page)).toEqual([]);
  expect(perch.complaints).toEqual([]);
});

interface Guest {
  readonly seen: string;
  readonly rows: number;
  readonly stayed: boolean;
}

/** No timer of the page fires until the test says so. */
async function openWithStoppedClock(page: Page): Promise<PerchPage> {
  const begin = new Date("2026-01-02T03:04:05Z");
  await page.clock.install({ time: begin });
  await page.clock.pauseAt(begin.getTime() + 1000);
  await page.addInitScript(watchGuests);
  const perch = new PerchPage(page);
  await perch.open();
  return perch;
}

/** Notes what is put right into the body after it was parsed. */
function watchGuests(): void {
  const guests: Element[] = [];
  (window as unknown as { guests: Element[] }).guests = guests;
  const note = (records: MutationRecord[]) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    guests.push(...added.filter((node) => node instanceof HTMLElement));
  };
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(note).observe(document.body, { childList: true });
  });
}

function guestsOf(page: Page): Promise<Guest[]> {
  return page.evaluate(() =>
    (window as unknown as { guests: HTMLElement[] }).guests.map((guest) => ({
      seen: guest.style.visibility,
      rows: guest.querySelectorAll(".attributes .row").length,
      stayed: guest.isConnected,
    })),
  );
}
