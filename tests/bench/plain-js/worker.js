// The same work in the way a page without WebAssembly does it: inflate, decode, JSON.parse, take what is needed.
import { parsed, totalsOf } from "./features.js";
import { entryNamed, inflated } from "./zip.js";

self.addEventListener("message", async ({ data: file }) => {
  const stream = await inflated(file, await entryNamed(file, "data/tweets.js"));
  const text = new TextDecoder().decode(await new Response(stream).arrayBuffer());
  self.postMessage(totalsOf(parsed(text)));
});
