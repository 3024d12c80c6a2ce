/** How rare a thing is, and what a classifier that looks for it is worth then. */

/** Shares between 0 and 1. */
export interface Rates {
  /** Of accounts like these that are automated. */
  readonly base: number;
  /** Of the automated ones that a classifier flags. */
  readonly hits: number;
  /** Of the others that it flags too. */
  readonly falseAlarms: number;
}

/** Of the flagged accounts, the share that is automated (Bayes); undefined where nothing is ever flagged. */
export function shareOfFlagged({ base, hits, falseAlarms }: Rates): number | undefined {
  const right = base * hits;
  const flagged = right + (1 - base) * falseAlarms;
  return flagged > 0 ? right / flagged : undefined;
}
