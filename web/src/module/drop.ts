/** Reading a drop: the typed surface of wasm/drop_binding.cpp. */
import type { AccountTable } from "./accounts";
import type { Outcome } from "./outcome";
import type { Posts } from "./posts";
import type { Mentions, Profile } from "./segments";

/** A range of the file that was added as number `file`. */
export interface Wanted {
  readonly file: number;
  readonly offset: number;
  readonly sizeBytes: number;
  /** From the offset on nothing lies there but what is likely to be wanted next; maybe beyond the file's end. */
  readonly aheadBytes: number;
}

/** One drop, read once. It lives in wasm memory: call `delete()` in a `finally`. */
export interface Drop {
  /** Every dropped file in order; the number that `wanted()` gives back counts these calls from 0. */
  addFile(path: string, sizeBytes: number): void;
  /** The next bytes that are needed, until `endRange()` or `readFailed()`; undefined when there are none. */
  wanted(): Wanted | undefined;
  /** A view into wasm memory, at most so long, good until the next call of any kind. */
  room(sizeBytes: number): Uint8Array;
  commit(sizeBytes: number): void;
  /** Does a bounded piece of work. Whether there is more to do before more bytes are needed. */
  advance(): boolean;
  /** Whether the rest of the wanted range is not needed. */
  hasEnough(): boolean;
  endRange(): void;
  readFailed(): void;
  finish(): Outcome;
  reportCount(): number;
  /** Undefined when there is no memory for it; `finish()` then says so. */
  report(index: number): string | undefined;
  /**
   * Why, how sure, and when not: JSON of `explanation`, `confidence` and `warnings`, which report() then has too. Of
   * several accounts without `stability`: a drop keeps tweets and posts only where it has a single report.
   * Undefined where there is no memory for it.
   */
  insight(index: number): string | undefined;
  /** Nine columns and post ids of an account whose posts were kept; undefined where no post mentions it; null: no memory. */
  profile(index: number, mentions: Mentions): Profile | undefined | null;
  /** The posts of a report, once: they leave the drop. Null where they were not kept, or are gone. */
  posts(index: number): Posts | null;
  /** Lets the reports so far go. */
  clearReports(): void;
  /** Moves the reports so far into a table: they are gone from the drop. */
  moveInto(table: AccountTable): void;
  /**
   * Reads the posts of at most so many of the reports so far, for the table's next rows; then they are gone. Whether
   * there are others. For drops that keep posts.
   */
  scoreInto(table: AccountTable, atMost: number): boolean;
  /** Files that could not be used while others could. */
  leftOut(): readonly {
    readonly file: number;
    readonly code: string;
    readonly detail: string;
    readonly sentence: string;
  }[];
  /** Uncompressed bytes of all files with posts; both are 0 while zips are being opened. */
  bytesRead(): number;
  bytesTotal(): number;
  delete(): void;
}
