// Starts programs. Their output goes to a log under build/logs; people see one line, and the gist of the log if it fails.
import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { logs, root } from "./places.mjs";
import { Refusal, say, seconds } from "./say.mjs";

const headLines = 12;
const tailLines = 40;

/** Output of a quick question to a program, or undefined if it is missing or fails. */
export function ask(program, ...parameters) {
  const { status, stdout } = spawnSync(program, parameters, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Runs `command` and says `title` with the seconds it took.
 * @param refusal what to tell people if it fails; without it the answer is the exit status.
 * @param show lets the output through as well.
 */
export async function run(title, command, { env = {}, refusal, show = false } = {}) {
  const [program, ...parameters] = command;
  mkdirSync(logs, { recursive: true });
  const path = `${logs}/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.log`;
  process.stdout.write(`${title} …${show ? "\n" : ""}`);
  const begin = performance.now();
  const status = await spawnInto(path, program, parameters, { ...process.env, ...env }, show);
  say(`${show ? `${title}:` : ""} ${seconds(begin).toFixed(1)} s`);
  if (status === 0) return 0;
  if (!show) say(gist(path));
  if (refusal) throw new Refusal(refusal);
  return status;
}

async function spawnInto(path, program, parameters, env, show) {
  const log = createWriteStream(path);
  const child = spawn(program, parameters, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false });
    if (show) stream.pipe(process.stdout, { end: false });
  }
  const status = await new Promise((resolve) => {
    child.once("error", (error) => {
      log.write(`${error.message}\n`);
      resolve(127);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
  log.end();
  await finished(log);
  return status;
}

/** What a log says, without its middle if it is long: npm names the cause first, compilers name it last. */
function gist(path) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  if (lines.length <= headLines + tailLines) return lines.join("\n");
  return [...lines.slice(0, headLines), `… all of it: ${path}`, ...lines.slice(-tailLines)].join(
    "\n",
  );
}
