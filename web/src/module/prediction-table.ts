/** Answers to the rows of a CSV, as the module gives them. */
import type { SegmentsError } from "./segments";

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
