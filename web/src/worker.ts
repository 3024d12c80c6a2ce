/** Runs the core off the page's thread. Decides nothing: it carries bytes to the core and answers back. */
import perchFactory from "virtual:perch-core";
import wasmBase64 from "virtual:perch-wasm";
import { bytesFromBase64 } from "./base64";
import { pourFiles } from "./dropped-bytes";
import type { Drop, PerchFactory, PerchModule, Posts } from "./perch-module";
import { PostsDesk } from "./posts/desk";
import type { EnvironmentCode, FromWorker, Refusal, ToWorker } from "./protocol";
import { warmUp } from "./warm-up";

/** The dedicated worker's global; the DOM types know only the window's. */
declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const progressEveryMs = 40;
const createPerch = perchFactory as PerchFactory;

/** WebAssembly is not there, or not for this module. */
class Unavailable extends Error {}

let perch = createModule();
let isIdle = true;
void warmUpWhileIdle();

const desk = new PostsDesk();

// Requests are not cancelled from inside: the page ends this worker, which stops even a busy one.
self.onmessage = ({ data }) => {
  isIdle = false;
  void answer(data);
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

/** A module that failed at this is not trusted again. Each request reports what is wrong; without one nobody has to know. */
async function warmUpWhileIdle(): Promise<void> {
  try {
    await warmUp(await perch, () => isIdle);
  } catch {
    perch = createModule();
    perch.catch(() => undefined);
  }
}

async function answer(request: ToWorker): Promise<void> {
  const { id } = request;
  try {
    switch (request.kind) {
      case "ask":
        self.postMessage({ kind: "reply", id, reply: desk.reply(request.question) });
        break;
      case "forget":
        desk.clear();
        break;
      case "analyse":
        await analyse(await perch, request);
    }
  } catch (error) {
    self.postMessage({ kind: "broken", id, code: environmentCode(error), detail: String(error) });
  }
}

function environmentCode(error: unknown): EnvironmentCode {
  return error instanceof Unavailable ? "wasm_unavailable" : "crashed";
}

type Analyse = Extract<ToWorker, { kind: "analyse" }>;

/**
 * Answers with the reports first; where there is one account, it then says why and reads the posts. Of several the drop
 * has kept nothing for that: the page asks again for the one whose card it shows.
 */
async function analyse(module: PerchModule, request: Analyse): Promise<void> {
  desk.clear();
  const drop = new module.Drop(request.window, request.account, true);
  let posts: Posts | null = null;
  try {
    const message = await reportsOf(drop, request);
    self.postMessage(message);
    if (message.kind === "done" && message.reports.length === 1) {
      self.postMessage(explained(drop, request.id));
      posts = drop.posts(0);
    }
  } finally {
    drop.delete();
  }
  if (posts) await readPosts(posts, request.id);
}

async function reportsOf(drop: Drop, { id, files }: Analyse): Promise<FromWorker> {
  await pourFiles(drop, files, progressReporter(drop, id));
  const outcome = drop.finish();
  if (!outcome.ok) return { kind: "refused", id, refusal: outcome };
  const reports = [];
  for (let i = 0; i < drop.reportCount(); i += 1) {
    const report = drop.report(i);
    if (report === undefined) return { kind: "refused", id, refusal: outOfMemory(drop) };
    reports.push(report);
  }
  const leftOut = drop.leftOut().map(({ file, code, detail, sentence }) => ({
    path: files[file]?.path ?? "",
    refusal: { code, detail, sentence },
  }));
  return { kind: "done", id, reports, leftOut };
}

/** The core keeps in the report what it has worked out. */
function explained(drop: Drop, id: number): FromWorker {
  const report = drop.insight(0) === undefined ? undefined : drop.report(0);
  return report === undefined ? { kind: "explained", id } : { kind: "explained", id, report };
}

async function readPosts(posts: Posts, id: number): Promise<void> {
  const tell = seldom();
  const answer = await desk.read(posts, (scored, total) =>
    tell(() => self.postMessage({ kind: "posts", id, scored, total })),
  );
  if (!answer) return;
  const total = posts.total();
  const { report } = answer;
  const outcome = report === undefined ? { hasFailed: true as const } : { report };
  self.postMessage({ kind: "posts", id, scored: total, total, ...outcome });
}

function outOfMemory(drop: Drop): Refusal {
  const outcome = drop.finish();
  if (outcome.ok) throw new RangeError("a report without a text");
  return outcome;
}

/** Calls what it is given, but not more often than a person can see. */
function seldom(): (tell: () => void) => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (tell) => {
    const nowMs = performance.now();
    if (nowMs - lastMs < progressEveryMs) return;
    lastMs = nowMs;
    tell();
  };
}

function progressReporter(drop: Drop, id: number): () => void {
  const tell = seldom();
  return () =>
    tell(() =>
      self.postMessage({
        kind: "progress",
        id,
        bytesRead: drop.bytesRead(),
        bytesTotal: drop.bytesTotal(),
      }),
    );
}
