/** What the page may ask about numbers that somebody types in, and about tables of them. Types only. */
import type { Reply } from "../posts/questions";
import type { Refusal } from "../protocol";
import type { AccountType } from "../report";

/** What is missing is unknown. */
export interface ProfileRecord {
  readonly followers?: number;
  readonly following?: number;
  readonly posts?: number;
  readonly verified?: boolean;
  readonly private?: boolean;
  readonly ageDays?: number;
  readonly postsPerDay?: number;
}

export interface VideoRecord {
  readonly views?: number;
  readonly likes?: number;
  readonly shares?: number;
  readonly downloads?: number;
  readonly comments?: number;
  readonly durationSec?: number;
  readonly verified?: boolean;
  readonly ban?: string;
  readonly text?: string;
}

export type TableKind = "accounts" | "videos";

/** All answers are JSON. */
export type TablesQuestion =
  /** An `AccountType`. */
  | { readonly about: "record-account"; readonly record: ProfileRecord }
  /** A `VideoAnswer`. */
  | { readonly about: "record-video"; readonly record: VideoRecord }
  /** A `TableAnswers`. */
  | { readonly about: "record-table"; readonly of: TableKind; readonly file: File };

/** Undefined: the reader broke off. */
export type AskTables = (question: TablesQuestion) => Promise<Reply>;

export interface VideoAnswer {
  readonly status: "claim" | "opinion";
  readonly pClaim: number;
  /** What the head for posts of people says of the same text; null without one. */
  readonly pClaimOfPosts: number | null;
  readonly model: AccountType["model"];
}

export interface TableAnswers {
  /** How many rows got each answer; an empty one is none. */
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: number;
  /** Of the first rows that could not be read. */
  readonly errors: readonly Refusal[];
  readonly unreadable: number;
  readonly csv: string;
  /** Why there is no table. */
  readonly refusal?: Refusal;
}
