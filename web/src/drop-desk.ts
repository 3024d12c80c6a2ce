/** How the worker answers a drop: the reports first, then why, then what the posts say. */
import type { Desks } from "./desks";
import { answerOf, explained, progressOf } from "./drop-answers";
import { FileWindows } from "./file-windows";
import type { Drop } from "./module/drop";
import type { Outcome } from "./module/outcome";
import type { PerchModule } from "./module/perch-module";
import type { Posts } from "./module/posts";
import type { FromWorker, ToWorker } from "./protocol";
import { seldom } from "./seldom";

export type Analyse = Extract<ToWorker, { kind: "analyse" }>;

export class DropDesk {
  readonly #desks: Desks;
  readonly #tell: (message: FromWorker) => void;
  /** Ends the wait until the page shows the newest result, or nobody wants to see it any more. */
  #goOn: (isShown: boolean) => void = () => {};
  /** The newest analysis of one account of many that somebody gave up. */
  #stoppedId = 0;

  constructor(desks: Desks, tell: (message: FromWorker) => void) {
    this.#desks = desks;
    this.#tell = tell;
  }

  /** @param isShown or there is something else to do. */
  goOn(isShown: boolean): void {
    this.#goOn(isShown);
  }

  stop(id: number): void {
    this.#stoppedId = id;
  }

  async read(module: PerchModule, request: Analyse): Promise<void> {
    const areMany = await this.#desks.accounts.interrupt(() => this.#analyse(module, request));
    if (areMany) await this.#readAccounts(module, request);
  }

  /**
   * Answers with the reports first; where there is one account, it then says why and reads the posts.
   * @return whether there are many accounts.
   */
  async #analyse(module: PerchModule, request: Analyse): Promise<boolean> {
    const windows = new FileWindows();
    if (typeof request.account === "number") {
      this.#desks.posts.clear();
    } else {
      this.#desks.clear(request.files);
      if (await this.#openTable(module, request, windows)) return false;
    }
    const drop = this.#dropFor(module, request);
    let posts: Posts | null = null;
    try {
      const message = await this.#answer(module, request, drop, windows);
      this.#tell(message);
      if (message.kind !== "done") return false;
      if (message.accounts !== undefined) return true;
      if (message.reports.length > 0) {
        if (!(await this.#isShown())) return false;
        this.#tell(explained(drop, request.id));
        posts = drop.posts(0);
      }
    } finally {
      drop.delete();
    }
    if (posts) await this.#readPosts(posts, request.id);
    return false;
  }

  /** A table that was saved is opened, not read. @return whether it was one. */
  async #openTable(
    module: PerchModule,
    { files, id }: Analyse,
    windows: FileWindows,
  ): Promise<boolean> {
    const { accounts, segments, nameOf } = this.#desks;
    const opened = await accounts.open(module, files, windows);
    if (!opened) return false;
    if (opened.outcome.ok && opened.segments !== undefined) {
      segments.restore(opened.segments, module, nameOf);
    }
    this.#tell(openedTable(opened.outcome, id, accounts.accounts));
    return true;
  }

  #dropFor(module: PerchModule, { account, window }: Analyse): Drop {
    const key = typeof account === "number" ? this.#desks.accounts.keyOf(account) : account;
    return new module.Drop(window, key, true);
  }

  #answer(
    module: PerchModule,
    request: Analyse,
    drop: Drop,
    windows: FileWindows,
  ): Promise<FromWorker> {
    const { accounts } = this.#desks;
    const isOneOfMany = typeof request.account === "number";
    const tell = seldom();
    return answerOf(drop, request, {
      take: isOneOfMany ? () => {} : () => accounts.take(module, drop),
      onWork: () => tell(() => this.#tell(progressOf(drop, request.id))),
      mayGoOn: async () => this.#stoppedId < request.id,
      accounts: () => (isOneOfMany ? 0 : accounts.accounts),
      windows,
    });
  }

  /** The page and this thread may share a core, so what takes long waits until the result is laid out. */
  #isShown(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#goOn = resolve;
    });
  }

  /** The second step of many accounts: what their posts say. */
  async #readAccounts(module: PerchModule, { id, files, window }: Analyse): Promise<void> {
    const drop = new module.Drop(window, "", true, true);
    const tell = seldom();
    try {
      await this.#desks.accounts.readPosts(drop, files, (progress) => {
        const message = { kind: "accounts", id, ...progress } as const;
        if (progress.read === progress.accounts || progress.hasFailed) this.#tell(message);
        else tell(() => this.#tell(message));
      });
    } finally {
      drop.delete();
    }
  }

  async #readPosts(posts: Posts, id: number): Promise<void> {
    const tell = seldom();
    const answer = await this.#desks.posts.read(posts, (scored, total) =>
      tell(() => this.#tell({ kind: "posts", id, scored, total })),
    );
    if (!answer) return;
    const total = posts.total();
    const { report } = answer;
    const outcome = report === undefined ? { hasFailed: true as const } : { report };
    this.#tell({ kind: "posts", id, scored: total, total, ...outcome });
  }
}

function openedTable(outcome: Outcome, id: number, accounts: number): FromWorker {
  if (!outcome.ok) return { kind: "refused", id, refusal: outcome };
  return { kind: "done", id, reports: [], leftOut: [], accounts, isSaved: true };
}
