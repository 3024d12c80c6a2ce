/** Promise client of the worker: every call settles exactly once, whatever happens to the worker. */
import { type AnalyseOptions, type Analysis, AnalysisError, environmentError } from "./analysis";
import type { Reply } from "./posts/questions";
import type { AnyQuestion, DroppedFile, FromWorker, ToWorker } from "./protocol";

interface Pending {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: AnalysisError) => void;
  readonly onProgress: AnalyseOptions["onProgress"];
}

/** After a cancelled read the page is drawn first. */
const restartMs = 300;

export class Analyser {
  readonly #start: () => Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #questions = new Map<number, (reply: Reply) => void>();
  #worker: Worker | undefined;
  #lastId = 0;
  #posts: ({ readonly id: number } & Pick<AnalyseOptions, "onPosts" | "onExplained">) | undefined;
  #accounts: ({ readonly id: number } & Pick<AnalyseOptions, "onAccounts">) | undefined;

  /** The first worker starts at once, so that the first drop does not wait for it. */
  constructor(start: () => Worker) {
    this.#start = start;
    this.#startAhead();
  }

  /**
   * Aborting rejects as `cancelled`. It ends the worker, and with it every call that it was busy with; not so where one
   * account of many is read, whose table the worker holds.
   */
  analyse(files: readonly DroppedFile[], options: AnalyseOptions): Promise<Analysis> {
    const { window, account, signal, onProgress, onPosts, onExplained, onAccounts } = options;
    if (signal.aborted) return Promise.reject(environmentError("cancelled"));
    this.#lastId += 1;
    const id = this.#lastId;
    const abort = () => {
      if (typeof account === "number") this.#stop(id);
      else this.#restart();
    };
    signal.addEventListener("abort", abort);
    const answer = new Promise<Analysis>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, onProgress });
    });
    this.#posts = { id, onPosts, onExplained };
    if (typeof account === "string") this.#accounts = { id, onAccounts };
    this.#post({ kind: "analyse", id, files, window, account });
    return answer.finally(() => signal.removeEventListener("abort", abort));
  }

  /** Of the posts of the last analysis, or of its accounts. Undefined when they are gone. */
  ask(question: AnyQuestion): Promise<Reply> {
    if (!this.#worker) return Promise.resolve(undefined);
    this.#lastId += 1;
    const id = this.#lastId;
    const reply = new Promise<Reply>((resolve) => {
      this.#questions.set(id, resolve);
    });
    this.#post({ kind: "ask", id, question });
    return reply;
  }

  /** Nobody will ask about the posts or the accounts any more. */
  forget(): void {
    if (!this.#posts) return;
    this.#posts = undefined;
    this.#accounts = undefined;
    this.#lastId += 1;
    this.#post({ kind: "forget", id: this.#lastId });
  }

  #stop(id: number): void {
    this.#pending.get(id)?.reject(environmentError("cancelled"));
    this.#pending.delete(id);
    this.#post({ kind: "stop", id });
  }

  #restart(): void {
    this.#replaceWorker(environmentError("cancelled"));
    setTimeout(() => this.#startAhead(), restartMs);
  }

  #startAhead(): void {
    try {
      this.#worker ??= this.#connect();
    } catch {
      // The next call will try again, and has somebody to tell.
    }
  }

  #post(message: ToWorker): void {
    try {
      this.#worker ??= this.#connect();
      this.#worker.postMessage(message);
    } catch (error) {
      this.#replaceWorker(environmentError("crashed", String(error)));
    }
  }

  #connect(): Worker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data);
    worker.onmessageerror = () => this.#replaceWorker(environmentError("crashed", "messageerror"));
    worker.onerror = (event) => {
      event.preventDefault();
      this.#replaceWorker(environmentError("crashed", event.message));
    };
    return worker;
  }

  #receive(message: FromWorker): void {
    if (message.kind === "reply") {
      this.#questions.get(message.id)?.(message.reply);
      this.#questions.delete(message.id);
      return;
    }
    if (message.kind === "posts") {
      if (this.#posts?.id === message.id) this.#posts.onPosts(message);
      return;
    }
    if (message.kind === "accounts") {
      if (this.#accounts?.id === message.id) this.#accounts.onAccounts(message);
      return;
    }
    if (message.kind === "explained") {
      if (this.#posts?.id === message.id) this.#posts.onExplained(message.report);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (!pending && message.kind === "broken") {
      this.#replaceWorker(environmentError(message.code, message.detail));
    }
    if (!pending) return;
    if (message.kind === "progress") {
      pending.onProgress(message.bytesRead, message.bytesTotal);
      return;
    }
    if (message.kind === "broken") {
      this.#replaceWorker(environmentError(message.code, message.detail));
      return;
    }
    this.#pending.delete(message.id);
    if (message.kind === "refused") {
      pending.reject(new AnalysisError(message.refusal));
      return;
    }
    pending.resolve(message);
    // Whoever waits for the answer lays it out in the meantime.
    setTimeout(() => this.#tellShown(message.id));
  }

  #tellShown(id: number): void {
    if (this.#posts?.id === id) this.#post({ kind: "shown", id });
  }

  /** Nobody will answer the pending calls, and trapped wasm memory is not trusted again. */
  #replaceWorker(reason: AnalysisError): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    const posts = this.#posts;
    this.#posts = undefined;
    posts?.onExplained(undefined);
    posts?.onPosts({ scored: 0, total: 0, hasFailed: true });
    this.#accounts?.onAccounts({ read: 0, accounts: 0, hasFailed: true });
    this.#accounts = undefined;
    for (const resolve of this.#questions.values()) resolve(undefined);
    this.#questions.clear();
    for (const { reject } of pending) reject(reason);
  }
}
