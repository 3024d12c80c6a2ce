/** The typed surface of the WebAssembly module: what wasm/*_binding*.cpp export, word for word. */
import type { AccountType } from "./report";
import type { ProfileRecord, VideoAnswer, VideoRecord } from "./tables/questions";

/** How a step ended. `sentence` is for people, `detail` for the small print. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: string;
      readonly detail: string;
      readonly sentence: string;
    };

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

/**
 * What the posts of one account say. It lives in wasm memory and goes on without its drop: call `delete()` in a
 * `finally`. Before `advance()` is through, what rests on scores tells of the newest posts only. Texts are JSON, and
 * undefined when there is no memory for them.
 */
export interface Posts {
  /** Reads so many more posts, about 40 µs each where they are in English. Whether there are others. */
  advance(posts: number): boolean;
  scored(): number;
  total(): number;
  /** What `perch report` prints, to the byte. No text of a post is in it. */
  report(): string | undefined;
  /** `mood` of the report with other exponents, from 0 to 3; the formula's own are 1, 1 and false. */
  mood(
    ageExponent: number,
    activityExponent: number,
    everyPostTheSame: boolean,
  ): string | undefined;
  /** `timeline` of the report. */
  timeline(unit: "month" | "week"): string | undefined;
  /**
   * `activity` of the report in a time zone: [second since 1970, offset in seconds from then on, …], in order. The
   * first offset also holds before its second; an empty list is UTC.
   */
  activity(zone: readonly number[]): string | undefined;
  /** Looks for posts by the JSON of a `PostQuery`. How many there are; undefined where it is none. */
  find(query: string): number | undefined;
  /** A JSON array of `PostRow`: some of the posts that were found, in the order that was asked for. */
  rows(from: number, count: number): string | undefined;
  delete(): void;
}

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

export type PostKind = "own" | "reply" | "retweet";

/** Every word must be in the text, in any case. `from` and `to` are whole seconds since 1970, `to` is not in it. */
export interface PostQuery {
  readonly words?: string;
  readonly from?: number;
  readonly to?: number;
  readonly kinds?: readonly PostKind[];
  /** A code as `activity.languages` has them. */
  readonly language?: string;
  /** By date where it is missing. Posts without the value come last. */
  readonly sort?:
    | "date"
    | "likes"
    | "retweets"
    | "anger"
    | "fear"
    | "joy"
    | "love"
    | "sadness"
    | "surprise"
    | "negative"
    | "positive"
    | "opinion"
    | "claim";
  /** True where it is missing. */
  readonly descending?: boolean;
}

export interface PostRow {
  readonly id: string | null;
  readonly at: string;
  /** Only the day of `at` is known. */
  readonly day_only: boolean;
  readonly kind: PostKind;
  readonly likes: number | null;
  readonly retweets: number | null;
  readonly language: string | null;
  readonly text: string | null;
  /** Why it has no scores; neither of both while the post was not read. */
  readonly not_scored?: string;
  readonly scores?: {
    readonly emotion: Readonly<Record<string, number>>;
    readonly sentiment: Readonly<Record<string, number>>;
    readonly opinion: number;
    readonly claim: number;
  };
}

/** Reads posts with all heads. It lives in wasm memory: call `delete()` in a `finally`. */
export interface TextReader {
  /** The JSON of `perch text all`. */
  read(post: string): string;
  /** The JSON of `perch text tokens`. */
  tokens(post: string): string;
  /** Why a post gets no scores, by its code; empty when it gets them. `field`: the language that its record names. */
  whyNotScored(field: string, post: string): string;
  /** A view into wasm memory for posts, one a line; good until the next call of any kind. */
  room(sizeBytes: number): Uint8Array;
  /** Reads the posts in the room: how many there are, and the sum of their polarities. */
  readLines(): { readonly posts: number; readonly polarity: number };
  delete(): void;
}

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

/** Answers to the rows of a CSV. It lives in wasm memory: call `delete()` in a `finally`. */
export interface PredictionTable {
  /** A view into wasm memory for at most so many bytes; good until the next call of any kind. */
  room(sizeBytes: number): Uint8Array;
  commit(sizeBytes: number): void;
  /** No more bytes will come. */
  finish(): void;
  header(): string;
  /** The answers to at most so many rows that are there by now, each with a line feed. */
  advance(rows: number): {
    readonly rows: number;
    readonly lines: string;
    readonly errors: readonly SegmentsError[];
  };
  /** Why there is no table. */
  refusal(): SegmentsError | undefined;
  delete(): void;
}

export interface PerchModule {
  readonly Mentions: new () => Mentions;
  readonly Segments: new () => Segments;
  /** The heads are loaded with the first one. */
  readonly TextReader: new () => TextReader;
  readonly AccountTable: new () => AccountTable;
  /** What is missing in a record, or is not what it should be, is unknown. `model` is JSON. */
  readonly accountType: (record: ProfileRecord) => Omit<AccountType, "prediction" | "model"> & {
    readonly type: string | null;
    readonly model: string;
  };
  readonly videoClaim: (record: VideoRecord) => Omit<VideoAnswer, "model"> & {
    readonly model: string;
  };
  /** `all`: with a second opinion. */
  readonly AccountTypes: new (
    all: boolean,
  ) => PredictionTable;
  readonly VideoClaims: new (all: boolean) => PredictionTable;
  /** Whether a file that begins so is a table that was saved; its first 512 bytes are enough. */
  readonly isSavedTable: (firstBytes: string) => boolean;
  /** `window`: the newest so many tweets; 0 is the default of the kind of input. `account`: of several, or "". */
  readonly Drop: new (
    window: number,
    account: string,
    /** Whether the texts of posts are kept, for `posts()`. */
    keepsPosts?: boolean,
    /** Whether those of several accounts are kept, too, for `scoreInto()` and `profile()`. */
    ofEach?: boolean,
  ) => Drop;
}

export interface PerchOptions {
  readonly wasmBinary: Uint8Array;
  readonly locateFile: (name: string) => string;
}

export type PerchFactory = (options: PerchOptions) => Promise<PerchModule>;
