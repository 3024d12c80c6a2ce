/** What the page may ask about segments of the accounts that the worker holds. Types only. */
import type { Reply } from "../posts/questions";
import type { Model } from "../report";

export interface SegmentsWish {
  /** Only accounts whose posts mention one of these; without any all do. */
  readonly keywords: readonly string[];
  readonly handles: readonly string[];
  readonly scaling: "log" | "seed";
  readonly seed: number;
  /** Saved segments, into which the accounts are put; without it new ones are found. */
  readonly model?: string;
}

/** All answers are JSON. */
export type SegmentsQuestion =
  /** Reads the files again and groups the accounts: a `SegmentsAnswer` or a `SegmentsFailure`. */
  | { readonly about: "segments-make"; readonly wish: SegmentsWish }
  /** Those of a session that was saved; undefined where there are none. */
  | { readonly about: "segments-current" }
  /** How far that is, from 0 to 1. */
  | { readonly about: "segments-progress" }
  /** Another number of segments. */
  | { readonly about: "segments-choose"; readonly k: number }
  /** As files: with names, or with the numbers of accounts for them. */
  | { readonly about: "segments-json" | "segments-csv"; readonly withNames: boolean }
  /** The segments themselves, for other accounts. */
  | { readonly about: "segments-model" };

/** Undefined: there was no memory for it, others were asked for meanwhile, or the accounts are gone. */
export type AskSegments = (question: SegmentsQuestion) => Promise<Reply>;

export interface SegmentsAnswer {
  readonly report: SegmentsReport;
  /** Of those that stand for a segment, by their number in the table. */
  readonly persons: Readonly<Record<string, Person>>;
  /** Of each account that was grouped its segment, from 0 on. */
  readonly labels: readonly number[];
  /** x and y on the first two principal components, pair behind pair. */
  readonly points: readonly number[];
}

export interface Person {
  readonly name: string;
  /** The most liked of the posts about it. */
  readonly post: string;
}

export interface SegmentsFailure {
  readonly error: { readonly code: string; readonly sentence: string; readonly detail: string };
}

export const profileColumns = [
  "polarity",
  "subjectivity",
  "verified",
  "protected",
  "favourites",
  "retweets",
  "posts",
  "account_posts",
  "followers",
] as const;
export type ProfileColumn = (typeof profileColumns)[number];

/** What `perch segments` prints; accounts go by their number in the table. */
export interface SegmentsReport {
  readonly profiles: number;
  readonly without_mention: number;
  readonly models: readonly Model[];
  readonly unknown: Readonly<Partial<Record<ProfileColumn, number>>>;
  readonly scaling: "log" | "seed";
  /** Not of saved segments, which were found elsewhere. */
  readonly elbow?: readonly Elbow[];
  readonly silhouette_sample?: number;
  readonly knee?: number;
  /** In so many accounts saved segments were found. */
  readonly found_in?: number;
  readonly k: number;
  readonly segments: readonly Segment[];
}

export interface Elbow {
  readonly k: number;
  readonly inertia: number;
  readonly silhouette: number | null;
}

export interface Segment {
  readonly segment: number;
  readonly name: string;
  readonly customers: number;
  readonly means: Readonly<Record<ProfileColumn, number | null>>;
  readonly verified: number;
  readonly protected: number;
  readonly differences: readonly { readonly words: string; readonly deviations: number }[];
  readonly representatives: readonly { readonly account: string; readonly distance: number }[];
}
