/** What the heads make of posts in the browsers' own WebAssembly: the native program's scores, digit for digit. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goldenPosts } from "../golden/posts.mjs";
import { expect, test } from "./perch-page";

const built = process.env.PERCH_WASM_FOLDER ?? join(import.meta.dirname, "../../build/wasm");
const module = readFileSync(join(built, "perch.mjs"), "utf8");
const binary = readFileSync(join(built, "perch.wasm"), "base64");

test("tokens and scores of the expected results", async ({ page }) => {
  await page.goto(process.env.BARE_URL ?? "");
  const posts = goldenPosts();
  const answers = await page.evaluate(readAll, {
    module,
    binary,
    posts: posts.map(({ post }) => post),
  });
  expect(answers).toEqual(posts.map(({ tokens, scores }) => ({ tokens, scores })));
});

/** Runs in a page without a policy: the module comes as text. */
async function readAll(given: { module: string; binary: string; posts: string[] }) {
  const source = URL.createObjectURL(new Blob([given.module], { type: "text/javascript" }));
  const { default: createPerch } = await import(source);
  const wasmBinary = Uint8Array.from(atob(given.binary), (char) => char.charCodeAt(0));
  const { TextReader } = await createPerch({ wasmBinary, locateFile: (name: string) => name });
  const reader = new TextReader();
  return given.posts.map((post) => ({
    ...JSON.parse(reader.tokens(post)),
    scores: JSON.parse(reader.read(post)),
  }));
}
