// What a person in front of the terminal reads, and nothing else: one line for each thing that is done.

/** A failure that a person can do something about. The message is one sentence that says what. */
export class Refusal extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function seconds(since) {
  return (performance.now() - since) / 1000;
}

/** Runs a command of package.json. Refusals end in their sentence; anything else is a bug and shows its stack. */
export async function main(command) {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`\n${error instanceof Refusal ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
