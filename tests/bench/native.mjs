// The program as a whole, from its start to its end, beside inflating alone.
import { spawn } from "node:child_process";
import { watchDescendants } from "./memory.mjs";
import { interleaved, line } from "./rounds.mjs";

const rounds = 7;

/** @returns the counts of the report, for the browsers to compare theirs with. */
export async function benchNative({ path, tweets, textBytes }, programs, say) {
  const report = [`${programs}/perch`, "report", path];
  const inflate = [`${programs}/tests/perch_inflate`, path, "data/tweets.js"];
  const { counts } = JSON.parse(await output(report));
  if (counts.tweets !== tweets) throw new Error(`perch read ${counts.tweets} of ${tweets} tweets`);
  if (Number(await output(inflate)) !== textBytes)
    throw new Error("perch_inflate read another size");

  const times = await interleaved({ report: timed(report), inflate: timed(inflate) }, rounds);
  say(line("zlib alone", times.inflate, textBytes));
  say(line("perch report", times.report, textBytes, times.inflate, await memoryOf(report)));
  return counts;
}

function timed(command) {
  return async () => {
    const begin = performance.now();
    await output(command);
    return performance.now() - begin;
  };
}

async function memoryOf(command) {
  const watch = watchDescendants(2);
  await output(command);
  const peak = watch.stop();
  return peak ? `${peak.toFixed(0)} MB at most` : "";
}

function output([program, ...parameters]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) resolve(text);
      else reject(new Error(`${program} ended with ${status}`));
    });
  });
}
