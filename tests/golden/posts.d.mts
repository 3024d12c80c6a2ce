/** What posts.mjs answers. */
export interface GoldenPost {
  readonly post: string;
  readonly tokens: readonly string[];
  readonly not_scored: string | null;
  readonly scores: unknown;
}
export function goldenPosts(): GoldenPost[];
