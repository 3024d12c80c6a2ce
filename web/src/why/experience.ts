/** What a choice said of other posts of the same account, on simulated accounts; as models/clusters-v1/metrics.json has it. */

/** Of windows of a hundred posts, by the share of resamplings with the same cluster. */
export interface ByShare {
  /** The lowest share that counts here; the next higher one ends it. */
  readonly from: number;
  readonly words: string;
  readonly accounts: number;
  /** The share of accounts that another hundred posts put into the same cluster. */
  readonly stayed: number;
}

/** Of shorter windows, by their length: resampling knows even less of what is not in them. */
export interface ByPosts {
  /** So many of the newest posts. */
  readonly posts: number;
  readonly accounts: number;
  /** The share of accounts that about two hundred posts put into the same cluster. */
  readonly stayed: number;
}

/** The highest first, and so below; each list ends with what is left. */
export const byShare = [
  { from: 0.95, words: "95 % or more", accounts: 274, stayed: 0.9672 },
  { from: 0.75, words: "75 % to 95 %", accounts: 32, stayed: 0.7188 },
  { from: 0, words: "less than 75 %", accounts: 26, stayed: 0.5769 },
] as const satisfies readonly ByShare[];

export const byPosts = [
  { posts: 50, accounts: 487, stayed: 0.8522 },
  { posts: 25, accounts: 487, stayed: 0.7064 },
  { posts: 10, accounts: 487, stayed: 0.6324 },
] as const satisfies readonly ByPosts[];

/** The shortest windows of which shares were measured. */
const hundred = 95;

/** What fits a choice from so many posts that so many resamplings agree with. */
export function experienceOf(same: number, posts: number): ByShare | ByPosts {
  if (posts >= hundred) return byShare.find(({ from }) => same >= from) ?? byShare[2];
  return byPosts.find((one) => posts >= one.posts) ?? byPosts[2];
}
