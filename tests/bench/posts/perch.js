// All four heads. The time includes bringing the posts from JavaScript's heap into the core's memory.
import createPerch from "../../../build/wasm/perch.mjs";
import { answerWith } from "./turns.js";

const encoder = new TextEncoder();

async function reader() {
  const binary = await (await fetch("/build/wasm/perch.wasm")).arrayBuffer();
  const { TextReader } = await createPerch({ wasmBinary: new Uint8Array(binary) });
  const heads = new TextReader();
  return (posts) => {
    const bytes = encoder.encode(posts.join("\n"));
    heads.room(bytes.length).set(bytes);
    const { posts: count, polarity } = heads.readLines();
    return { posts: count, sum: polarity };
  };
}

answerWith(reader());
