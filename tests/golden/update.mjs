// Writes what `perch report` and `perch text` say today as the expected results. The diff is what a review reads.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explained, goldenCases } from "./cases.mjs";
import { expectedPosts, posts } from "./posts.mjs";

const perch = fileURLToPath(new URL("../../build/native/perch", import.meta.url));

const run = (...words) => spawnSync(perch, ["report", ...words], { encoding: "utf8", maxBuffer: 2 ** 26 });
const report = (...words) => run("--no-explanation", ...words);

for (const { name, folder, input } of goldenCases()) {
  const { stdout, stderr, status, error } = report("--no-posts", input);
  if (error) throw error;
  const code = stderr.match(/\[(\w+)\]\n$/)?.[1];
  if ((status === 0) === Boolean(code)) throw new Error(`${name}: exit status ${status} with "${stderr}"`);
  for (const file of ["expected.ndjson", "expected-posts.ndjson", "expected.error"]) rmSync(`${folder}/${file}`, { force: true });
  if (code) {
    writeFileSync(`${folder}/expected.error`, `${code}\n`);
  } else {
    writeFileSync(`${folder}/expected.ndjson`, stdout);
    writeFileSync(`${folder}/expected-posts.ndjson`, report(input).stdout);
    if (explained.includes(name)) writeFileSync(`${folder}/expected-why.ndjson`, run("--no-posts", "--explain", input).stdout);
  }
}

/** The objects that `perch text ...words` writes for the posts. */
function answers(...words) {
  const input = `${posts().join("\n")}\n`;
  const { stdout, status, error } = spawnSync(perch, ["text", ...words], { input, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`perch text ${words[0]}: exit status ${status}`);
  return stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
}

const [tokens, scores, detected] = [answers("tokens"), answers("all"), answers("all", "--detect")];
const lines = posts().map((post, i) =>
  JSON.stringify({ post, ...tokens[i], not_scored: detected[i].emotion.not_scored ?? null, scores: scores[i] }),
);
writeFileSync(expectedPosts, `${lines.join("\n")}\n`);
