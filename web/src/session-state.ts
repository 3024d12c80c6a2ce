/** What the page can be doing. */
import type { LeftTable } from "./accounts/account-filters";
import type { AccountsProgress } from "./accounts/questions";
import type { PostsProgress } from "./analysis";
import type { LeftOut, Refusal } from "./protocol";
import type { Report } from "./report";

export interface Reading {
  readonly name: "reading";
  readonly title: string;
  /** Both are 0 while the archive is being opened. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface Done {
  readonly name: "done";
  /** The core's own text, and the same parsed. */
  readonly result: { readonly text: string; readonly report: Report };
  /** Its number, where it was chosen among many. */
  readonly number?: number;
  /** Whether its names may be shown. */
  readonly showsNames: boolean;
  readonly window: number;
  readonly leftOut: readonly LeftOut[];
  /** Why the choice was made is still worked out. */
  readonly awaitsReasons: boolean;
  /** How far the posts are read; null where none was read yet. */
  readonly posts: Omit<PostsProgress, "report"> | null;
}

/** Many accounts. Their table is asked for. */
export interface Many {
  readonly name: "many";
  readonly title: string;
  readonly accounts: number;
  readonly leftOut: readonly LeftOut[];
  readonly showsNames: boolean;
  /** The table was saved before: there are no posts and no cards behind it. */
  readonly isSaved: boolean;
  readonly progress: AccountsProgress;
  /** How the table was left, for when somebody comes back to it. */
  readonly left: LeftTable;
}

export type State =
  | { readonly name: "idle" }
  | Reading
  | Done
  | Many
  | { readonly name: "failed"; readonly refusal: Refusal };

export const defaultWindow = 0;
