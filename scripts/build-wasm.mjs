// npm run build:wasm: build/wasm/perch.mjs and perch.wasm.
import "./setup/node-version.mjs";
import { makeWasm } from "./make.mjs";
import { main } from "./say.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup("wasm");
  await makeWasm();
});
