/** Small parts of files. Most of them lie side by side, and a browser takes milliseconds for any read, however small. */
import type { Wanted } from "./module/drop";

/** What is read at once at most, and how many of these are kept: small files of a zip, and its directory. */
const windowBytes = 256 * 1024;
const mostWindows = 2;

interface Window {
  readonly file: Blob;
  readonly from: number;
  readonly bytes: Uint8Array;
}

export class FileWindows {
  #windows: Window[] = [];

  /** Whether a part is small enough to be read with what follows it; it is no more than one read. */
  static isSmall({ sizeBytes }: Wanted): boolean {
    return sizeBytes <= windowBytes / 2;
  }

  /** A copy of its own. Undefined when the browser cannot read the file. */
  async part(file: Blob, wanted: Omit<Wanted, "file">): Promise<Uint8Array | undefined> {
    const { offset: from, sizeBytes, aheadBytes } = wanted;
    const end = Math.min(from + sizeBytes, file.size);
    const holds = (window: Window) =>
      window.file === file && window.from <= from && end <= window.from + window.bytes.length;
    const window = this.#windows.find(holds) ?? (await this.#open(file, from, aheadBytes));
    return window?.bytes.slice(from - window.from, end - window.from);
  }

  async #open(file: Blob, from: number, aheadBytes: number): Promise<Window | undefined> {
    const bytes = await bytesOf(file.slice(from, from + Math.min(windowBytes, aheadBytes)));
    if (!bytes) return undefined;
    const window = { file, from, bytes };
    this.#windows = [window, ...this.#windows.slice(0, mostWindows - 1)];
    return window;
  }
}

/** Undefined when the browser cannot read the file: it moved, it changed, or its drive is gone. */
export async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}
