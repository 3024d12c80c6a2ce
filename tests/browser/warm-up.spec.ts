/** The worker reads invented posts while nobody asks for anything: nobody may notice, and whoever asks comes first. */
import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import type { Drop } from "../../web/src/module/drop";
import type { PerchModule } from "../../web/src/module/perch-module";
import { inventedArchive, warmUp } from "../../web/src/warm-up";
import { createModule, read } from "../wasm/perch-wasm.mjs";
import { archiveFiles, tweets, zip } from "./archive-maker";
import { answerInNode, answerInPage } from "./core-answer";
import { expect, PerchPage, test } from "./perch-page";
import { spyOnWorkers, tellWorker, workerAnswer, workerAnswers, workerCount } from "./worker-spy";

const atOnce = async () => {};
const whole = /"records":\{"read":600,"skipped":0,/;

test("the invented archive is sound, and the core reads every post of it", async () => {
  const bytes = await inventedArchive(1000, atOnce);
  const { outcome, lines, leftOut } = read(await createModule(), [{ path: "a.zip", bytes }]);
  expect({ outcome, leftOut }).toEqual({ outcome: { ok: true }, leftOut: [] });
  const { source, counts } = JSON.parse(lines);
  expect(source).toMatchObject({ dialect: "Y4", records: { read: 1000, skipped: 0 } });
  expect(source.records.fields_skipped).toEqual({});
  expect(counts.retweets).toBeGreaterThan(100);
  expect(counts.replies).toBeGreaterThan(100);
});

test("others can unpack the invented archive, and it has posts of every shape", async () => {
  const bytes = await inventedArchive(300, atOnce);
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkSignature: true,
    useWebWorkers: false,
  });
  const [entry, ...more] = await reader.getEntries();
  expect(more).toEqual([]);
  if (!entry || entry.directory) throw new Error("no file in the zip");
  const text = await entry.getData(new TextWriter());
  const list = JSON.parse(text.slice(text.indexOf("=") + 1));
  expect(list).toHaveLength(300);
  const shapes = ["extended_entities", "in_reply_to_status_id", "possibly_sensitive", '"RT @'];
  for (const shape of [...shapes, "\\u00e9", "é", "🐦", '\\"', "\\n", " : ", "[ ]"]) {
    expect(text, shape).toContain(shape);
  }
});

test("the same archive is read from its beginning to its end, and leaves nothing behind", async () => {
  const { module, reports, drops } = await countingModule();
  await warmUp(module, () => true);
  expect(reports.length).toBeGreaterThan(5);
  for (const report of reports) expect(report).toMatch(whole);
  expect(drops).toEqual({ made: reports.length, deleted: reports.length });
});

test("it stops in the middle of a reading when somebody asks, and leaves nothing behind", async () => {
  const { module, reports, drops } = await countingModule();
  const everyStep = 0;
  await warmUp(module, () => drops.made < 2, everyStep);
  expect(reports).toHaveLength(1);
  expect(drops).toEqual({ made: 2, deleted: 2 });
});

test("what the module throws comes out, and nothing is left behind", async () => {
  const { module, drops } = await countingModule({ failAt: 3 });
  await expect(warmUp(module, () => true)).rejects.toThrow("as told");
  expect(drops).toEqual({ made: 3, deleted: 3 });
});

test("a request in the middle of it is answered, and right, and ends it", async ({ page }) => {
  await spyOnWorkers(page, holdFirstReading);
  const perch = new PerchPage(page);
  await perch.open();
  const { held } = await workerAnswer<{ held: number }>(page, "held");
  const file = { name: "twitter.zip", bytes: await zip(archiveFiles(tweets(140))) };
  await perch.drop(file);
  await perch.state("done");
  expect(await answerInPage(page)).toEqual(await answerInNode(file));
  await tellWorker(page, { countTimers: true });
  expect(await workerAnswer(page, "timers")).toEqual({ timers: held });
  expect(perch.complaints).toEqual([]);
});

