/**
 * Lets the core read invented posts while there is nothing else to read. Browsers compile WebAssembly fast and badly at
 * first, and well only what has run for a while, function by function; V8 does so in the background, for the calls that
 * come after. Without this most of the first archive would be read by badly compiled code.
 *
 * The work is done in slices, between which the worker takes its messages, and ends for good with the first of them.
 */
import { inventedPosts } from "./invented-posts";
import type { Drop } from "./module/drop";
import type { PerchModule } from "./module/perch-module";
import { zipOfOne } from "./small-zip";

/** Before it begins: the page has itself to draw. */
const startMs = 100;
/** About as long as a request may have to wait. */
const usualSliceMs = 6;
/** Between slices: time for messages, and for the compiler where it has no core of its own. */
const pauseMs = 4;
/** 1.1 MB of text. */
const posts = 600;
/**
 * In Chromium the first 10 take 0.6 s, and each 10 after that 0.14 s. Of the compiling 87 ms (of a thread's own time) are left
 * for the next read after 20, and 37 ms after 60; what is called once a tweet is slow to be found worth it.
 */
const passes = 50;
/** Most bytes of the zip for one step: they unpack to about ten times as much. */
const stepBytes = 8 * 1024;
const pieceBytes = 64 * 1024;

class Interrupted extends Error {}

/**
 * Rejects with whatever the module throws.
 * @param isIdle tells whether nobody has asked for anything yet.
 * @param sliceMs how long it works before it asks; with 0 it asks after every step.
 */
export async function warmUp(
  module: PerchModule,
  isIdle: () => boolean,
  sliceMs = usualSliceMs,
): Promise<void> {
  if (typeof CompressionStream === "undefined") return;
  const pause = async (ms = pauseMs) => {
    await new Promise((resume) => setTimeout(resume, ms));
    if (!isIdle()) throw new Interrupted();
  };
  try {
    await pause(startMs);
    const zip = await inventedArchive(posts, pause);
    for (let pass = 0; pass < passes; pass += 1) {
      await inSlices(readingOf(module, zip), sliceMs, pause);
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** A zip of nothing but a tweets.js. Awaits `pause` again and again. */
export function inventedArchive(
  count: number,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  return zipOfOne("data/tweets.js", inPieces(inventedPosts(count)), pause);
}

function* inPieces(texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = "";
  for (const text of texts) {
    waiting += text;
    if (waiting.length < pieceBytes) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  yield encoder.encode(waiting);
}

async function inSlices(
  steps: Iterator<void>,
  sliceMs: number,
  pause: () => Promise<void>,
): Promise<void> {
  try {
    for (let isDone = false; !isDone; await pause()) {
      const end = performance.now() + sliceMs;
      do isDone = steps.next().done === true;
      while (!isDone && performance.now() < end);
    }
  } finally {
    steps.return?.();
  }
}

/** One whole reading of the zip, in steps of at most about a millisecond. */
function* readingOf(module: PerchModule, zip: Uint8Array): Generator<void> {
  const drop = new module.Drop(0, "");
  try {
    drop.addFile("invented.zip", zip.length);
    for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
      yield* pouring(drop, zip.subarray(wanted.offset, wanted.offset + wanted.sizeBytes));
      drop.endRange();
    }
    drop.finish();
    yield;
    drop.report(0);
    yield;
  } finally {
    drop.delete();
  }
}

function* pouring(drop: Drop, range: Uint8Array): Generator<void> {
  for (let at = 0; at < range.length && !drop.hasEnough(); at += stepBytes) {
    const bytes = range.subarray(at, at + stepBytes);
    drop.room(bytes.length).set(bytes);
    drop.commit(bytes.length);
    while (drop.advance()) yield;
    yield;
  }
}
