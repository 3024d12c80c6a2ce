/** Bytes of one entry on their way into wasm memory, at most 1 MiB at a time. */
import type { Reading } from "./perch-module";

const partBytesAtMost = 1024 * 1024;

export class CoreSink {
  /** What the core threw. A stream between may report it as its own error; this one counts. */
  thrown: unknown;
  readonly stream: WritableStream<Uint8Array>;

  constructor(reading: Reading, onCommitted: () => void) {
    this.stream = new WritableStream<Uint8Array>({
      write: (chunk) => {
        try {
          commitInParts(reading, chunk, onCommitted);
        } catch (error) {
          this.thrown = error;
          throw error;
        }
      },
    });
  }
}

function commitInParts(reading: Reading, chunk: Uint8Array, onCommitted: () => void): void {
  for (let start = 0; start < chunk.length; start += partBytesAtMost) {
    const part = chunk.subarray(start, start + partBytesAtMost);
    // A fresh view each time: wasm memory may have grown, which detaches the old one.
    reading.writable(part.length).set(part);
    reading.commit(part.length);
    onCommitted();
  }
}
