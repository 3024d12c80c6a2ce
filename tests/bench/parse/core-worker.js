import createPerch from "/build/wasm/perch.mjs";
import { answerWith } from "./answer.js";
import { parseWithCore } from "./contenders.js";

const core = fetch("/build/wasm/perch.wasm")
  .then((response) => response.arrayBuffer())
  .then((binary) => createPerch({ wasmBinary: new Uint8Array(binary) }));

answerWith(async (bytes) => parseWithCore(await core, bytes));
