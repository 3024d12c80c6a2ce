// npm run build: the static site in dist/.
import "./setup/node-version.mjs";
import { makePage, makeWasm } from "./make.mjs";
import { main, say } from "./say.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup("wasm");
  await makeWasm();
  await makePage();
  say("The site is in dist/; any web server can serve it, from any folder.");
});
