// How the wasm module is given a tweets.js. The only part of the bench that knows the module's classes.

const chunkBytes = 256 * 1024;

/** The core's report on an account of which there is nothing but this tweets.js. */
export function reportOf(module, bytes) {
  const drop = new module.Drop(0, "");
  try {
    drop.addFile("tweets.js", bytes.length);
    for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
      give(drop, bytes.subarray(wanted.offset, wanted.offset + wanted.sizeBytes));
      drop.endRange();
    }
    settle(drop.finish());
    return JSON.parse(drop.report(0));
  } finally {
    drop.delete();
  }
}

function give(drop, bytes) {
  for (let at = 0; at < bytes.length && !drop.hasEnough(); at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes);
    drop.room(chunk.length).set(chunk);
    drop.commit(chunk.length);
    while (drop.advance());
  }
}

function settle({ ok, code }) {
  if (!ok) throw new Error(code);
}
