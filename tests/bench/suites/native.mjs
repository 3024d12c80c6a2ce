// The core without a browser: parsing beside simdjson's own on-demand, and the command beside inflating alone.
import { benchArchive, benchTweets } from "../make-archive.mjs";
import { watchDescendants } from "../memory.mjs";
import { output, timed } from "../programs.mjs";
import { interleaved, ratios } from "../rounds.mjs";

export const title = "Native: 100.3 MB of tweets; parsing is the best of 3 passes of each process";

const rounds = 9;

export async function run({ programs, results }) {
  await results.attempt("native", "parsing", () => benchParsing(`${programs}/tests`, results));
  await results.attempt("native", "the command", () => benchCommand(programs, results));
}

async function benchParsing(folder, results) {
  const { path, tweets, textBytes } = await benchTweets();
  const contenders = {};
  const found = {};
  const firsts = {};
  for (const name of ["perch_parse", "perch_ondemand", "perch_ondemand_here"]) {
    const command = [`${folder}/${name}`, path];
    const { first: _first, milliseconds: _best, ...counts } = JSON.parse(await output(command));
    found[name] = JSON.stringify(counts);
    firsts[name] = [];
    if (counts.tweets !== tweets) throw new Error(`${name} read ${counts.tweets} tweets`);
    contenders[name] = async () => {
      const { first, milliseconds } = JSON.parse(await output(command));
      firsts[name].push(first);
      return milliseconds;
    };
  }
  for (const name of Object.keys(found)) {
    if (found[name] !== found.perch_parse) throw new Error(`${name} counts ${found[name]}`);
  }
  const times = await interleaved(contenders, rounds);
  const speeds = (name) => times[name].map((time) => textBytes / 1000 / time);
  const over = (name) => ratios(times[name], times.perch_parse);
  const firstOver = ratios(firsts.perch_ondemand, firsts.perch_parse);
  results.add("native", "core: parse + extract", speeds("perch_parse"), "MB/s");
  results.add("native", "simdjson on-demand", speeds("perch_ondemand"), "MB/s");
  results.add("native", "simdjson for this machine", speeds("perch_ondemand_here"), "MB/s");
  results.add("native", "core over simdjson", over("perch_ondemand"), "×", { atLeast: 0.8 });
  results.add("native", "core over simdjson for this machine", over("perch_ondemand_here"), "×");
  results.add("native", "core over simdjson, first passes", firstOver, "×");
}

async function benchCommand(programs, results) {
  const { path, tweets, textBytes } = await benchArchive();
  const report = [`${programs}/perch`, "report", "--no-posts", "--no-explanation", path];
  const inflate = [`${programs}/tests/perch_inflate`, path, "data/tweets.js"];
  const { counts } = JSON.parse(await output(report));
  if (counts.tweets !== tweets) throw new Error(`perch read ${counts.tweets} of ${tweets} tweets`);
  if (Number(await output(inflate)) !== textBytes) throw new Error("perch_inflate: another size");

  const times = await interleaved({ report: timed(report), inflate: timed(inflate) }, rounds);
  const watch = await watchDescendants(2);
  await output(report);
  const memory = watch.stop();
  results.add("native", "zlib alone", times.inflate, "ms");
  results.add("native", "perch report", times.report, "ms");
  results.add("native", "perch report / zlib", ratios(times.report, times.inflate), "×");
  results.add("native", "perch report, peak memory", memory, "MB");
}
