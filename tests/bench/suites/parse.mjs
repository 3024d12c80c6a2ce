// Parsing and taking what is needed, from bytes that are inflated already: the core in WebAssembly and JSON.parse.
import { Worker } from "node:worker_threads";
import { inEachBrowser, visit } from "../browsers.mjs";
import { mustAgree } from "../counts.mjs";
import { benchTweets } from "../make-archive.mjs";
import { interleaved, ratios } from "../rounds.mjs";

export const title =
  "Parsing alone: 100.3 MB of inflated tweets.js, the core fed 256 KiB at a time";

const rounds = 9;
const names = ["core", "json"];

export async function run({ sites, results }) {
  const file = await benchTweets();
  await results.attempt("node", "parsing", () =>
    inNode((turn) => bench("node", turn, file, results), file),
  );
  await inEachBrowser((name, browser) =>
    results.attempt(name, "parsing", () =>
      visit(browser, sites.parse, file.path, {
        end: (page) =>
          bench(name, (who) => page.evaluate((me) => window.turn(me), who), file, results),
      }),
    ),
  );
}

/** @param turn async (name) => what contenders.js answers */
async function bench(where, turn, { tweets, textBytes }, results) {
  const [core, json] = [await turn("core"), await turn("json")];
  if (core.counts.tweets !== tweets) throw new Error(`${core.counts.tweets} tweets`);
  mustAgree("JSON.parse", json.counts, core.counts);

  const extracting = [];
  const contenders = Object.fromEntries(
    names.map((name) => [
      name,
      async () => {
        const { milliseconds, extractMilliseconds } = await turn(name);
        if (name === "json") extracting.push(extractMilliseconds);
        return milliseconds;
      },
    ]),
  );
  const times = await interleaved(contenders, rounds);
  const whole = times.json.map((time, round) => time + extracting[round]);
  const speeds = (list) => list.map((time) => textBytes / 1000 / time);
  results.add(where, "TextDecoder + JSON.parse", speeds(times.json), "MB/s");
  results.add(where, "… and the same extraction", speeds(whole), "MB/s");
  results.add(where, "core: parse + extract", speeds(times.core), "MB/s");
  results.add(where, "core over JSON.parse", ratios(times.json, times.core), "×", { atLeast: 7 });
  results.add(where, "core over JSON.parse and extraction", ratios(whole, times.core), "×");
}

async function inNode(use, { path }) {
  const script = new URL("../parse/node-worker.mjs", import.meta.url);
  const workers = {};
  for (const contender of names) {
    workers[contender] = new Worker(script, { workerData: { contender, path } });
  }
  try {
    await use((name) => answerOf(workers[name]));
  } finally {
    for (const worker of Object.values(workers)) await worker.terminate();
  }
}

function answerOf(worker) {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once("message", resolve).once("error", reject).postMessage("parse");
  });
}
