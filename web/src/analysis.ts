/** What the page gets of a drop: the answer, what comes behind it, and why there is none. */
import type { AccountsProgress } from "./accounts/questions";
import type { EnvironmentCode, LeftOut, Refusal } from "./protocol";

export interface Analysis {
  readonly reports: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** How many there are in the table that can be asked, where there are many; then there are no reports. */
  readonly accounts?: number;
  /** As in protocol.ts. */
  readonly isSaved?: boolean;
}

/** The core refused the input, or the environment let us down. An empty sentence means the latter. */
export class AnalysisError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }

  get code(): string {
    return this.refusal.code;
  }
}

/** How far the posts are read that came with an analysis. */
export interface PostsProgress {
  readonly scored: number;
  readonly total: number;
  /** The whole report, once all are read. */
  readonly report?: string;
  /** They will not be read to the end. */
  readonly hasFailed?: true;
}

export interface AnalyseOptions {
  readonly window: number;
  /** As in protocol.ts. */
  readonly account: string | number;
  readonly signal: AbortSignal;
  readonly onProgress: (bytesRead: number, bytesTotal: number) => void;
  /** Both are called after the analysis has settled, for as long as there is no other one. `report`: as in protocol.ts. */
  readonly onExplained: (report: string | undefined) => void;
  readonly onPosts: (progress: PostsProgress) => void;
  /** Of many accounts, until others are read or forgotten: opening one of them does not end it. */
  readonly onAccounts: (progress: AccountsProgress) => void;
}

export function environmentError(code: EnvironmentCode | "cancelled", detail = ""): AnalysisError {
  return new AnalysisError({ code, sentence: "", detail });
}
