// Runs native programs.
import { spawn } from "node:child_process";

/** What the program writes. It must end well. */
export function output(command) {
  return fed(command, "");
}

/** The same, with something to read. */
export function fed([program, ...parameters], input) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.on("error", reject).end(input);
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

/** A contender for interleaved(): the program as a whole, from its start to its end. */
export function timed(command) {
  return async () => {
    const begin = performance.now();
    await output(command);
    return performance.now() - begin;
  };
}
