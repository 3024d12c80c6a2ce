/** Runs the core off the page's thread. Decides nothing: it carries bytes to the core and answers back. */
import perchFactory from "virtual:perch-core";
import wasmBase64 from "virtual:perch-wasm";
import { AccountsDesk } from "./accounts/accounts-desk";
import type { AccountsQuestion } from "./accounts/questions";
import { reportsOf as reportsOfAll } from "./accounts/reports-desk";
import { bytesFromBase64 } from "./base64";
import { answerOf, explained, progressOf } from "./drop-answers";
import { FileWindows } from "./file-windows";
import type { Outcome } from "./module/outcome";
import type { PerchFactory, PerchModule } from "./module/perch-module";
import type { Posts } from "./module/posts";
import { PostsDesk } from "./posts/desk";
import type { Question, Reply } from "./posts/questions";
import type { DroppedFile, EnvironmentCode, FromWorker, ToWorker } from "./protocol";
import type { SegmentsQuestion } from "./segments/questions";
import { SegmentsDesk } from "./segments/segments-desk";
import { seldom } from "./seldom";
import type { TablesQuestion } from "./tables/questions";
import { replyAboutTables } from "./tables/tables-desk";
import { warmUp } from "./warm-up";

/** The dedicated worker's global; the DOM types know only the window's. */
declare const self: {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const createPerch = perchFactory as PerchFactory;

/** WebAssembly is not there, or not for this module. */
class Unavailable extends Error {}

let perch = createModule();
let isIdle = true;
void warmUpWhileIdle();

const desk = new PostsDesk();
const accounts = new AccountsDesk();
const segments = new SegmentsDesk();
/** Those of the accounts in the table. */
let manyFiles: readonly DroppedFile[] = [];

/** Ends the wait until the page shows the newest result, or nobody wants to see it any more. */
let goOn: (isShown: boolean) => void = () => {};
/** The newest analysis of one account of many that somebody gave up. */
let stoppedId = 0;

// Other requests are not cancelled from inside: the page ends this worker, which stops even a busy one.
self.onmessage = ({ data }) => {
  isIdle = false;
  if (data.kind !== "ask") goOn(data.kind === "shown");
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
        self.postMessage({ kind: "reply", id, reply: await replyTo(request.question) });
        break;
      case "shown":
        break;
      case "stop":
        stoppedId = id;
        break;
      case "forget":
        desk.clear();
        accounts.clear();
        segments.clear();
        manyFiles = [];
        break;
      case "analyse": {
        const module = await perch;
        const areMany = await accounts.interrupt(() => analyse(module, request));
        if (areMany) await readAccounts(module, request);
      }
    }
  } catch (error) {
    self.postMessage({ kind: "broken", id, code: environmentCode(error), detail: String(error) });
  }
}

function environmentCode(error: unknown): EnvironmentCode {
  return error instanceof Unavailable ? "wasm_unavailable" : "crashed";
}

type Analyse = Extract<ToWorker, { kind: "analyse" }>;

function replyTo(
  question: Question | AccountsQuestion | SegmentsQuestion | TablesQuestion,
): Reply | Promise<Reply> {
  if ("showsNames" in question && question.about === "account-reports") {
    const turn = manyFiles;
    const isCurrent = () => manyFiles === turn;
    return accounts.interrupt(async () =>
      reportsOfAll(await perch, turn, question.showsNames, isCurrent),
    );
  }
  if ("showsNames" in question) {
    const reply = accounts.reply(question);
    const isSession = question.about === "accounts-saved" && reply !== undefined;
    return isSession ? `${reply}${segments.saved(question.showsNames)}` : reply;
  }
  if (isAboutTables(question)) return perch.then((module) => replyAboutTables(question, module));
  if (!isAboutSegments(question)) return desk.reply(question);
  const reply = async () => segments.reply(question, await perch, manyFiles, nameOf);
  return question.about === "segments-make" ? accounts.interrupt(reply) : reply();
}

function nameOf(number: number): string {
  return accounts.nameOf(number);
}

function isAboutTables(
  question: Question | SegmentsQuestion | TablesQuestion,
): question is TablesQuestion {
  return question.about.startsWith("record-");
}

function isAboutSegments(question: Question | SegmentsQuestion): question is SegmentsQuestion {
  return question.about.startsWith("segments-");
}

/**
 * Answers with the reports first; where there is one account, it then says why and reads the posts.
 * @return whether there are many accounts.
 */
async function analyse(module: PerchModule, request: Analyse): Promise<boolean> {
  const { account, window } = request;
  desk.clear();
  const isOneOfMany = typeof account === "number";
  const windows = new FileWindows();
  if (!isOneOfMany) {
    accounts.clear();
    segments.clear();
    manyFiles = request.files;
    const opened = await accounts.open(module, request.files, windows);
    if (opened) {
      const { outcome, segments: line } = opened;
      if (outcome.ok && line !== undefined) segments.restore(line, module, nameOf);
      self.postMessage(openedTable(outcome, request.id));
      return false;
    }
  }
  const drop = new module.Drop(window, isOneOfMany ? accounts.keyOf(account) : account, true);
  let posts: Posts | null = null;
  try {
    const tell = seldom();
    const message = await answerOf(drop, request, {
      take: isOneOfMany ? () => {} : () => accounts.take(module, drop),
      onWork: () => tell(() => self.postMessage(progressOf(drop, request.id))),
      mayGoOn: async () => stoppedId < request.id,
      accounts: () => (isOneOfMany ? 0 : accounts.accounts),
      windows,
    });
    self.postMessage(message);
    if (message.kind !== "done") return false;
    if (message.accounts !== undefined) return true;
    if (message.reports.length > 0) {
      if (!(await isShown())) return false;
      self.postMessage(explained(drop, request.id));
      posts = drop.posts(0);
    }
  } finally {
    drop.delete();
  }
  if (posts) await readPosts(posts, request.id);
  return false;
}

/** The page and this thread may share a core, so what takes long waits until the result is laid out. */
function isShown(): Promise<boolean> {
  return new Promise((resolve) => {
    goOn = resolve;
  });
}

function openedTable(outcome: Outcome, id: number): FromWorker {
  if (!outcome.ok) return { kind: "refused", id, refusal: outcome };
  return { kind: "done", id, reports: [], leftOut: [], accounts: accounts.accounts, isSaved: true };
}

/** The second step of many accounts: what their posts say. */
async function readAccounts(module: PerchModule, { id, files, window }: Analyse): Promise<void> {
  const drop = new module.Drop(window, "", true, true);
  const tell = seldom();
  try {
    await accounts.readPosts(drop, files, (progress) => {
      const message = { kind: "accounts", id, ...progress } as const;
      if (progress.read === progress.accounts || progress.hasFailed) self.postMessage(message);
      else tell(() => self.postMessage(message));
    });
  } finally {
    drop.delete();
  }
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
