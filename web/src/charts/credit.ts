/** Which models a chart is from, and what goes with their answers: in every file that is saved of it. */
import type { Model } from "../report";

export interface Credit {
  /** Each with the first digits of the hash of its weights. */
  readonly models: string;
  readonly caveat: string;
}

const hashDigits = 12;

/** Undefined where no model had a part in it. */
export function creditOf(models: readonly Model[]): Credit | undefined {
  if (models.length === 0) return undefined;
  return {
    models: models.map(({ name, sha256 }) => `${name} ${sha256.slice(0, hashDigits)}`).join(", "),
    caveat: [...new Set(models.map(({ caveat }) => caveat))].join(" "),
  };
}

export function creditSentence({ models, caveat }: Credit): string {
  return `Perch, ${models}. ${caveat}`;
}

/** Lines of whole words that are not wider than that, as far as words go. */
export function wrapped(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
