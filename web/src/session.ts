/** What the page is doing, and what may happen next. It knows no words and no DOM. */
import type { AccountsProgress, AskAccounts } from "./accounts/questions";
import type { Analyser } from "./analyser";
import { type Analysis, AnalysisError, type PostsProgress } from "./analysis";
import type { Ask } from "./posts/questions";
import type { DroppedFile, Refusal } from "./protocol";
import { parseReport } from "./report";
import type { AskSegments } from "./segments/questions";
import { type Done, defaultWindow, type Many, type State } from "./session-state";
import type { AskTables } from "./tables/questions";

export class Session {
  readonly #analyser: Analyser;
  readonly #onChange: (state: State) => void;
  #state: State = { name: "idle" };
  #files: readonly DroppedFile[] = [];
  #account: string | number = "";
  #many: Many | undefined;
  #busy: AbortController | undefined;

  constructor(analyser: Analyser, onChange: (state: State) => void) {
    this.#analyser = analyser;
    this.#onChange = onChange;
  }

  /** Reads what was dropped; a read that is under way is given up for it. */
  async read(
    coming: DroppedFile[] | Promise<DroppedFile[]>,
    window = defaultWindow,
    account: string | number = "",
  ): Promise<void> {
    this.#busy?.abort();
    const busy = new AbortController();
    this.#busy = busy;
    this.#account = account;
    if (typeof account === "string") this.#many = undefined;
    // A folder is still to be listed; files are shown with their names, as soon as the worker has them.
    const isToCome = !Array.isArray(coming);
    if (isToCome) this.#become({ name: "reading", title: "", bytesRead: 0, bytesTotal: 0 });
    const next = await this.#attempt(coming, window, busy.signal);
    // Somebody cancelled or dropped something else meanwhile, and the page shows that by now.
    if (this.#busy === busy) this.#become(next);
  }

  readAgain(window: number): Promise<void> {
    return this.read([...this.#files], window, this.#account);
  }

  /** The same files again, for one of the accounts in them. */
  readAccount(account: string): Promise<void> {
    return this.read([...this.#files], defaultWindow, account);
  }

  /** Stops what is under way: where it is one account of many, their table is shown again. */
  cancel(): void {
    if (!this.#many || typeof this.#account !== "number") {
      this.startOver();
      return;
    }
    const busy = this.#busy;
    this.#busy = undefined;
    this.backToMany();
    busy?.abort();
  }

  /** Stops whatever is under way and forgets the files. */
  startOver(): void {
    const busy = this.#busy;
    this.#busy = undefined;
    this.#files = [];
    this.#many = undefined;
    this.#become({ name: "idle" });
    busy?.abort();
    this.#analyser.forget();
  }

  /** One of many accounts, by its number: its part of the files is read again. */
  openAccount(number: number): Promise<void> {
    return this.read([...this.#files], defaultWindow, number);
  }

  backToMany(): void {
    if (this.#many) this.#become(this.#many);
  }

  showNames(showsNames: boolean): void {
    if (!this.#many) return;
    this.#many = { ...this.#many, showsNames };
    this.#become(this.#many);
  }

  /** Of the posts of the account that is shown. */
  readonly ask: Ask = (question) => this.#analyser.ask(question);
  readonly askAccounts: AskAccounts = (question) => this.#analyser.ask(question);
  readonly askTables: AskTables = (question) => this.#analyser.ask(question);
  readonly askSegments: AskSegments = (question) => this.#analyser.ask(question);

  #accountsRead(progress: AccountsProgress): void {
    if (!this.#many) return;
    this.#many = { ...this.#many, progress };
    if (this.#state.name === "many") this.#become(this.#many);
  }

  #explained(text: string | undefined): void {
    if (this.#state.name !== "done") return;
    this.#become({ ...this.#state, ...resultOf(text), awaitsReasons: false });
  }

  #postsRead({ report: text, ...posts }: PostsProgress): void {
    if (this.#state.name !== "done") return;
    this.#become({ ...this.#state, ...resultOf(text), posts });
  }

  async #attempt(
    coming: DroppedFile[] | Promise<DroppedFile[]>,
    window: number,
    signal: AbortSignal,
  ): Promise<State> {
    try {
      const files = Array.isArray(coming) ? coming : await coming;
      if (!signal.aborted) this.#files = files;
      const title = titleOf(files);
      const onProgress = (bytesRead: number, bytesTotal: number) =>
        this.#become({ name: "reading", title, bytesRead, bytesTotal });
      const analysis = this.#analyser.analyse(files, {
        window,
        account: this.#account,
        signal,
        onProgress,
        onExplained: (report) => this.#explained(report),
        onPosts: (progress) => this.#postsRead(progress),
        onAccounts: (progress) => this.#accountsRead(progress),
      });
      // Only now, for the worker need not wait until the page is drawn.
      if (!signal.aborted) onProgress(0, 0);
      return this.#stateOf(await analysis, title, window);
    } catch (error) {
      return { name: "failed", refusal: refusalOf(error) };
    }
  }

  #stateOf(
    { reports: [text], leftOut, accounts, isSaved = false }: Analysis,
    title: string,
    window: number,
  ): State {
    if (accounts !== undefined) {
      const progress = { read: isSaved ? accounts : 0, accounts };
      const kept = { showsNames: true, isSaved, progress, left: { from: 0 } };
      this.#many = { name: "many", title, accounts, leftOut, ...kept };
      return this.#many;
    }
    if (text === undefined) throw new RangeError("an answer without a report");
    const result = { text, report: parseReport(text) };
    const one = typeof this.#account === "number" && { number: this.#account };
    const showsNames = this.#many?.showsNames ?? true;
    return {
      name: "done",
      result,
      ...one,
      showsNames,
      window,
      leftOut,
      awaitsReasons: true,
      posts: null,
    };
  }

  #become(state: State): void {
    this.#state = state;
    this.#onChange(state);
  }
}

/** What takes the place of the only account's report. */
function resultOf(text: string | undefined): Pick<Done, "result"> | undefined {
  return text === undefined ? undefined : { result: { text, report: parseReport(text) } };
}

function titleOf(files: readonly DroppedFile[]): string {
  const tops = new Set(files.map(({ path }) => path.split("/")[0] ?? path));
  const [first = "", ...others] = tops;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** A folder that cannot be listed fails with a DOMException before the worker has a part in it. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof AnalysisError) return error.refusal;
  const code = error instanceof DOMException ? "read_failed" : "crashed";
  return { code, sentence: "", detail: String(error) };
}
