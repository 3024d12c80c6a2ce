/** Carries the ranges that the core asks for from the dropped files into wasm memory. It decides nothing. */
import { bytesOf, FileWindows } from "./file-windows";
import type { Drop, Wanted } from "./module/drop";
import type { DroppedFile } from "./protocol";

/** One read. The next one is under way while the core works on this one. */
const readBytes = 1024 * 1024;
/** One write into wasm memory; the core takes no more. */
const partBytesAtMost = 1024 * 1024;

/**
 * Reads until the core wants no more. `onWork` is called after every bounded piece of the core's work, `mayGoOn` before
 * every read. `windows` may hold what was read before.
 * @return whether it came to the end.
 */
export async function pourFiles(
  drop: Drop,
  files: readonly DroppedFile[],
  onWork: () => void,
  mayGoOn: () => Promise<boolean> = async () => true,
  windows = new FileWindows(),
): Promise<boolean> {
  for (const { path, file } of files) drop.addFile(path, file.size);
  for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
    const dropped = files[wanted.file];
    if (!dropped) throw new RangeError(`the core asked for file ${wanted.file} of ${files.length}`);
    const end = await pourRange(drop, piecesOf(dropped.file, wanted, windows), onWork, mayGoOn);
    if (end === "stopped") return false;
    if (end === "read") drop.endRange();
    else drop.readFailed();
  }
  return true;
}

type Piece = Promise<Uint8Array | undefined>;

/** What a range is read in. Asking for a piece starts its read; undefined: there are no more. */
function piecesOf(file: File, wanted: Wanted, windows: FileWindows): () => Piece | undefined {
  const end = Math.min(wanted.offset + wanted.sizeBytes, file.size);
  let at = wanted.offset;
  return () => {
    const from = at;
    if (from >= end) return undefined;
    at = Math.min(from + readBytes, end);
    if (FileWindows.isSmall(wanted)) return windows.part(file, wanted);
    return bytesOf(file.slice(from, at));
  };
}

/** `failed` when the browser cannot read the file. */
async function pourRange(
  drop: Drop,
  next: () => Piece | undefined,
  onWork: () => void,
  mayGoOn: () => Promise<boolean>,
): Promise<"read" | "failed" | "stopped"> {
  for (let coming = next(); coming && !drop.hasEnough(); ) {
    const bytes = await coming;
    if (!bytes) return "failed";
    if (!(await mayGoOn())) return "stopped";
    coming = next();
    pourBytes(drop, bytes, onWork);
    release(bytes);
  }
  return "read";
}

/** Nobody needs these bytes any more. Left to the garbage collector, some fifty of them lie about. */
function release({ buffer }: Uint8Array): void {
  (buffer as Transferable).transfer?.(0);
}

/** ECMAScript 2024, which not every browser that runs this page has. */
interface Transferable {
  transfer?(sizeBytes: number): unknown;
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
