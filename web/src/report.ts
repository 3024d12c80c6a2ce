/** The report that the core writes: schema perch.report/1. The text itself is kept; this is only how it is read. */

import { asExport } from "./export-report";
import type { ActivityNumbers } from "./posts/activity";
import type { Mood } from "./posts/mood";
import type { TimelineEntry } from "./posts/timeline-words";
import type { ClusterWindow } from "./posts/years-words";
import type { Confidence, Explanation } from "./why/insight";

/** What people can be told about: a code that is never renamed, and a word for the developer. */
export interface Notice {
  readonly code: string;
  readonly detail: string;
}

export interface Report {
  readonly schema: string;
  readonly source: {
    readonly kind: string;
    readonly dialect: string;
    readonly generated_at: string | null;
    readonly records: {
      readonly read: number;
      readonly skipped: number;
      readonly expected: number | null;
      /** What expected promises beyond what was read or skipped; null where nothing is promised. */
      readonly missing: number | null;
      readonly skipped_by_reason: Readonly<Record<string, number>>;
      /** Fields that cannot be right, by kind: date, count, id. */
      readonly fields_skipped: Readonly<Record<string, number>>;
      /** Long posts that found their tweet; null where there are none. */
      readonly notes_joined: number | null;
    };
  };
  readonly account: {
    readonly key: string;
    readonly screen_name: string | null;
    readonly created_at: string | null;
    readonly crawled_at: string | null;
    readonly crawled_at_source: string | null;
  };
  readonly counts: { readonly tweets: number; readonly retweets: number; readonly replies: number };
  readonly window: {
    /** Null: all of them. */
    readonly size: number | null;
    readonly tweets: number;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly attributes: Readonly<Record<string, number | null>>;
  readonly unknown: Readonly<Record<string, string>>;
  readonly cluster: Cluster | null;
  readonly abstained?: Notice;
  readonly warnings: readonly Notice[];
  readonly account_type?: AccountType;
  /** Both from the second step on; null where there is no choice. */
  readonly explanation?: Explanation | null;
  readonly confidence?: Confidence | null;
  /** From here on what the posts say, once they are read. */
  readonly mood?: Mood;
  readonly posts?: PostCounts;
  readonly models?: readonly Model[];
  readonly timeline?: readonly TimelineEntry[];
  readonly windows?: readonly ClusterWindow[];
  readonly activity?: ActivityNumbers;
}

/** Which type of account it resembles, by its counts: a model's opinion and a rule's. */
export interface AccountType {
  /** regular, bot, influencer or fake; null where none is said. */
  readonly prediction: string | null;
  readonly probabilities: Readonly<Record<string, number>> | null;
  readonly rule: {
    readonly name: string;
    readonly type: string;
    readonly condition: string;
  } | null;
  /** Null where one of them says nothing. */
  readonly agree: boolean | null;
  readonly abstained: Notice | null;
  readonly model: Model;
}

export interface PostCounts {
  readonly own: number;
  readonly replies: number;
  readonly retweets: number;
  readonly scored: number;
  readonly not_scored: Readonly<Record<string, number>>;
}

export interface Cluster {
  /** 1 to 6. */
  readonly prediction: number;
  /** Six one-vs-rest comparisons; they do not sum to 1. */
  readonly probabilities: readonly number[];
  readonly description: string;
  readonly model: Model;
}

export interface Model {
  readonly name: string;
  readonly sha256: string;
  /** What goes with every answer of it. */
  readonly caveat: string;
}

const schema = "perch.report/1";

/** The page and the core are built together, so another schema is a bug and not an input. */
export function parseReport(text: string): Report {
  const report = JSON.parse(text) as Report;
  if (report.schema !== schema && !asExport(report))
    throw new TypeError(`a report of schema ${report.schema}`);
  return report;
}
