// Groups all profiles for each message, as the page's worker does: a slice at a time.
import createPerch from "/build/wasm/perch.mjs";
import { inventedProfiles, profileCount } from "../invented-profiles.mjs";

const profiles = inventedProfiles();
const core = fetch("/build/wasm/perch.wasm")
  .then((response) => response.arrayBuffer())
  .then((binary) => createPerch({ wasmBinary: new Uint8Array(binary) }));

self.onmessage = async () => {
  const { Segments } = await core;
  const segments = new Segments();
  const begin = performance.now();
  segments.room(profileCount).set(profiles);
  segments.begin("log", 1);
  let longest = 0;
  for (let isMore = true, from = begin; isMore; ) {
    isMore = segments.advance();
    const now = performance.now();
    longest = Math.max(longest, now - from);
    from = now;
  }
  const milliseconds = performance.now() - begin;
  const { elbow, knee } = JSON.parse(segments.report());
  segments.delete();
  self.postMessage({ milliseconds, longest, elbow, knee });
};
