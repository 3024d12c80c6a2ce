/** What stands around the table of accounts: what likenesses are worth, how far it is, how many were found. */
import { html, nothing, type TemplateResult } from "lit";
import { counted, whole } from "../locale";
import type { AccountsSummary } from "../module/accounts";
import type { AccountsProgress } from "./questions";

export function likenessCaveat(): TemplateResult {
  return html`
    <p class="caveat">
      These are likenesses to groups of labelled accounts, by how accounts post. They do not say who is behind one, and
      of thousands many are wrong: what is true of all together may be false of any single one. Do not block, report or
      name anybody because of them.
    </p>
  `;
}

export function postsProgress({
  read,
  accounts,
  hasFailed,
}: AccountsProgress): TemplateResult | typeof nothing {
  if (hasFailed)
    return html`<p id="accounts-failed">The posts of some accounts could not be read.</p>`;
  if (read >= accounts) return nothing;
  return html`
    <p id="accounts-progress">
      <label>Reading what they post, ${whole(read)} of ${counted(accounts, "account")}
        <progress max=${accounts || 1} value=${read}></progress></label>
    </p>
  `;
}

export function foundWords({ accounts, of }: AccountsSummary): string {
  if (accounts === of) return counted(of, "account");
  return accounts === 0
    ? "No account is like that."
    : `${whole(accounts)} of ${counted(of, "account")}`;
}
