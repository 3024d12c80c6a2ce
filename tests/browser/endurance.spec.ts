/** Whatever happens before, however often, the next read is right. */

import { entriesOf, zipOf } from "../cli/zip.mjs";
import { archiveFiles, script, tweets } from "./archive-maker";
import { answerInNode, answerInPage } from "./core-answer";
import { expect, PerchPage, test } from "./perch-page";
import { spyOnWorkers, trapWhenTold, workerCount } from "./worker-spy";

const rounds = 200;

test(`after ${rounds} rounds of bad files, traps and cancelled reads the page still classifies`, async ({
  page,
}) => {
  test.setTimeout(90_000);
  await spyOnWorkers(page, trapWhenTold);
  const perch = new PerchPage(page);
  await perch.open();
  const good = { name: "twitter.zip", bytes: zipOf(entriesOf(archiveFiles(tweets(120)))) };
  const posts = script("tweets", tweets(2000));
  const ends = await page.evaluate(misuse, { rounds, posts });
  expect(ends).toEqual({ unrecognised_file: 67, crashed: 67, idle: 66 });
  // Each trap and each cancelled read costs a worker.
  expect(await workerCount(page)).toBeGreaterThan(rounds / 3);
  await perch.drop(good);
  await perch.state("done");
  expect(await answerInPage(page)).toEqual(await answerInNode(good));
  await expect(perch.page.locator(".branch.chosen")).toHaveCount(1);
  expect(perch.complaints).toEqual([]);
});

/** In turn a bad file, a trap, and a read that is cancelled at once or on its way. Answers how the rounds ended. */
async function misuse({ rounds, posts }: { rounds: number; posts: string }) {
  const spied = (window as unknown as { spied: { workers: Worker[] } }).spied;
  const state = () => document.documentElement.dataset.state;
  const until = async (...names: string[]) => {
    while (!names.includes(state() ?? "")) await new Promise((next) => setTimeout(next));
  };
  const drop = (content: BlobPart, name: string) => {
    const data = new DataTransfer();
    data.items.add(new File([content], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
  };
  const click = (id: string) => document.getElementById(id)?.click();
  const failure = async () => {
    await until("failed", "done");
    const code = document.getElementById("failure-code")?.textContent ?? "no failure";
    click("start-over");
    await until("idle");
    return code;
  };
  const ways = [
    () => {
      drop(new Uint8Array([1, 0, 2, 0, 3]), "archive.zip");
      return failure();
    },
    () => {
      spied.workers.at(-1)?.postMessage({ trap: true });
      drop(posts, "tweets.js");
      return failure();
    },
    async (round: number) => {
      drop(posts, "tweets.js");
      await until("reading");
      await new Promise((next) => setTimeout(next, round % 2 ? 0 : 10 + (round % 40)));
      if (state() === "reading") click("cancel");
      else click("another");
      await until("idle");
      return "idle";
    },
  ];
  const ends: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    const end = await ways[round % 3]?.(round);
    if (end) ends[end] = (ends[end] ?? 0) + 1;
  }
  return ends;
}
