/** The table of many accounts, as the module has it. */
import type { Outcome } from "./outcome";

/**
 * Many accounts, a row each. It lives in wasm memory: call `delete()` in a `finally`. Texts are undefined when there is
 * no memory for them.
 */
export interface AccountTable {
  size(): number;
  /** Rows whose posts are read. */
  withPosts(): number;
  /** The key of an account by the `number` of its row; empty where there is none. */
  key(number: number): string;
  /** What stands for it where names are shown: its handle, or its key. */
  name(number: number): string;
  /** A JSON array of `AccountRow`: people to meet, of the opposite mood. */
  friends(number: number, showsNames: boolean): string | undefined;
  /** Chooses rows and their order by the JSON of an `AccountQuery`. How many there are; undefined where it is none. */
  find(query: string, showsNames: boolean): number | undefined;
  /** A JSON array of `AccountRow`: some of the rows that were found. */
  rows(from: number, count: number, showsNames: boolean): string | undefined;
  /** JSON of an `AccountsSummary`, of the rows that were found. */
  summary(): string | undefined;
  /** Those rows as CSV. */
  csv(showsNames: boolean): string | undefined;
  /** All rows, as lines of JSON that `load()` takes. */
  saved(showsNames: boolean): string | undefined;
  /** Replaces all rows, or leaves them as they are. */
  load(saved: string): Outcome;
  delete(): void;
}

export const accountOrders = [
  "source",
  "name",
  "cluster",
  "score",
  "followers",
  "friends",
  "statuses",
  "created_at",
  "tweets",
  "retweets",
  "replies",
  "warnings",
  "mood",
  "polarity",
  "subjectivity",
  "claims",
] as const;

export interface AccountQuery {
  /** Every word must be in the key or the handle, in any case. While names are hidden they choose nothing. */
  readonly words?: string;
  /** 1 to 6; 0 is the accounts that were left open. */
  readonly clusters?: readonly number[];
  readonly moods?: readonly string[];
  /** Those with a warning, or those without. */
  readonly warned?: boolean;
  /** By their place in the source where it is missing. Rows without the value come last. */
  readonly sort?: (typeof accountOrders)[number];
  /** False where it is missing. */
  readonly descending?: boolean;
}

export interface AccountRow {
  /** Its place in the source, from 1 on; the same in every order. */
  readonly number: number;
  /** Both null while names are hidden. */
  readonly key: string | null;
  readonly screen_name: string | null;
  readonly cluster: number | null;
  /** One-vs-rest, of the cluster. */
  readonly score: number | null;
  readonly abstained: string | null;
  /** As of an `AccountType`; null where none is said. */
  readonly type: string | null;
  readonly tweets: number;
  readonly retweets: number;
  readonly replies: number;
  readonly followers: number | null;
  readonly friends: number | null;
  readonly statuses: number | null;
  readonly verified: boolean | null;
  readonly created_at: string | null;
  /** Codes. */
  readonly warnings: readonly string[];
  /** Null: not read, so far. */
  readonly posts: {
    readonly scored: number;
    readonly mood: string | null;
    readonly positivity: number | null;
    readonly negativity: number | null;
    readonly polarity: number | null;
    readonly subjectivity: number | null;
    readonly claims: number | null;
  } | null;
}

export interface AccountsSummary {
  readonly accounts: number;
  /** In all. */
  readonly of: number;
  /** Of each of the six. */
  readonly clusters: readonly number[];
  readonly left_open: number;
  readonly types: Readonly<Record<string, number>>;
  readonly warned: number;
  readonly warnings: Readonly<Record<string, number>>;
  /** Accounts whose posts are read. */
  readonly posts_read: number;
  readonly moods: Readonly<Record<string, number>>;
  readonly polarity: number | null;
  readonly subjectivity: number | null;
}
