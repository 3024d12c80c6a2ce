// How the wasm module is given a tweets.js. The only part of the bench that knows the module's classes.

const chunkBytes = 256 * 1024;

/** The core's report on an account of which there is nothing but this tweets.js. */
export function reportOf(module, bytes) {
  const reading = new module.Reading(0);
  try {
    reading.addEntry("tweets.js", bytes.length, -1);
    settle(reading.plan());
    reading.begin(reading.next());
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const chunk = bytes.subarray(at, at + chunkBytes);
      reading.writable(chunk.length).set(chunk);
      reading.commit(chunk.length);
    }
    reading.end();
    settle(reading.finish());
    return JSON.parse(reading.report(0));
  } finally {
    reading.delete();
  }
}

function settle({ ok, code }) {
  if (!ok) throw new Error(code);
}
