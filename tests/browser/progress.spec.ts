/** Progress: real counts, that only grow, and after every bounded piece of work. */
import { archiveFiles, script, tweets, zip } from "./archive-maker";
import { dropHugeTweets } from "./huge-tweets";
import { expect, PerchPage, test } from "./perch-page";
import { spyOnWorkers, workerAnswers } from "./worker-spy";

interface Message {
  readonly kind: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

const pieceBytes = 1024 * 1024;

test("progress only grows, and only real counts are shown", async ({ perch }) => {
  await perch.page.evaluate(() => {
    const values: number[] = [];
    Object.assign(window, { values });
    new MutationObserver(() => {
      const value = document.querySelector("progress")?.getAttribute("value");
      if (value) values.push(Number(value));
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["value"] });
  });
  await dropHugeTweets(perch);
  await perch.state("done");
  const values = await perch.page.evaluate(
    () => (window as unknown as { values: number[] }).values,
  );
  expect(values.length).toBeGreaterThan(2);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(values.at(-1)).toBeLessThanOrEqual(1);
});

test("what unpacks to a thousand times its size is read in pieces, with word of each", async ({
  page,
}) => {
  await spyOnWorkers(page, makeClockRun);
  const perch = new PerchPage(page);
  await perch.open();
  const blanks = 200 * pieceBytes;
  const text = Buffer.from(script("tweets", tweets(60)));
  const bomb = Buffer.concat([text.subarray(0, -1), Buffer.alloc(blanks, " "), Buffer.from("]")]);
  const bytes = await zip({ ...archiveFiles(tweets(60)), "data/tweets.js": bomb });
  expect(blanks / bytes.length).toBeGreaterThan(900);
  await perch.pick({ name: "twitter.zip", bytes });
  await perch.state("done");
  await expect(perch.fact("Posts")).toContainText("60, of which");
  const messages = (await workerAnswers<Message>(page)).filter(({ kind }) => kind === "progress");
  expect(messages.length).toBeGreaterThanOrEqual(200);
  const read = messages.map(({ bytesRead }) => bytesRead);
  const steps = read.slice(1).map((bytes, index) => bytes - (read[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...steps)).toBeLessThanOrEqual(pieceBytes);
  expect(messages.at(-1)).toMatchObject({ bytesRead: bomb.length, bytesTotal: bomb.length });
});

/** The worker spares the page messages that nobody could see; by this clock none is too soon. */
function makeClockRun(): void {
  let nowMs = 0;
  performance.now = () => {
    nowMs += 1000;
    return nowMs;
  };
}