/** Every slice is one step long, and the timer after the first bytes that the core was given waits for a request. */
function holdFirstReading(): void {
  let nowMs = 0;
  performance.now = () => {
    nowMs += 1000;
    return nowMs;
  };
  let isReading = false;
  const { set } = Uint8Array.prototype;
  Uint8Array.prototype.set = function (source, offset) {
    isReading ||= source.length === 8192;
    return set.call(this, source, offset);
  };
  let timers = 0;
  let resume: (() => void) | undefined;
  const original = self.setTimeout.bind(self);
  self.setTimeout = ((callback: () => void, ms: number) => {
    timers += 1;
    if (!isReading || resume) return original(callback, ms);
    resume = () => original(callback);
    self.postMessage({ held: timers });
  }) as typeof setTimeout;
  self.addEventListener("message", (event) => {
    if (!event.data?.countTimers) return resume?.();
    event.stopImmediatePropagation();
    self.postMessage({ timers });
  });
}

test("it tells the page nothing, and the page shows nothing of it", async ({ page }) => {
  await spyOnWorkers(page, tellEnd);
  const perch = new PerchPage(page);
  await perch.open();
  const before = await page.locator("body").innerHTML();
  await workerAnswer(page, "isOver");
  expect(await workerAnswers(page)).toEqual([{ isOver: true }]);
  expect(await page.locator("body").innerHTML()).toBe(before);
  expect(await perch.states()).toEqual(["idle"]);
  expect(perch.complaints).toEqual([]);
  expect(perch.requests).toEqual([]);
});

/** Once the core reads there is always one timer to wait for, until all is over. */
function tellEnd(): void {
  let isReading = false;
  const { set } = Uint8Array.prototype;
  Uint8Array.prototype.set = function (source, offset) {
    isReading ||= source.length === 8192;
    return set.call(this, source, offset);
  };
  let waiting = 0;
  const original = self.setTimeout.bind(self);
  const tellIfOver = () => {
    if (isReading && waiting === 0) self.postMessage({ isOver: true });
  };
  self.setTimeout = ((callback: () => void, ms: number) => {
    waiting += 1;
    return original(() => {
      waiting -= 1;
      callback();
      original(tellIfOver);
    }, ms);
  }) as typeof setTimeout;
}

const hindrances = {
  "without CompressionStream": () => {
    Reflect.deleteProperty(self, "CompressionStream");
  },
  "with a CompressionStream that fails": () => {
    self.CompressionStream = class {
      constructor() {
        throw new TypeError("not today");
      }
    } as unknown as typeof CompressionStream;
  },
  "with a module that fails at it": () => {
    const { set } = Uint8Array.prototype;
    Uint8Array.prototype.set = function (source, offset) {
      if (source.length === 8192) {
        Uint8Array.prototype.set = set;
        self.postMessage({ failed: true });
        throw new WebAssembly.RuntimeError("unreachable");
      }
      return set.call(this, source, offset);
    };
  },
};

for (const [name, hinder] of Object.entries(hindrances)) {
  test(`${name} the page works as ever`, async ({ page }) => {
    await spyOnWorkers(page, hinder);
    const perch = new PerchPage(page);
    await perch.open();
    if (name.includes("module")) await workerAnswer(page, "failed");
    await perch.sample();
    await perch.state("done");
    await expect(perch.fact("Posts")).toContainText("220, of which");
    expect(await workerCount(page)).toBe(1);
    expect(perch.complaints).toEqual([]);
  });
}

/** The core, which notes what is made of it. Its `failAt`th drop fails at its first bytes. */
async function countingModule({ failAt = 0 } = {}) {
  const core: PerchModule = await createModule();
  const drops = { made: 0, deleted: 0 };
  const reports: (string | undefined)[] = [];
  const counted = (window: number, account: string): Drop => {
    const drop = new core.Drop(window, account);
    drops.made += 1;
    const mustFail = drops.made === failAt;
    const notes: Partial<Drop> = {
      report: (index) => {
        reports.push(drop.report(index));
        return reports.at(-1);
      },
      room: (size) => {
        if (mustFail) throw new Error("as told");
        return drop.room(size);
      },
      delete: () => {
        drops.deleted += 1;
        drop.delete();
      },
    };
    return new Proxy(drop, {
      get: (target, key) => {
        const noted = notes[key as keyof Drop];
        if (noted) return noted;
        const own = target[key as keyof Drop] as (...parameters: unknown[]) => unknown;
        return (...parameters: unknown[]) => own.apply(target, parameters);
      },
    });
  };
  const CountedDrop = function (this: unknown, window: number, account: string) {
    return counted(window, account);
  };
  return { module: { Drop: CountedDrop } as unknown as PerchModule, reports, drops };
}
