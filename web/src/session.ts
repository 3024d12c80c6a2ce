/** What the page is doing, and what may happen next. It knows no words and no DOM. */
import { type Analyser, AnalysisError, type PostsProgress } from "./analyser";
import type { Ask } from "./posts/questions";
import type { DroppedFile, LeftOut, Refusal } from "./protocol";
import { parseReport, type Report } from "./report";

export interface Reading {
  readonly name: "reading";
  readonly title: string;
  /** Both are 0 while the archive is being opened. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface Done {
  readonly name: "done";
  /** One for each account: the core's own text, and the same parsed. */
  readonly results: readonly { readonly text: string; readonly report: Report }[];
  readonly chosen: number;
  readonly window: number;
  readonly leftOut: readonly LeftOut[];
  /** Why the choice was made is still worked out. */
  readonly awaitsReasons: boolean;
  /** How far the posts are read; null where there are several accounts, or none was read yet. */
  readonly posts: Omit<PostsProgress, "report"> | null;
}

export type State =
  | { readonly name: "idle" }
  | Reading
  | Done
  | { readonly name: "failed"; readonly refusal: Refusal };

export const defaultWindow = 0;

export class Session {
  readonly #analyser: Analyser;
  readonly #onChange: (state: State) => void;
  #state: State = { name: "idle" };
  #files: readonly DroppedFile[] = [];
  #account = "";
  #busy: AbortController | undefined;

  constructor(analyser: Analyser, onChange: (state: State) => void) {
    this.#analyser = analyser;
    this.#onChange = onChange;
  }

  /** Reads what was dropped; a read that is under way is given up for it. */
  async read(
    coming: DroppedFile[] | Promise<DroppedFile[]>,
    window = defaultWindow,
    account = "",
  ): Promise<void> {
    this.#busy?.abort();
    const busy = new AbortController();
    this.#busy = busy;
    this.#account = account;
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

  /** Stops whatever is under way and forgets the files. */
  startOver(): void {
    const busy = this.#busy;
    this.#busy = undefined;
    this.#files = [];
    this.#become({ name: "idle" });
    busy?.abort();
    this.#analyser.forgetPosts();
  }

  choose(index: number): void {
    if (this.#state.name === "done") this.#become({ ...this.#state, chosen: index });
  }

  /** Of the posts of the account that is shown. */
  readonly ask: Ask = (question) => this.#analyser.ask(question);

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
      });
      // Only now, for the worker need not wait until the page is drawn.
      if (!signal.aborted) onProgress(0, 0);
      const { reports, leftOut } = await analysis;
      if (reports.length === 0) throw new RangeError("an answer without a report");
      const results = reports.map((text) => ({ text, report: parseReport(text) }));
      const awaitsReasons = results.length === 1;
      return { name: "done", results, chosen: 0, window, leftOut, awaitsReasons, posts: null };
    } catch (error) {
      return { name: "failed", refusal: refusalOf(error) };
    }
  }

  #become(state: State): void {
    this.#state = state;
    this.#onChange(state);
  }
}

/** What takes the place of the only account's report. */
function resultOf(text: string | undefined): Pick<Done, "results"> | undefined {
  return text === undefined ? undefined : { results: [{ text, report: parseReport(text) }] };
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
