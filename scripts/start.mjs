// npm start: sets up, builds and serves Perch. `npm start -- --port 8080` asks for a port.
import "./setup/node-version.mjs";
import { parseArgs } from "node:util";
import { makePage, makeWasm } from "./make.mjs";
import { dist } from "./places.mjs";
import { main, Refusal, say } from "./say.mjs";
import { serve } from "./serve.mjs";
import { setup } from "./setup.mjs";

await main(async (words) => {
  const port = portFrom(words);
  await setup("wasm");
  await makeWasm();
  await makePage();
  const { url } = await serve(dist, port);
  say(`\nPerch is at ${url} (Ctrl+C ends it).`);
});

function portFrom(words) {
  const { values } = parseArgs({
    args: words,
    options: { port: { type: "string", default: "4173" } },
  });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Refusal("--port takes a number from 0 to 65535, and 0 means any free one.");
}
