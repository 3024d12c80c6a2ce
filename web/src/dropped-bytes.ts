/** Carries the ranges that the core asks for from the dropped files into wasm memory. It decides nothing. */
import type { Drop } from "./perch-module";
import type { DroppedFile } from "./protocol";

/** One read. The next one is under way while the core works on this one. */
const readBytes = 1024 * 1024;
/** One write into wasm memory; the core takes no more. */
const partBytesAtMost = 1024 * 1024;

/**
 * Reads until the core wants no more. `onWork` is called after every bounded piece of the core's work, `mayGoOn` before
 * every read.
 * @return whether it came to the end.
 */
export async function pourFiles(
  drop: Drop,
  files: readonly DroppedFile[],
  onWork: () => void,
  mayGoOn: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  for (const { path, file } of files) drop.addFile(path, file.size);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    const dropped = files[wanted.file];
    if (!dropped) throw new RangeError(`the core asked for file ${wanted.file} of ${files.length}`);
    const range = dropped.file.slice(wanted.offset, wanted.offset + wanted.sizeBytes);
    const end = await pourRange(drop, range, onWork, mayGoOn);
    if (end === "stopped") return false;
    if (end === "read") drop.endRange();
    else drop.readFailed();
  }
  return true;
}

/** `failed` when the browser cannot read the file: it moved, it changed, or its drive is gone. */
async function pourRange(
  drop: Drop,
  range: Blob,
  onWork: () => void,
  mayGoOn: () => Promise<boolean>,
): Promise<"read" | "failed" | "stopped"> {
  let coming = read(range, 0);
  for (let at = 0; at < range.size && !drop.hasEnough(); at += readBytes) {
    const bytes = await coming;
    if (!bytes) return "failed";
    if (!(await mayGoOn())) return "stopped";
    coming = read(range, at + readBytes);
    pourBytes(drop, bytes, onWork);
  }
  return "read";
}

async function read(range: Blob, from: number): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await range.slice(from, from + readBytes).arrayBuffer());
  } catch {
    return undefined;
  }
}

function pourBytes(drop: Drop, bytes: Uint8Array, onWork: () => void): void {
  for (let start = 0; start < bytes.length && !drop.hasEnough(); ) {
    // A fresh view each time: wasm memory may have grown, which detaches the old one.
    const room = drop.room(Math.min(bytes.length - start, partBytesAtMost));
    room.set(bytes.subarray(start, start + room.length));
    drop.commit(room.length);
    start += room.length;
    while (drop.advance()) onWork();
    onWork();
  }
}
