import createPerch from "/build/wasm/perch.mjs";
import { answerWith } from "../parse/answer.js";
import { accountsOf } from "../parse/core-feed.js";

const core = fetch("/build/wasm/perch.wasm")
  .then((response) => response.arrayBuffer())
  .then((binary) => createPerch({ wasmBinary: new Uint8Array(binary) }));

answerWith(async (bytes) => {
  const module = await core;
  const begin = performance.now();
  const found = accountsOf(module, bytes);
  return { milliseconds: performance.now() - begin, ...found };
});
