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

/** One drop, read once. It lives in wasm memory: call `delete()` in a `finally`. */
export interface Reading {
  /** Every entry name in order; the index that `next()` gives back counts these calls from 0. */
  addEntry(path: string, sizeBytes: number, modifiedMs: number): void;
  plan(): Outcome;
  /** Index of the next entry to open, or -1. No other entry may be opened. */
  next(): number;
  /** Uncompressed bytes of all tweets files, known after `plan()`. */
  tweetsBytes(): number;
  begin(index: number): void;
  /** A view into wasm memory, at most 1 MiB, good until the next call of any kind. */
  writable(sizeBytes: number): Uint8Array;
  /** Reads what was written to the view. It cannot fail: broken records are counted, not thrown. */
  commit(sizeBytes: number): void;
  tweetsBytesRead(): number;
  end(): void;
  /** The entry could not be inflated to its end; what came before stays good. */
  fail(code: string, detail: string): void;
  finish(): Outcome;
  reportCount(): number;
  report(index: number): string;
  delete(): void;
}

export interface PerchModule {
  /** `window`: the newest so many tweets; 0 is the default of the kind of input. */
  readonly Reading: new (
    window: number,
  ) => Reading;
  /** Of a file's first bytes and name: "zip", "text", or the code of the reason to refuse it. */
  sniff(firstBytes: Uint8Array, path: string): string;
  errorSentence(code: string): string;
}

export interface PerchOptions {
  readonly wasmBinary: Uint8Array;
  readonly locateFile: (name: string) => string;
}

export type PerchFactory = (options: PerchOptions) => Promise<PerchModule>;
