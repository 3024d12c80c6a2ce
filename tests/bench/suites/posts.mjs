// Reading posts: all four heads beside npm's packages for sentiment, which look words up in a list.
import { build } from "vite";
import { inEachBrowser } from "../browsers.mjs";
import { inventedPosts } from "../invented-posts.mjs";
import { postCount } from "../posts/turns.js";
import { fed } from "../programs.mjs";
import { interleaved, ratios } from "../rounds.mjs";

export const title = "Posts: 10,000 invented ones of about 16 words, one worker";

const rounds = 7;
const peers = ["sentiment", "vader", "wink"];
const bench = new URL("../", import.meta.url);

export async function run({ programs, sites, results }) {
  await bundle();
  const expected = await polarityOf(`${programs}/perch`);
  await inEachBrowser((name, browser) =>
    results.attempt(name, "posts", () => inBrowser(name, browser, { sites, results, expected })),
  );
}

/** One file for each contender: the packages are made for node. */
async function bundle() {
  const entry = Object.fromEntries(
    ["perch", ...peers].map((name) => [name, new URL(`posts/${name}.js`, bench).pathname]),
  );
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: new URL("../../build/bench/posts", bench).pathname,
      emptyOutDir: true,
      lib: { entry, formats: ["es"] },
      target: "es2022",
    },
  });
}

/** The sum that the command gets for the same posts. */
async function polarityOf(program) {
  const text = await fed([program, "text", "sentiment"], inventedPosts(postCount).join("\n"));
  const lines = text.trimEnd().split("\n");
  if (lines.length !== postCount) throw new Error(`perch text: ${lines.length} lines`);
  return lines.reduce((sum, line) => sum + JSON.parse(line).score, 0);
}

async function inBrowser(where, browser, { sites, results, expected }) {
  const page = await browser.newPage();
  try {
    await page.goto(sites.posts);
    const turn = (name) => page.evaluate((who) => window.turn(who), name);
    await check(turn, expected);
    const contenders = Object.fromEntries(
      ["perch", ...peers].map((name) => [name, async () => (await turn(name)).milliseconds]),
    );
    const times = await interleaved(contenders, rounds);
    const speeds = (name) => times[name].map((time) => (postCount / time) * 1000);
    results.add(where, "four heads", speeds("perch"), "posts/s", { atLeast: 100_000 });
    for (const name of peers) results.add(where, name, speeds(name), "posts/s");
    for (const name of peers) {
      const wanted = name === "sentiment" ? { atLeast: 0.5 } : {};
      results.add(where, `four heads over ${name}`, ratios(times[name], times.perch), "×", wanted);
    }
  } finally {
    await page.close();
  }
}

/** Every contender reads all posts, Perch to the same answer as the command. */
async function check(turn, expected) {
  for (const name of ["perch", ...peers]) {
    const { posts, sum } = await turn(name);
    if (posts !== postCount || !Number.isFinite(sum) || sum === 0)
      throw new Error(`${name}: ${sum}`);
    if (name === "perch" && Math.abs(sum - expected) > 1e-8 * postCount) {
      throw new Error(`polarity ${sum}, not ${expected}`);
    }
  }
}
