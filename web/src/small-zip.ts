/** A zip of one deflated file, in memory (APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
import { crcOf } from "./crc32";

type Bytes = Uint8Array<ArrayBuffer>;

/** Packs the pieces one by one and awaits `pause` after each, so that nothing else has to wait for the whole. */
export async function zipOfOne(
  name: string,
  pieces: Iterable<Bytes>,
  pause: () => Promise<void>,
): Promise<Bytes> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const packing = gathered(readable);
  packing.catch(() => undefined); // If it fails so does the writer, which we await before.
  const writer = writable.getWriter();
  let crc = 0xffffffff;
  let plainBytes = 0;
  for (const piece of pieces) {
    crc = crcOf(piece, crc);
    plainBytes += piece.length;
    await writer.write(piece);
    await pause();
  }
  await writer.close();
  return wrapped(name, await packing, plainBytes, ~crc >>> 0);
}

async function gathered(stream: ReadableStream<Bytes>): Promise<Bytes> {
  const parts: Bytes[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
  }
  return joined(parts);
}

function wrapped(name: string, packed: Bytes, plainBytes: number, crc: number): Bytes {
  const path = new TextEncoder().encode(name);
  const [version, deflate, day] = [20, 8, 0x21];
  // What both headers tell of the file, from "version needed" to "extra field length".
  const facts = [
    ...u16(version, 0, deflate, 0, day),
    ...u32(crc, packed.length, plainBytes),
    ...u16(path.length, 0),
  ];
  const local = Uint8Array.from([...u32(0x04034b50), ...facts, ...path]);
  const directory = Uint8Array.from([
    ...u32(0x02014b50),
    ...u16(version),
    ...facts,
    ...u16(0, 0, 0),
    ...u32(0, 0),
    ...path,
  ]);
  const directoryAt = local.length + packed.length;
  const end = Uint8Array.from([
    ...u32(0x06054b50),
    ...u16(0, 0, 1, 1),
    ...u32(directory.length, directoryAt),
    ...u16(0),
  ]);
  return joined([local, packed, directory, end]);
}

function u16(...values: number[]): number[] {
  return values.flatMap((value) => [value & 0xff, value >>> 8]);
}

function u32(...values: number[]): number[] {
  return values.flatMap((value) => u16(value & 0xffff, value >>> 16));
}

function joined(parts: readonly Bytes[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
