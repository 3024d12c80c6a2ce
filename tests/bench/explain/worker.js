// Explains all accounts once, in a worker as the page's.
import createPerch from "../../../build/wasm/perch.mjs";
import { explainingTimes } from "./accounts.js";

self.onmessage = async () => {
  const binary = await (await fetch("/build/wasm/perch.wasm")).arrayBuffer();
  self.postMessage(explainingTimes(await createPerch({ wasmBinary: new Uint8Array(binary) })));
};
