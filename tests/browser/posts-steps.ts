/** Archives of invented posts, and what several tests of the posts' views do with them. */
import type { Locator } from "@playwright/test";
import { archiveFiles, tweets, zip } from "./archive-maker";
import { expect, type GivenFile, type PerchPage } from "./perch-page";

export type Post = Record<string, unknown>;

export const happy = "I am so happy and grateful today, what a wonderful morning";
export const sad = "I feel so sad and lonely tonight, I miss her so much";
export const angry = "I am so angry and furious about this, it makes me mad";
export const fact = "The unemployment rate fell to 3.5 percent in 2017, the report says";

const dayMs = 86_413_000;
const lifeMs = 300 * dayMs;

/** Invented posts, the first one the oldest: one a day from 5 January 2024 on, or more where the year ends before. */
export async function archiveOf(
  texts: readonly string[],
  change: (post: Post, index: number) => void = () => {},
): Promise<GivenFile> {
  const list = tweets(texts.length, Math.min(dayMs, lifeMs / texts.length)).map((record, index) => {
    const post = { ...(record as { tweet: Post }).tweet, full_text: texts[index] };
    change(post, index);
    return { tweet: post };
  });
  return { name: "twitter.zip", bytes: await zip(archiveFiles(list)) };
}

export async function opened(perch: PerchPage, file: GivenFile): Promise<void> {
  await perch.pick(file);
  await perch.state("done");
  await viewsShown(perch);
}

export async function viewsShown({ page }: PerchPage, timeout = 30_000): Promise<void> {
  const views = page.locator("perch-posts-views");
  await expect(views).toHaveAttribute("aria-busy", "false", { timeout });
}

/** Of the posts in the window of the list and next to it. */
export const texts = ({ page }: PerchPage) => page.locator(".post-list .text").allInnerTexts();

export const place = ({ page }: PerchPage) => page.locator("#list-place");

/** Goes there with Tab alone, from wherever the focus is. */
export async function tabInto({ page }: PerchPage, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** What the page offers for saving when `act` is done. Playwright sees no downloads in Firefox, so it is caught in the page. */
export async function saved({ page }: PerchPage, act: () => Promise<void>) {
  await page.evaluate(keepSaved);
  await act();
  const file = await page.waitForFunction(() => (window as unknown as Kept).kept);
  const { name, bytes } = await file.evaluate(async (kept) => ({
    name: kept?.name ?? "",
    bytes: Array.from(new Uint8Array((await kept?.blob.arrayBuffer()) ?? new ArrayBuffer(0))),
  }));
  return { name, bytes: Buffer.from(bytes) };
}

interface Kept {
  kept: { readonly name: string; readonly blob: Blob } | undefined;
}

/** Runs in the page, for the next file. */
function keepSaved(): void {
  const [link, url] = [HTMLAnchorElement.prototype, URL];
  const [click, create] = [link.click, url.createObjectURL];
  const here = window as unknown as Kept;
  here.kept = undefined;
  let last: Blob | undefined;
  url.createObjectURL = (blob: Blob) => {
    last = blob;
    return create.call(url, blob);
  };
  link.click = function (this: HTMLAnchorElement) {
    if (last) here.kept = { name: this.download, blob: last };
    [link.click, url.createObjectURL] = [click, create];
  };
}
