/** One named thing of a drop, whether it lies in a zip, in a folder or by itself. */
export interface Entry {
  readonly path: string;
  readonly sizeBytes: number;
  /** -1 when it is not known. */
  readonly modifiedMs: number;
  /** Writes the whole entry, in chunks of any size. Throws EntryError when it is damaged. */
  pourInto(sink: WritableStream<Uint8Array>): Promise<void>;
}

/** An entry or a directory that cannot be read; `code` is one of the core's. */
export class EntryError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
