/** The report's `mood`, and the words for it. They speak of posts, and never of the person who wrote them. */

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
    readonly ageing: number;
    readonly activity: number;
    readonly every_post_the_same: boolean;
    readonly posts: number;
    readonly weightless: number;
    readonly unknown: number;
  };
  readonly unweighted: MoodOutcome;
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

/** What the formula leaves out of account, where it does. */
export function weightSentence({ weighting }: Mood): string {
  const { posts, weightless, unknown } = weighting;
  if (weighting.every_post_the_same) return `Each of the ${number(posts)} posts counts the same.`;
  const parts = [];
  if (weightless > 0) {
    parts.push(
      `${number(weightless)} of ${number(posts)} posts count for nothing, because nobody liked or reposted them`,
    );
  }
  if (unknown > 0) {
    parts.push(
      `${number(unknown)} posts are left out, because the archive does not hold their likes`,
    );
  }
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}

const number = (value: number) => value.toLocaleString("en");
