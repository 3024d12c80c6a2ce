/** The report's `mood`, and the words for it. They speak of posts, and never of the person who wrote them. */
import { counted, percent, whole } from "../locale";

export interface MoodOutcome {
  /** The labels of the tool that the formula comes from; null where it cannot be worked out. */
  readonly status: "Depressed" | "Stressed" | "Cheerful" | "Satisfied" | null;
  readonly reason?: string;
  readonly positivity: number | null;
  readonly negativity: number | null;
  readonly emotions: Readonly<Record<string, number>> | null;
}

export interface Extreme {
  readonly id: string | null;
  readonly at: string;
  readonly likelihood: number;
}

export interface Mood extends MoodOutcome {
  readonly happiest: Extreme | null;
  readonly saddest: Extreme | null;
  readonly weighting: {
    readonly age_exponent: number;
    readonly activity_exponent: number;
    readonly every_post_the_same: boolean;
    readonly posts: number;
    readonly weightless: number;
    readonly unknown: number;
  };
  readonly unweighted: MoodOutcome;
  /** Names without `@` and `#`. */
  readonly suggestions: {
    readonly accounts: readonly string[];
    readonly hashtags: readonly string[];
  } | null;
}

const readings = {
  Depressed: "low",
  Stressed: "tense",
  Cheerful: "cheerful",
  Satisfied: "content",
} as const;

export function readAs({ status }: MoodOutcome): string | undefined {
  return status ? readings[status] : undefined;
}

/** Both sides of the formula, as shares of what they are together. */
export function balanceSentence({ positivity, negativity }: MoodOutcome): string {
  const sum = (positivity ?? 0) + (negativity ?? 0);
  if (sum === 0) return "";
  const share = (positivity ?? 0) / sum;
  return `Joy, love and surprise ${percent(share)}; anger, fear and sadness ${percent(1 - share)}.`;
}

/** What the formula leaves out of account, where it does. */
export function weightSentence({ weighting }: Mood): string {
  const { posts, weightless, unknown } = weighting;
  if (weighting.every_post_the_same) {
    return posts === 1 ? "" : `Each of the ${whole(posts)} posts counts the same.`;
  }
  const parts = [];
  if (weightless > 0) {
    const count = weightless === 1 ? "counts" : "count";
    parts.push(
      `${whole(weightless)} of ${counted(posts, "post")} ${count} for nothing, because nobody liked or reposted ${weightless === 1 ? "it" : "them"}`,
    );
  }
  if (unknown > 0) {
    parts.push(
      `${counted(unknown, "post")} ${unknown === 1 ? "is" : "are"} left out, because the archive does not hold ${unknown === 1 ? "its" : "their"} likes`,
    );
  }
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}
