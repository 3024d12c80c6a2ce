/**
 * A drop as one list of entries with streams, whatever was dropped: zips, a folder, loose files, or all of them.
 * Nothing is read here but the first bytes of each loose file and the directory of each zip.
 */
import { type Entry, EntryError } from "./entry";
import type { DroppedFile, LeftOut } from "./protocol";
import { zipEntries } from "./zip-entries";

/** The two questions that only the core can answer. */
export interface FileJudge {
  sniff(firstBytes: Uint8Array, path: string): string;
  errorSentence(code: string): string;
}

const sniffBytes = 512;

export async function openDropped(
  files: readonly DroppedFile[],
  judge: FileJudge,
): Promise<{ entries: Entry[]; leftOut: LeftOut[] }> {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  for (const dropped of files) {
    try {
      entries.push(...(await entriesOf(dropped, judge)));
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      const { code, detail } = error;
      const sentence = judge.errorSentence(code);
      leftOut.push({ path: dropped.path, refusal: { code, detail, sentence } });
    }
  }
  return { entries, leftOut };
}

async function entriesOf(dropped: DroppedFile, judge: FileJudge): Promise<Entry[]> {
  if (isInsideFolder(dropped.path)) return [fileEntry(dropped)];
  const firstBytes = new Uint8Array(await dropped.file.slice(0, sniffBytes).arrayBuffer());
  const kind = judge.sniff(firstBytes, dropped.path);
  if (kind === "zip") return zipEntries(dropped.file);
  if (kind === "text") return [fileEntry(dropped)];
  throw new EntryError(kind, dropped.path);
}

/** Files of a folder are judged by name alone, except zips that lie right in it, as X's parts do. */
function isInsideFolder(path: string): boolean {
  const depth = path.split("/").length - 1;
  return depth > 1 || (depth === 1 && !path.toLowerCase().endsWith(".zip"));
}

function fileEntry({ path, file }: DroppedFile): Entry {
  return {
    path,
    sizeBytes: file.size,
    // When a copy was saved says nothing about the archive; a zip's own clock does.
    modifiedMs: -1,
    pourInto: (sink) => file.stream().pipeTo(sink),
  };
}
