/** The wire between the page and its worker: one union per direction, types only. */

import type { AccountsProgress, AccountsQuestion } from "./accounts/questions";
import type { Question, Reply } from "./posts/questions";
import type { SegmentsQuestion } from "./segments/questions";
import type { TablesQuestion } from "./tables/questions";

/** A file handle, not its bytes. `path` has folders only when a folder was dropped. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** Why something was not read. The core owns the sentence when the core refused. */
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly detail: string;
}

/** One dropped file that was left out while the others were read. */
export interface LeftOut {
  readonly path: string;
  readonly refusal: Refusal;
}

/** What can go wrong that is not the fault of the input; notice-words.ts has the sentences. */
export type EnvironmentCode = "crashed" | "wasm_unavailable";

export type AnyQuestion = Question | AccountsQuestion | SegmentsQuestion | TablesQuestion;

export type ToWorker =
  | {
      readonly kind: "analyse";
      readonly id: number;
      readonly files: readonly DroppedFile[];
      /** The newest so many tweets; 0 is the core's default. */
      readonly window: number;
      /**
       * Of several accounts the one to read: by id or handle, or by its number in the table of many, which stays.
       * Empty: all there are.
       */
      readonly account: string | number;
    }
  /** Of the posts that were read last, or of the accounts. */
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly question: AnyQuestion;
    }
  /** The answer to analysis `id` is on the page: what takes long may begin. */
  | { readonly kind: "shown"; readonly id: number }
  /** Nobody waits for the analysis `id` of one account of many any more; their table stays. */
  | { readonly kind: "stop"; readonly id: number }
  /** Nobody will ask any more. */
  | { readonly kind: "forget"; readonly id: number };

export type FromWorker =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly bytesRead: number;
      readonly bytesTotal: number;
    }
  | {
      readonly kind: "done";
      readonly id: number;
      /** JSON texts, byte for byte as the core wrote them; one for each account. */
      readonly reports: readonly string[];
      readonly leftOut: readonly LeftOut[];
      /** Where there are many accounts: how many. They have no reports, but a table that can be asked. */
      readonly accounts?: number;
      /** The table was saved before: there is nothing behind its rows. */
      readonly isSaved?: true;
    }
  | { readonly kind: "refused"; readonly id: number; readonly refusal: Refusal }
  /** Behind `done`, where there is a single account: the same report with why and how sure; none where memory ran out. */
  | { readonly kind: "explained"; readonly id: number; readonly report?: string }
  /** Behind that, where the posts of a single account are read. `id` is that of the analysis. */
  | {
      readonly kind: "posts";
      readonly id: number;
      readonly scored: number;
      readonly total: number;
      /** The whole report, in the end; it takes the place of the one that came with `done`. */
      readonly report?: string;
      /** There was no memory for it. */
      readonly hasFailed?: true;
    }
  /** Behind `done`, where there are many accounts, whose posts are read after all else. */
  | ({ readonly kind: "accounts"; readonly id: number } & AccountsProgress)
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply }
  | {
      readonly kind: "broken";
      readonly id: number;
      readonly code: EnvironmentCode;
      readonly detail: string;
    };
