// The floor: the browser's own inflate over the same entry of the same File, and nothing done with the bytes.
import { entryNamed, inflated } from "../plain-js/zip.js";

self.addEventListener("message", async ({ data: file }) => {
  const stream = await inflated(file, await entryNamed(file, "data/tweets.js"));
  let bytes = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
  }
  self.postMessage({ bytes });
});
