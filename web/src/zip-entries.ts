/**
 * The entries of one zip, read through slices of the File: the tail, the directory, then only what is asked for.
 * zip.js does the reading; here its many errors become the few codes that the core has sentences for.
 */
import * as zip from "@zip.js/zip.js/lib/zip-core-native.js";
import { type Entry, EntryError } from "./entry";

/** When an entry turns out to be damaged, a stream forgets the chunk that it holds: so they are small. */
const readChunkBytes = 64 * 1024;
/** A directory may be followed by some junk; more is not searched, a zip may hold 16 GB. */
const appendedBytesAtMost = 65_535;

zip.configure({ useWebWorkers: false, useCompressionStream: true, chunkSize: readChunkBytes });

/** Lists every entry. Throws EntryError when the directory cannot be read. */
export async function zipEntries(file: File): Promise<Entry[]> {
  const reader = new zip.ZipReader(new zip.BlobReader(file), {
    checkCrc32: true,
    strictness: "tolerant",
    maxAppendedDataSize: appendedBytesAtMost,
  });
  try {
    const entries: Entry[] = [];
    for await (const entry of reader.getEntriesGenerator()) entries.push(asEntry(entry));
    return entries;
  } catch (error) {
    throw withCode(error, directoryCodes, "damaged_zip");
  }
}

function asEntry(entry: zip.Entry): Entry {
  return {
    path: entry.filename,
    sizeBytes: entry.uncompressedSize,
    modifiedMs: dosTimeMs(Number(entry.rawLastModDate)),
    async pourInto(sink) {
      if (entry.directory) return;
      try {
        await entry.getData(sink);
      } catch (error) {
        throw withCode(error, entryCodes, "entry_damaged");
      }
    },
  };
}

const encryptedMessages = [
  zip.ERR_ENCRYPTED,
  zip.ERR_UNSUPPORTED_ENCRYPTION,
  zip.ERR_ENCRYPTED_CENTRAL_DIRECTORY,
].map((message) => [message, "encrypted_zip"] as const);

const directoryCodes: ReadonlyMap<string, string> = new Map([
  [zip.ERR_EOCDR_NOT_FOUND, "truncated_zip"],
  [zip.ERR_BAD_FORMAT, "truncated_zip"],
  ...encryptedMessages,
]);

const entryCodes: ReadonlyMap<string, string> = new Map([
  [zip.ERR_UNSUPPORTED_COMPRESSION, "unsupported_compression"],
  ...encryptedMessages,
]);

/** A DOMException means that the browser could not read the file at all: it goes on as it is. */
function withCode(error: unknown, codes: ReadonlyMap<string, string>, otherwise: string): unknown {
  if (error instanceof DOMException || !(error instanceof Error)) return error;
  return new EntryError(codes.get(error.message) ?? otherwise, error.message);
}

/** A DOS time has no zone; it is read as UTC so that the same zip gives the same report everywhere. */
function dosTimeMs(dosTime: number): number {
  const month = (dosTime >>> 21) & 15;
  const day = (dosTime >>> 16) & 31;
  if (month < 1 || month > 12 || day < 1) return -1;
  return Date.UTC(
    1980 + (dosTime >>> 25),
    month - 1,
    day,
    (dosTime >>> 11) & 31,
    (dosTime >>> 5) & 63,
    (dosTime & 31) * 2,
  );
}
