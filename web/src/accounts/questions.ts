/** What the page may ask of the accounts that the worker holds, where there are many. Types only. */
import type { AccountQuery } from "../module/accounts";
import type { Reply } from "../posts/questions";

/** Other answers are the core's JSON or CSV, but that to `find-accounts`, which is how many there are. */
export type AccountsQuestion = { readonly showsNames: boolean } & (
  | { readonly about: "find-accounts"; readonly query: AccountQuery }
  | { readonly about: "account-rows"; readonly from: number; readonly count: number }
  /** People to meet, of the opposite mood: rows. */
  | { readonly about: "account-friends"; readonly number: number }
  /** The whole reports of all accounts, a line each, as a Blob: the files are read once more. */
  | { readonly about: "account-reports" }
  /** Of those that were found. */
  | { readonly about: "accounts-summary" }
  | { readonly about: "accounts-csv" }
  /** All of them, to be opened again. */
  | { readonly about: "accounts-saved" }
);

/** Undefined: there was no memory for it, or the accounts are gone. */
export type AskAccounts = (question: AccountsQuestion) => Promise<Reply>;

/** How far the posts of the accounts are read. */
export interface AccountsProgress {
  readonly read: number;
  readonly accounts: number;
  /** They will not be read to the end. */
  readonly hasFailed?: true;
}
