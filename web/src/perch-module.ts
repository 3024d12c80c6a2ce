/** The typed surface of the WebAssembly module: what wasm/bindings.cpp exports, word for word. */

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

export interface PerchModule {
  /** The heads are loaded with the first one. */
  readonly TextReader: new () => TextReader;
  /** `window`: the newest so many tweets; 0 is the default of the kind of input. `account`: of several, or "". */
  readonly Drop: new (
    window: number,
    account: string,
  ) => Drop;
}

export interface PerchOptions {
  readonly wasmBinary: Uint8Array;
  readonly locateFile: (name: string) => string;
}

export type PerchFactory = (options: PerchOptions) => Promise<PerchModule>;
