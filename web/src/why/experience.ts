/** What resampling said of simulated accounts, and what came of other posts of the same accounts. */
export interface Experience {
  /** The lowest share of resamplings that counts here; the next higher one ends it. */
  readonly from: number;
  readonly words: string;
  readonly accounts: number;
  /** The share of accounts that another hundred posts put into the same cluster. */
  readonly stayed: number;
}

const least: Experience = { from: 0, words: "less than 75 %", accounts: 26, stayed: 0.5769 };

/** As models/clusters-v1/metrics.json has them; the highest first. */
export const experiences: readonly Experience[] = [
  { from: 0.95, words: "95 % or more", accounts: 274, stayed: 0.9672 },
  { from: 0.75, words: "75 % to 95 %", accounts: 32, stayed: 0.7188 },
  least,
];

export function experienceOf(same: number): Experience {
  return experiences.find(({ from }) => same >= from) ?? least;
}
