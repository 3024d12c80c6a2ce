/** What the page can be doing. */
import type { PostsProgress } from "./analyser";
import type { LeftOut, Refusal } from "./protocol";
import type { Report } from "./report";

export interface Reading {
  readonly name: "reading";
  readonly title: string;
  /** Both are 0 while the archive is being opened. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** A report: the core's own text, and the same parsed. */
export interface Read {
  readonly text: string;
  readonly report: Report;
}

export interface Done {
  readonly name: "done";
  /** One for each account. */
  readonly results: readonly Read[];
  readonly chosen: number;
  /** The chosen one with what was found behind its card, as far as that is; null where there is nothing yet. */
  readonly whole: Read | null;
  readonly window: number;
  readonly leftOut: readonly LeftOut[];
  /** Why the choice was made is still worked out. */
  readonly awaitsReasons: boolean;
  /** How far the posts of the chosen account are read; null where none was read yet. */
  readonly posts: Omit<PostsProgress, "report"> | null;
}

export type State =
  | { readonly name: "idle" }
  | Reading
  | Done
  | { readonly name: "failed"; readonly refusal: Refusal };

export const defaultWindow = 0;
