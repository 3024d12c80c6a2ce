// npm run bench: how fast a large archive becomes a report, natively and in both browsers.
import "./setup/node-version.mjs";
import { makeNative, makePage, makeWasm } from "./make.mjs";
import { build, dist, root } from "./places.mjs";
import { main, say } from "./say.mjs";
import { serve } from "./serve.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup("native", "wasm", "browser");
  await makeNative();
  await makeWasm();
  await makePage();

  // Not before: these import npm packages, which the set-up has only just installed.
  const { benchArchive } = await import("../tests/bench/make-archive.mjs");
  const { benchNative } = await import("../tests/bench/native.mjs");
  const { benchBrowsers } = await import("../tests/bench/browsers.mjs");

  say("Making the archive, once …");
  const archive = await benchArchive();
  const { textBytes, tweets } = archive;
  say(
    `\n${tweets} tweets, ${(textBytes / 1e6).toFixed(1)} MB of tweets.js; medians, taken in turn\n`,
  );
  const counts = await benchNative(archive, `${build}/native`, say);
  const perch = await serve(dist, 0);
  const plain = await serve(`${root}/tests/bench/plain-js`, 0);
  try {
    await benchBrowsers(archive, { plain: plain.url, perch: perch.url }, counts, say);
  } finally {
    for (const { server } of [perch, plain]) server.close();
  }
});
