/** How segments are kept in a session that is saved: as the last line of its file, behind the table of the accounts. */
import type { Profiles } from "./profiles";
import type { SegmentsWish } from "./questions";

/** With the profiles, so that the core finds the same segments again, and others if somebody wants others. */
export interface SavedSegments {
  readonly wish: SegmentsWish;
  readonly k: number;
  readonly profiles: Profiles;
}

const begin = '{"segments":';
const columns = 9;

/** @param withPosts posts tell whose they are, as names do. */
export function lineOf({ wish, k, profiles }: SavedSegments, withPosts: boolean): string {
  const posts = withPosts ? profiles.posts : profiles.posts.map(() => "");
  // What is unknown is no number, which JSON writes as null.
  return `${begin}${JSON.stringify({ wish, k, profiles: { ...profiles, posts } })}}\n`;
}

/** The table, and the line behind it if there is one. */
export function partsOf(session: string): { readonly table: string; readonly line?: string } {
  const at = session.lastIndexOf(`\n${begin}`);
  return at < 0
    ? { table: session }
    : { table: session.slice(0, at + 1), line: session.slice(at + 1) };
}

/** Anybody may have written it. Undefined: it is none. */
export function savedSegmentsOf(line: string): SavedSegments | undefined {
  try {
    const { wish, k, profiles } = JSON.parse(line).segments;
    const { rows, numbers, posts, withoutMention } = profiles;
    const isSound =
      isListOf(rows, (value) => value === null || typeof value === "number") &&
      isListOf(numbers, (value) => Number.isSafeInteger(value)) &&
      isListOf(posts, (value) => typeof value === "string") &&
      rows.length === columns * numbers.length &&
      posts.length === numbers.length &&
      [k, withoutMention, wish.seed].every(Number.isSafeInteger) &&
      ["undefined", "string"].includes(typeof wish.model);
    if (!isSound) return undefined;
    const known = rows.map((value) => (value === null ? Number.NaN : Number(value)));
    const { scaling, seed, model } = wish;
    return {
      wish: {
        keywords: [],
        handles: [],
        scaling: scaling === "seed" ? "seed" : "log",
        seed,
        ...(model !== undefined && { model }),
      },
      k,
      profiles: {
        rows: known,
        numbers: numbers.map(Number),
        posts: posts.map(String),
        withoutMention,
      },
    };
  } catch {
    return undefined;
  }
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isOne);
}
