/** Why, how sure, and when not: what the core adds to the report of one account, and how the page reads it. */
export interface Scores {
  readonly chosen: number;
  readonly runner_up: number;
}

/** What each attribute adds to two scores on the way from a baseline to the account. */
export interface Contributions {
  readonly baseline: "typical_of_runner_up" | "median_account";
  /** What the classifier says of the baseline itself. */
  readonly cluster: number;
  readonly scores: Scores;
  readonly attributes: Readonly<Record<string, Scores & { readonly value: number }>>;
}

export interface Change {
  readonly value: number;
  readonly spreads: number;
  readonly cluster: number;
}

export interface Explanation {
  readonly cluster: number;
  readonly runner_up: number;
  readonly scores: Scores;
  readonly contributions: readonly Contributions[];
  readonly attributes: Readonly<
    Record<
      string,
      { readonly typical: readonly (readonly [number, number])[]; readonly change: Change | null }
    >
  >;
  readonly smallest_change: string | null;
}

export interface Confidence {
  /** Of each cluster being the choice of the model that Perch learnt from; they add up to 1. */
  readonly probabilities: readonly number[];
  readonly stability: {
    readonly draws: number;
    readonly same: number;
    readonly clusters: readonly number[];
  } | null;
  readonly beyond_range: Readonly<
    Record<string, { readonly value: number; readonly low: number; readonly high: number }>
  >;
  readonly distance: {
    readonly value: number;
    readonly far_beyond: number;
    readonly is_far: boolean;
    readonly false_alarms: number;
  };
  readonly rounded_times: {
    readonly to: "day" | "minute";
    readonly cluster_with_whole_times: number;
    readonly decides: boolean;
  } | null;
}

export interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly push: number;
  readonly typical: readonly [number, number];
}

/** Below this an attribute is not worth a line of its own. */
const smallPush = 0.005;

/** The attributes by how much they push, the strongest first, and how many push next to nothing. */
export function ranked(
  explanation: Explanation,
  from: Contributions,
  of: keyof Scores,
  values: Readonly<Record<string, number | null>>,
): { readonly rows: readonly Row[]; readonly small: number } {
  const number = of === "chosen" ? explanation.cluster : explanation.runner_up;
  const rows = Object.entries(from.attributes)
    .map(([name, scores]) => ({
      name,
      value: values[name] ?? null,
      push: scores[of],
      typical: explanation.attributes[name]?.typical[number - 1] ?? ([0, 0] as const),
    }))
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push));
  const large = rows.filter(({ push }) => Math.abs(push) >= smallPush);
  return { rows: large, small: rows.length - large.length };
}
