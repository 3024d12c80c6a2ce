/** Runs the core off the page's thread. Decides nothing: it carries entries to the core and answers back. */
import perchFactory from "virtual:perch-core";
import wasmBase64 from "virtual:perch-wasm";
import { openDropped } from "./archive-source";
import { bytesFromBase64 } from "./base64";
import { CoreSink } from "./core-sink";
import { type Entry, EntryError } from "./entry";
import type { Outcome, PerchFactory, PerchModule, Reading } from "./perch-module";
import type { EnvironmentCode, FromWorker, Refusal, ToWorker } from "./protocol";

/** The dedicated worker's global; the DOM types know only the window's. */
declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const progressEveryMs = 40;
const createPerch = perchFactory as PerchFactory;

/** WebAssembly is not there, or not for this module. */
class Unavailable extends Error {}

/** The core said no. Not a bug and not the browser: the page shows the core's sentence. */
class CoreRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const perch = createModule();
perch.catch(() => undefined); // Each request reports it; without one nobody has to know.

// Requests are not cancelled from inside: the page ends this worker, which stops even a busy one.
self.onmessage = ({ data }) => {
  void answer(data).then((message) => self.postMessage(message));
};

async function createModule(): Promise<PerchModule> {
  try {
    return await createPerch({
      wasmBinary: bytesFromBase64(wasmBase64),
      locateFile: (name) => name,
    });
  } catch (error) {
    throw new Unavailable(String(error));
  }
}

async function answer(request: ToWorker): Promise<FromWorker> {
  const { id } = request;
  try {
    return await analyse(await perch, request);
  } catch (error) {
    if (error instanceof CoreRefusal) return { kind: "refused", id, refusal: error.refusal };
    return { kind: "broken", id, code: environmentCode(error), detail: String(error) };
  }
}

function environmentCode(error: unknown): EnvironmentCode {
  if (error instanceof Unavailable) return "wasm_unavailable";
  // NotReadableError, NotFoundError: the file moved, or its drive is gone.
  return error instanceof DOMException ? "read_failed" : "crashed";
}

async function analyse(module: PerchModule, request: ToWorker): Promise<FromWorker> {
  const { id, files, window } = request;
  const { entries, leftOut } = await openDropped(files, module);
  const firstLeftOut = leftOut[0];
  if (entries.length === 0 && firstLeftOut) {
    return { kind: "refused", id, refusal: firstLeftOut.refusal };
  }
  const reading = new module.Reading(window);
  try {
    await feed(reading, entries, id);
    settle(reading.finish());
    const reports = Array.from({ length: reading.reportCount() }, (_, i) => reading.report(i));
    return { kind: "done", id, reports, leftOut };
  } finally {
    reading.delete();
  }
}

function settle(outcome: Outcome): void {
  if (!outcome.ok) throw new CoreRefusal(outcome);
}

async function feed(reading: Reading, entries: readonly Entry[], id: number): Promise<void> {
  for (const { path, sizeBytes, modifiedMs } of entries) {
    reading.addEntry(path, sizeBytes, modifiedMs);
  }
  settle(reading.plan());
  const report = progressReporter(reading, id);
  for (let index = reading.next(); index >= 0; index = reading.next()) {
    const entry = entries[index];
    if (!entry) throw new RangeError(`the core asked for entry ${index} of ${entries.length}`);
    reading.begin(index);
    await pour(entry, reading, report);
  }
}

async function pour(entry: Entry, reading: Reading, onCommitted: () => void): Promise<void> {
  const sink = new CoreSink(reading, onCommitted);
  try {
    await entry.pourInto(sink.stream);
  } catch (error) {
    if (sink.thrown !== undefined) throw sink.thrown;
    if (!(error instanceof EntryError)) throw error;
    reading.fail(error.code, error.detail);
    return;
  }
  reading.end();
}

/** Real counts only, and not more often than a person can see. */
function progressReporter(reading: Reading, id: number): () => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return () => {
    const nowMs = performance.now();
    if (nowMs - lastMs < progressEveryMs) return;
    lastMs = nowMs;
    const bytesRead = reading.tweetsBytesRead();
    self.postMessage({ kind: "progress", id, bytesRead, bytesTotal: reading.tweetsBytes() });
  };
}
