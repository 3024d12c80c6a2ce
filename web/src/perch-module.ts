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

export interface PerchModule {
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
