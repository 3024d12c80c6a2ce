/** A description inside a PNG picture (PNG specification 11.3.4.5), where programs for pictures show it. */
import { crcOf } from "../crc32";

/** The signature and the header, behind which texts may stand. */
const headerEnd = 8 + 25;

export async function withDescription(picture: Blob, text: string): Promise<Blob> {
  // Keyword; not compressed; no language, no translated keyword.
  const data = new TextEncoder().encode(`iTXtDescription\0\0\0\0\0${text}`);
  const chunk = new DataView(new ArrayBuffer(data.length + 8));
  chunk.setUint32(0, data.length - 4);
  new Uint8Array(chunk.buffer).set(data, 4);
  chunk.setUint32(data.length + 4, ~crcOf(data, 0xffffffff) >>> 0);
  return new Blob([picture.slice(0, headerEnd), chunk.buffer, picture.slice(headerEnd)], {
    type: picture.type,
  });
}
