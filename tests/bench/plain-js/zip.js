// As little of zip as the bench archive needs: no zip64, one disk, deflate.

export async function entryNamed(file, wanted) {
  const tail = await view(file, Math.max(0, file.size - 65_557), file.size);
  const end = findLast(tail, 0x06054b50);
  const directory = await view(file, tail.getUint32(end + 16, true), file.size);
  for (let at = 0; directory.getUint32(at, true) === 0x02014b50; ) {
    const nameLength = directory.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, nameLength));
    const packedSize = directory.getUint32(at + 20, true);
    if (name === wanted) return { packedSize, header: directory.getUint32(at + 42, true) };
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  throw new Error(`${wanted} is not in the archive`);
}

/** The bytes of an entry as a stream of the browser's own. */
export async function inflated(file, { header, packedSize }) {
  const local = await view(file, header, header + 30);
  const begin = header + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = file.slice(begin, begin + packedSize).stream();
  return packed.pipeThrough(new DecompressionStream("deflate-raw"));
}

async function view(file, begin, end) {
  return new DataView(await file.slice(begin, end).arrayBuffer());
}

function findLast(view, signature) {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  throw new Error("not a zip");
}
