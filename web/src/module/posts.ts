/** Reading posts: what the module says of those of an account, or of one. */

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
