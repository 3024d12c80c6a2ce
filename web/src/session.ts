/** What the page is doing, and what may happen next. It knows no words and no DOM. */
import { type AnalyseOptions, type Analyser, AnalysisError, type PostsProgress } from "./analyser";
import type { Ask } from "./posts/questions";
import type { DroppedFile, Refusal } from "./protocol";
import { parseReport } from "./report";
import { type Done, defaultWindow, type Read, type State } from "./session-state";

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
    if (this.#busy !== busy) return;
    this.#become(next);
    if (next.name === "done" && next.results.length > 1) await this.#lookBehind(next);
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
    if (this.#state.name !== "done" || this.#state.chosen === index) return;
    const next = { ...this.#state, chosen: index, whole: null, posts: null, awaitsReasons: true };
    this.#become(next);
    void this.#lookBehind(next);
  }

  /** Of several accounts only the reports were kept: reads the files once more for what is behind the chosen card. */
  async #lookBehind({ results, chosen, window }: Done): Promise<void> {
    this.#busy?.abort();
    const busy = new AbortController();
    this.#busy = busy;
    const account = results[chosen]?.report.account.key ?? "";
    try {
      const { reports } = await this.#analyser.analyse([...this.#files], {
        ...this.#behind(busy.signal),
        window,
        account,
        onProgress: () => undefined,
      });
      // An account whose handle is another one's key cannot be named alone.
      if (reports.length !== 1 && this.#busy === busy) this.#explained(undefined);
    } catch {
      if (this.#busy === busy) this.#explained(undefined);
    }
  }

  /** What comes behind a card. An analysis that was given up has nothing more to say. */
  #behind(signal: AbortSignal): Pick<AnalyseOptions, "signal" | "onExplained" | "onPosts"> {
    return {
      signal,
      onExplained: (report) => signal.aborted || this.#explained(report),
      onPosts: (progress) => signal.aborted || this.#postsRead(progress),
    };
  }

  /** Of the posts of the account that is shown. */
  readonly ask: Ask = (question) => this.#analyser.ask(question);

  #explained(text: string | undefined): void {
    if (this.#state.name !== "done") return;
    const whole = text === undefined ? this.#state.whole : readOf(text);
    this.#become({ ...this.#state, whole, awaitsReasons: false });
  }

  #postsRead({ report: text, ...posts }: PostsProgress): void {
    if (this.#state.name !== "done") return;
    const whole = text === undefined ? this.#state.whole : readOf(text);
    this.#become({ ...this.#state, whole, posts });
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
        ...this.#behind(signal),
        window,
        account: this.#account,
        onProgress,
      });
      // Only now, for the worker need not wait until the page is drawn.
      if (!signal.aborted) onProgress(0, 0);
      const { reports, leftOut } = await analysis;
      if (reports.length === 0) throw new RangeError("an answer without a report");
      const results = reports.map(readOf);
      const behind = { whole: null, awaitsReasons: true, posts: null };
      return { name: "done", results, chosen: 0, window, leftOut, ...behind };
    } catch (error) {
      return { name: "failed", refusal: refusalOf(error) };
    }
  }

  #become(state: State): void {
    this.#state = state;
    this.#onChange(state);
  }
}

function readOf(text: string): Read {
  return { text, report: parseReport(text) };
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
