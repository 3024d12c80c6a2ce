/** More posts than can be read before anybody clicks, made in the page itself. */
import { tweets } from "./archive-maker";
import type { PerchPage } from "./perch-page";

/** 120 MB of posts that take no room: one piece, repeated. Some of it is parsed before anybody can click. */
export async function dropHugeTweets({ page }: PerchPage): Promise<void> {
  const piece = JSON.stringify(tweets(300)).slice(1, -1);
  await page.evaluate((text) => {
    const pieces = Array.from({ length: Math.ceil(120_000_000 / text.length) }, () => `${text},`);
    const data = new DataTransfer();
    data.items.add(new File(["window.YTD.tweets.part0 = [", ...pieces, text, "]"], "tweets.js"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
  }, piece);
}
