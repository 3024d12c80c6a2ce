// How the wasm module is given a tweets.js. The only part of the bench that knows the module's classes.

const chunkBytes = 256 * 1024;

/** The core's report on an account of which there is nothing but this tweets.js. */
export function reportOf(module, bytes) {
  return read(module, "tweets.js", bytes, (drop) => JSON.parse(drop.report(0)));
}

/** How many accounts the core reports on in a dump, and what it counts in the last one. */
export function accountsOf(module, bytes) {
  return read(module, "accounts.ndjson", bytes, (drop) => {
    const accounts = drop.reportCount();
    return { accounts, counts: JSON.parse(drop.report(accounts - 1)).counts };
  });
}

function read(module, path, bytes, answer) {
  const drop = new module.Drop(0, "");
  try {
    drop.addFile(path, bytes.length);
    for (let wanted = drop.wanted(); wanted; wanted = drop.wanted()) {
      give(drop, bytes.subarray(wanted.offset, wanted.offset + wanted.sizeBytes));
      drop.endRange();
    }
    settle(drop.finish());
    return answer(drop);
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
