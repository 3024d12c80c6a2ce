/** Accounts in groups, as the module has them. */
import type { Outcome } from "./outcome";

/** What posts may mention, any of which is enough; nothing: every post does. Call `delete()` in a `finally`. */
export interface Mentions {
  /** A word or phrase; with `@` a handle. */
  addKeyword(term: string): void;
  addHandle(handle: string): void;
  delete(): void;
}

export interface Profile {
  /** In the order of profile_columns.def; NaN is unknown. */
  readonly row: readonly number[];
  /** Ids of the most liked posts that mention it, and the text of the first. */
  readonly posts: readonly string[];
  readonly text: string;
}

/** How a step with segments failed. */
export type SegmentsError = Omit<Extract<Outcome, { ok: false }>, "ok">;

/** Accounts in groups. It lives in wasm memory: call `delete()` in a `finally`, also to cancel. */
export interface Segments {
  /** A view into wasm memory for nine numbers an account; good until the next call of any kind. */
  room(accounts: number): Float64Array;
  /** Takes the rows in the room. Undefined: it goes on with `advance()`. */
  begin(scaling: "log" | "seed", seed: number): SegmentsError | undefined;
  /** Does a slice. Whether there is more. */
  advance(): boolean;
  /** From 0 to 1. */
  progress(): number;
  /** Takes so many segments, 1 to 10; at first it is the knee. */
  choose(segments: number): void;
  /** Who the accounts are, a name for each row; they come of posts that the heads read. */
  tell(names: readonly string[], withoutMention: number): void;
  /** JSON as of `perch segments`, with numbers for accounts of whom nothing was told; undefined before `advance()` is through. */
  report(): string | undefined;
  /** Likewise the CSV. */
  csv(): string | undefined;
  /** The segment of each account, from 0 on. */
  labels(): Uint32Array;
  /** x and y of each account, one pair behind the other. */
  coordinates(): Float64Array;
  /** JSON for `assign()`. */
  model(): string | undefined;
  /** Puts the rows in the room into saved segments, of which all answers are then. Undefined, or why not. */
  assign(model: string): SegmentsError | undefined;
  delete(): void;
}
