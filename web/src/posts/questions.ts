/** What the page may ask of the posts that the worker holds, once they are read. Types only. */
import type { PostQuery } from "../module/posts";

/** All answers are the core's JSON, but that to `find`, which is how many posts there are. */
export type Question =
  | {
      readonly about: "mood";
      readonly ageExponent: number;
      readonly activityExponent: number;
      readonly everyPostTheSame: boolean;
    }
  | { readonly about: "timeline"; readonly unit: "month" | "week" }
  /** [second since 1970, offset in seconds from then on, …] */
  | { readonly about: "activity"; readonly zone: readonly number[] }
  | { readonly about: "find"; readonly query: PostQuery }
  | { readonly about: "rows"; readonly from: number; readonly count: number };

/** Undefined: there was no memory for it, or the posts are gone. */
export type Reply = string | number | Blob | undefined;

export type Ask = (question: Question) => Promise<Reply>;
