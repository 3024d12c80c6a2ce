/** The promise client by itself, with a worker that does as it is told: every call settles, and once. */
import { expect, test } from "@playwright/test";
import { Analyser } from "../../web/src/analyser";
import type { AnalyseOptions, AnalysisError } from "../../web/src/analysis";
import type { FromWorker, ToWorker } from "../../web/src/protocol";

class ObedientWorker {
  readonly received: ToWorker[] = [];
  isTerminated = false;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;

  postMessage(message: ToWorker): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function setUp() {
  const workers: ObedientWorker[] = [];
  const analyser = new Analyser(() => {
    const worker = new ObedientWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const newest = () => workers.at(-1) as ObedientWorker;
  return { analyser, workers, newest };
}

function options(more: Partial<AnalyseOptions> = {}): AnalyseOptions {
  return {
    window: 0,
    account: "",
    signal: new AbortController().signal,
    onProgress: () => {},
    onPosts: () => {},
    onExplained: () => {},
    onAccounts: () => {},
    ...more,
  };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "resolved",
    (error: AnalysisError) => error.code,
  );

test("an answer settles its own call and no other", async () => {
  const { analyser, newest } = setUp();
  const first = analyser.analyse([], options());
  const second = codeOf(analyser.analyse([], options()));
  const [one, two] = newest().received.map(({ id }) => id);
  newest().onmessage?.({ data: { kind: "done", id: one ?? 0, reports: ["{}"], leftOut: [] } });
  expect((await first).reports).toEqual(["{}"]);
  const refusal = { code: "empty_file", sentence: "It is empty.", detail: "" };
  newest().onmessage?.({ data: { kind: "refused", id: two ?? 0, refusal } });
  expect(await second).toBe("empty_file");
});

for (const way of ["error", "messageerror", "broken"] as const) {
  test(`after ${way} all pending calls reject as crashed, and the next has a new worker`, async () => {
    const { analyser, workers, newest } = setUp();
    const pending = [analyser.analyse([], options()), analyser.analyse([], options())].map(codeOf);
    const dead = newest();
    const id = dead.received[0]?.id ?? 0;
    if (way === "error") dead.onerror?.({ message: "boom", preventDefault: () => {} });
    else if (way === "messageerror") dead.onmessageerror?.();
    else dead.onmessage?.({ data: { kind: "broken", id, code: "crashed", detail: "trap" } });
    expect(await Promise.all(pending)).toEqual(["crashed", "crashed"]);
    expect(dead.isTerminated).toBe(true);
    analyser.analyse([], options()).catch(() => {});
    expect(workers).toHaveLength(2);
    expect(newest().received).toHaveLength(1);
  });
}

test("abort ends the worker and rejects as cancelled; a late answer changes nothing", async () => {
  const { analyser, newest } = setUp();
  const controller = new AbortController();
  const call = codeOf(analyser.analyse([], options({ signal: controller.signal })));
  const worker = newest();
  controller.abort();
  expect(worker.isTerminated).toBe(true);
  const id = worker.received[0]?.id ?? 0;
  worker.onmessage?.({ data: { kind: "done", id, reports: [], leftOut: [] } });
  expect(await call).toBe("cancelled");
});

test("the worker hears that its answer is shown, after whoever waited had a turn", async () => {
  const { analyser, newest } = setUp();
  let isLaidOut = false;
  const first = analyser.analyse([], options()).then(() => {
    isLaidOut = true;
  });
  const id = newest().received[0]?.id ?? 0;
  newest().onmessage?.({ data: { kind: "done", id, reports: ["{}"], leftOut: [] } });
  expect(newest().received).toHaveLength(1);
  await first;
  await expect.poll(() => newest().received.at(-1)).toEqual({ kind: "shown", id });
  expect(isLaidOut).toBe(true);
});

test("an answer that was forgotten is not shown", async () => {
  const { analyser, newest } = setUp();
  const first = analyser.analyse([], options());
  const id = newest().received[0]?.id ?? 0;
  newest().onmessage?.({ data: { kind: "done", id, reports: ["{}"], leftOut: [] } });
  await first;
  analyser.forget();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(newest().received.map(({ kind }) => kind)).toEqual(["analyse", "forget"]);
});

test("after an abort the next worker starts by itself, once", async () => {
  const { analyser, workers, newest } = setUp();
  const controller = new AbortController();
  const call = codeOf(analyser.analyse([], options({ signal: controller.signal })));
  controller.abort();
  await call;
  await expect.poll(() => workers.length).toBe(2);
  expect(newest().received).toEqual([]);
  analyser.analyse([], options()).catch(() => {});
  expect(newest().received).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

test("one account of many is given up without the worker, which holds the table", async () => {
  const { analyser, workers, newest } = setUp();
  const controller = new AbortController();
  const call = codeOf(analyser.analyse([], options({ account: 7, signal: controller.signal })));
  const id = newest().received[0]?.id ?? 0;
  controller.abort();
  expect(await call).toBe("cancelled");
  expect(newest().isTerminated).toBe(false);
  expect(newest().received[1]).toEqual({ kind: "stop", id });
  newest().onmessage?.({ data: { kind: "done", id, reports: [], leftOut: [] } });
  expect(workers).toHaveLength(1);
});

test("a signal that is aborted already asks the worker for nothing", async () => {
  const { analyser, newest } = setUp();
  expect(await codeOf(analyser.analyse([], options({ signal: AbortSignal.abort() })))).toBe(
    "cancelled",
  );
  expect(newest().received).toEqual([]);
});

test("an abort after the answer does not touch the worker", async () => {
  const { analyser, newest } = setUp();
  const controller = new AbortController();
  const call = analyser.analyse([], options({ signal: controller.signal }));
  newest().onmessage?.({ data: { kind: "done", id: 1, reports: ["{}"], leftOut: [] } });
  await call;
  controller.abort();
  expect(newest().isTerminated).toBe(false);
});

test("a worker that cannot start is a crash and no call without end", async () => {
  const analyser = new Analyser(() => {
    throw new TypeError("no workers here");
  });
  expect(await codeOf(analyser.analyse([], options()))).toBe("crashed");
});

test("a refusal costs one call and not the worker", async () => {
  const { analyser, newest } = setUp();
  const call = codeOf(analyser.analyse([], options()));
  const refusal = { code: "unreadable_path", sentence: "It cannot be opened.", detail: "" };
  newest().onmessage?.({ data: { kind: "refused", id: 1, refusal } });
  expect(await call).toBe("unreadable_path");
  expect(newest().isTerminated).toBe(false);
});

test("the account that was chosen goes to the worker", async () => {
  const { analyser, newest } = setUp();
  analyser.analyse([], options({ account: "77" })).catch(() => {});
  expect(newest().received).toMatchObject([{ kind: "analyse", account: "77", window: 0 }]);
});
