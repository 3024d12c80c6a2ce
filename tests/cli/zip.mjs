// Zips byte by byte, so that a test can make each of them odd in one way. Format: APPNOTE.TXT 6.3.
import { deflateRawSync } from "node:zlib";

const max16 = 0xffff;
const max32 = 0xffffffff;

/** { path: text } as entries; `how` goes to each of them. */
export function entriesOf(files, how = {}) {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text), ...how }));
}

/**
 * entries: [{ path, bytes, stored, descriptor, zip64, encrypted, method, crc, damage, offset, undated }]; a crc or offset
 * that is given is a lie.
 * zip64End: false | "needed" (the classic end overflows) | "beside" (both ends are there, as X writes them)
 */
export function zipOf(entries, { zip64End = false, comment = "", before = "", behind = "" } = {}) {
  const pieces = [];
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry);
    const local = localHeader(packed);
    const piece = Buffer.concat([
      local,
      packed.data,
      packed.descriptor ? descriptorOf(packed) : Buffer.alloc(0),
    ]);
    directory.push(directoryEntry(packed, entry.offset ?? offset));
    pieces.push(piece);
    offset += piece.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([
    Buffer.from(before),
    ...pieces,
    central,
    ...endOf(entries.length, central.length, offset, zip64End, comment),
    Buffer.from(behind),
  ]);
}

function pack(entry) {
  const { bytes, stored = false } = entry;
  const data = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
  if (entry.damage !== undefined) data.fill(0xff, entry.damage, entry.damage + 8);
  const flags = (entry.encrypted ? 1 : 0) | (entry.descriptor ? 8 : 0) | 0x800;
  const method = entry.method ?? (stored ? 0 : 8);
  return { ...entry, data, flags, method, size: bytes.length, crc: entry.crc ?? checksum(bytes) };
}

/** zlib's own came with node 22.2. */
function checksum(bytes) {
  let crc = max32;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ max32) >>> 0;
}

const number = (size, ...values) => {
  const out = Buffer.alloc(size * values.length);
  for (const [i, value] of values.entries()) {
    if (size === 8) out.writeBigUInt64LE(BigInt(value), 8 * i);
    else out.writeUIntLE(value, size * i, size);
  }
  return out;
};

/** 12:00:00 on 2024-05-02, or no day at all. */
const clockOf = ({ undated }) => (undated ? [0, 0] : [0x6000, 0x58a2]);

function localHeader(entry) {
  const { path, flags, method, crc, data, size, zip64, descriptor } = entry;
  const name = Buffer.from(path);
  const sizes = descriptor ? [0, 0] : zip64 ? [max32, max32] : [data.length, size];
  const extra = zip64
    ? Buffer.concat([
        number(2, 1, 16),
        number(8, descriptor ? 0 : size, descriptor ? 0 : data.length),
      ])
    : Buffer.alloc(0);
  return Buffer.concat([
    number(4, 0x04034b50),
    number(2, zip64 ? 45 : 20, flags, method, ...clockOf(entry)),
    number(4, descriptor ? 0 : crc, ...sizes),
    number(2, name.length, extra.length),
    name,
    extra,
  ]);
}

function descriptorOf({ crc, data, size, zip64 }) {
  return Buffer.concat([number(4, 0x08074b50, crc), number(zip64 ? 8 : 4, data.length, size)]);
}

function directoryEntry(entry, offset) {
  const { path, flags, method, crc, data, size, zip64 } = entry;
  const name = Buffer.from(path);
  const extra = zip64
    ? Buffer.concat([number(2, 1, 24), number(8, size, data.length, offset)])
    : Buffer.alloc(0);
  return Buffer.concat([
    number(4, 0x02014b50),
    number(2, 45, zip64 ? 45 : 20, flags, method, ...clockOf(entry)),
    number(4, crc, ...(zip64 ? [max32, max32] : [data.length, size])),
    number(2, name.length, extra.length, 0, 0, 0),
    number(4, 0, zip64 ? max32 : offset),
    name,
    extra,
  ]);
}

function endOf(count, size, offset, zip64End, comment) {
  const text = Buffer.from(comment);
  const needed = zip64End === "needed";
  const classic = Buffer.concat([
    number(4, 0x06054b50),
    number(2, 0, 0, ...(needed ? [max16, max16] : [count, count])),
    number(4, ...(needed ? [max32, max32] : [size, offset])),
    number(2, text.length),
    text,
  ]);
  if (!zip64End) return [classic];
  const record = Buffer.concat([
    number(4, 0x06064b50),
    number(8, 44),
    number(2, 45, 45),
    number(4, 0, 0),
    number(8, count, count, size, offset),
  ]);
  const locator = Buffer.concat([number(4, 0x07064b50, 0), number(8, offset + size), number(4, 1)]);
  return [record, locator, classic];
}
