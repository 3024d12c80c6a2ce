/** The saved report is the core's text, byte for byte. */
import { readFileSync } from "node:fs";
import { apiDump, archiveFiles, tweets, zip } from "./archive-maker";
import { expect, PerchPage, test } from "./perch-page";
import { spyOnWorkers, workerAnswers } from "./worker-spy";

interface Done {
  readonly kind: string;
  readonly reports: readonly string[];
}

test("save report gives the text of the account that is shown", async ({ page, browserName }) => {
  await spyOnWorkers(page);
  await page.addInitScript(keepBlobs);
  const perch = new PerchPage(page);
  await perch.open();
  await perch.pick({ name: "dump.json", bytes: Buffer.from(apiDump({ one: 60, two: 61 })) });
  await perch.state("done");
  await page.locator(".accounts button").nth(1).click();
  const saved = browserName === "chromium" ? await download(perch) : await offered(perch);
  const done = (await workerAnswers<Done>(page)).find(({ kind }) => kind === "done");
  expect(done?.reports).toHaveLength(2);
  // What is behind the card may be in it by then.
  expect(saved.name).toBe("perch-report-two.json");
  expect(saved.text.slice(0, -1).startsWith(done?.reports[1]?.slice(0, 500) ?? "?")).toBe(true);
  expect(JSON.parse(saved.text).schema).toBe("perch.report/1");
  expect(perch.complaints).toEqual([]);
});

test("the report that is saved later on has the reasons, and what the posts say", async ({
  page,
  browserName,
}) => {
  await page.addInitScript(keepBlobs);
  const perch = new PerchPage(page);
  await perch.open();
  await perch.pick({ name: "twitter.zip", bytes: await zip(archiveFiles(tweets(60))) });
  await perch.state("done");
  await expect(page.locator("perch-posts-views")).toBeVisible();
  const { text } = browserName === "chromium" ? await download(perch) : await offered(perch);
  const saved = JSON.parse(text);
  expect(saved.explanation.cluster).toBe(saved.cluster.prediction);
  expect(saved.confidence.stability.draws).toBe(200);
  expect(saved.posts.own).toBeGreaterThan(0);
});

async function download({ page }: PerchPage) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save report" }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Playwright sees no downloads in Firefox; what the page offers for download is looked at instead. */
async function offered({ page }: PerchPage) {
  await page.getByRole("button", { name: "Save report" }).click();
  return page.evaluate(async () => {
    const { blobs, names } = window as unknown as { blobs: Blob[]; names: string[] };
    return { name: names.at(-1) ?? "", text: (await blobs.at(-1)?.text()) ?? "" };
  });
}

function keepBlobs(): void {
  const blobs: Blob[] = [];
  const names: string[] = [];
  Object.assign(window, { blobs, names });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return make(blob);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
    click.call(this);
  };
}
