// npm run build:native: the program build/native/perch.
import "./setup/node-version.mjs";
import { makeNative } from "./make.mjs";
import { main } from "./say.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup("native");
  await makeNative();
});
