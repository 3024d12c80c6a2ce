// Writes zips: deflated and stored entries, and entries of zeros that take no room on a disk that knows holes.
// Zip64 fields where the plain ones are too small, and only there (APPNOTE 4.3.9 to 4.3.16, 4.5.3).
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

const largest32 = 0xffffffff;
const largest16 = 0xffff;
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 2;
const dosTime = (3 << 11) | (4 << 5);

export class ZipFile {
  #file;
  #at = 0;
  #entries = [];

  constructor(path) {
    this.#file = openSync(path, "w");
  }

  /** Answers the sizes { packed, plain }. Each must stay below 4 GB. */
  async deflated(name, pieces) {
    const entry = { name, method: 8, crc: 0, packed: 0, plain: 0, offset: this.#at };
    this.#at += localHeader(entry).length;
    const body = this.#at;
    const summed = function* () {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece);
        entry.crc = crc32(bytes, entry.crc);
        entry.plain += bytes.length;
        yield bytes;
      }
    };
    for await (const bytes of Readable.from(inBlocks(summed())).pipe(createDeflateRaw())) {
      this.#write(bytes);
    }
    entry.packed = this.#at - body;
    this.#end(entry);
    return { packed: entry.packed, plain: entry.plain };
  }

  stored(name, bytes) {
    const entry = storedEntry(name, bytes.length, crc32(bytes), this.#at);
    this.#at += localHeader(entry).length;
    this.#write(bytes);
    this.#end(entry);
  }

  /** `size` bytes of zeros, which nobody writes. */
  hole(name, size, crc) {
    const entry = storedEntry(name, size, crc, this.#at);
    this.#at += localHeader(entry).length + size;
    this.#end(entry);
  }

  /** Writes the directory. Answers { entries, bytes, directoryBytes }. */
  close() {
    const offset = this.#at;
    for (const block of inBlocks(this.#entries.map(directoryHeader))) this.#write(block);
    const entries = this.#entries.length;
    const directoryBytes = this.#at - offset;
    this.#write(endRecords(entries, directoryBytes, offset));
    ftruncateSync(this.#file, this.#at);
    closeSync(this.#file);
    return { entries, bytes: this.#at, directoryBytes };
  }

  #end(entry) {
    this.#entries.push(entry);
    const header = localHeader(entry);
    writeSync(this.#file, header, 0, header.length, entry.offset);
  }

  #write(bytes) {
    writeSync(this.#file, bytes, 0, bytes.length, this.#at);
    this.#at += bytes.length;
  }
}

/** The same bytes in fewer pieces: each costs a call. */
function* inBlocks(pieces) {
  let waiting = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < 2 ** 20) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  yield Buffer.concat(waiting);
}

function storedEntry(name, size, crc, offset) {
  return { name, method: 0, crc, packed: size, plain: size, offset };
}

function localHeader({ name, method, crc, packed, plain }) {
  const bytes = numbers("4 2 2 2 2 2 4 4 4 2 2", [
    0x04034b50,
    20,
    0,
    method,
    dosTime,
    dosDate,
    crc,
    packed,
    plain,
    name.length,
    0,
  ]);
  return Buffer.concat([bytes, Buffer.from(name)]);
}

function directoryHeader({ name, method, crc, packed, plain, offset }) {
  const isFar = offset >= largest32;
  const extra = isFar ? numbers("2 2 8", [1, 8, offset]) : Buffer.alloc(0);
  const bytes = numbers("4 2 2 2 2 2 2 4 4 4 2 2 2 2 2 4 4", [
    0x02014b50,
    isFar ? 45 : 20,
    isFar ? 45 : 20,
    0,
    method,
    dosTime,
    dosDate,
    crc,
    packed,
    plain,
    name.length,
    extra.length,
    0,
    0,
    0,
    0,
    isFar ? largest32 : offset,
  ]);
  return Buffer.concat([bytes, Buffer.from(name), extra]);
}

function endRecords(count, size, offset) {
  const short = numbers("4 2 2 2 2 4 4 2", [
    0x06054b50,
    0,
    0,
    Math.min(count, largest16),
    Math.min(count, largest16),
    size,
    Math.min(offset, largest32),
    0,
  ]);
  if (count < largest16 && offset < largest32) return short;
  const long = [0x06064b50, 44, 45, 45, 0, 0, count, count, size, offset];
  const locator = [0x07064b50, 0, offset + size, 1];
  return Buffer.concat([numbers("4 8 2 2 4 4 8 8 8 8", long), numbers("4 4 8 4", locator), short]);
}

/** Little-endian numbers of the widths that `layout` names, in bytes. */
function numbers(layout, values) {
  const widths = layout.split(" ").map(Number);
  const bytes = Buffer.alloc(widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const [index, width] of widths.entries()) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(values[index]), at);
    else bytes.writeUIntLE(values[index], at, width);
    at += width;
  }
  return bytes;
}
