/** Many accounts: what they are together first, then each of them as a row that opens its card. */
import { html, nothing, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import type { AccountRow, AccountsSummary } from "../module/accounts";
import { Latest } from "../posts/latest";
import { LongList } from "../rows/long-list";
import { RowStore } from "../rows/row-store";
import type { Many } from "../session-state";
import {
  type AccountFilters,
  accountFilterForm,
  firstFilters,
  queryOf,
  restsOnPosts,
} from "./account-filters";
import { accountItem } from "./account-item";
import { foundWords, likenessCaveat, postsProgress } from "./accounts-notes";
import "./accounts-saving";
import { distribution } from "./distribution";
import type { AskAccounts } from "./questions";

/** While posts are read, the rows are brought up to date so often. */
const refreshMs = 1000;

interface Found {
  /** Undefined: there was no memory for it. */
  readonly summary: AccountsSummary | undefined;
  /** Whether other rows, or another order, may have come of it. */
  readonly isNewList: boolean;
}

export class AccountsView extends LightElement {
  static override properties = {
    many: { attribute: false },
    filters: { state: true },
    summary: { state: true },
  };

  declare many: Many;
  declare filters: AccountFilters;
  declare summary: AccountsSummary | undefined;
  ask: AskAccounts = async () => undefined;
  onOpen: (number: number) => void = () => {};
  onNames: (showsNames: boolean) => void = () => {};
  readonly #latest = new Latest<Found>((found) => this.#show(found));
  readonly #rows = new RowStore<AccountRow>({
    fetch: async (from, count) => {
      const { showsNames } = this.many;
      const rows = await this.ask({ about: "account-rows", from, count, showsNames });
      return typeof rows === "string" ? (JSON.parse(rows) as AccountRow[]) : [];
    },
    onCome: () => this.#list?.requestUpdate(),
  });
  /** Somebody wants other rows, or another order. */
  #isNewList = false;
  #refreshed = { read: 0, atMs: 0 };
  /** Where the next list begins. */
  #firstRow = 0;

  constructor() {
    super();
    this.filters = firstFilters;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#firstRow = this.many.left.from;
    this.#find(this.many.left.filters ?? {});
  }

  override willUpdate(): void {
    const { read, accounts } = this.many.progress;
    const nowMs = performance.now();
    const isDue = read === accounts || nowMs - this.#refreshed.atMs > refreshMs;
    if (read === this.#refreshed.read || !isDue) return;
    this.#refreshed = { read, atMs: nowMs };
    this.#ask(restsOnPosts(this.filters));
  }

  override render(): TemplateResult {
    const { many, filters, summary } = this;
    const { showsNames } = many;
    return html`
      ${likenessCaveat()}
      <h3>Which group they resemble</h3>
      ${summary ? distribution(summary, filters.clusters, this.#toggleCluster) : nothing}
      ${postsProgress(many.progress)}
      <h3 id="table-title" tabindex="-1">The accounts</h3>
      ${accountFilterForm(filters, showsNames, this.#find)}
      <p class="switch">
        <span role="status" id="accounts-status">${summary ? foundWords(summary) : nothing}</span>
        <label><input type="checkbox" id="hide-names" .checked=${!showsNames}
          @change=${this.#onHide} /> Hide names</label>
      </p>
      <div class="account-row account-head" aria-hidden="true">
        <span>${showsNames ? "Name" : "Number"}</span><span>Resembles</span><span>Type</span><span>Posts</span><span>Followers</span>
        <span>Mood</span><span>Positive</span><span>Opinion</span>
      </div>
      <perch-long-list
        .label=${"Accounts; arrow and page keys scroll"}
        .row=${(index: number) => accountItem(this.#rows.get(index), many.isSaved ? undefined : this.#open)}
        .onRange=${({ from, to }: { from: number; to: number }) => this.#rows.need(from, to)}
      ></perch-long-list>
      <perch-accounts-saving .ask=${this.ask} .isSaved=${many.isSaved}></perch-accounts-saving>
    `;
  }

  #open = (number: number): void => {
    this.many.left.filters = this.filters;
    this.many.left.from = this.#list?.seen.from ?? 0;
    this.onOpen(number);
  };

  get #list(): LongList | null {
    const list = this.querySelector("perch-long-list");
    return list instanceof LongList ? list : null;
  }

  #toggleCluster = (cluster: number): void => {
    const { clusters } = this.filters;
    const others = clusters.filter((other) => other !== cluster);
    this.#find({ clusters: others.length < clusters.length ? others : [...clusters, cluster] });
  };

  #onHide = ({ target }: Event): void => {
    const showsNames = !(target as HTMLInputElement).checked;
    this.onNames(showsNames);
    this.#find(
      showsNames ? {} : { words: "", ...(this.filters.sort === "name" && { sort: "source" }) },
    );
  };

  #find = (change: Partial<AccountFilters>): void => {
    this.filters = { ...this.filters, ...change };
    this.#ask(true);
  };

  /** @param isNewList whether other rows, or another order, may come of it. */
  #ask(isNewList: boolean): void {
    this.#isNewList ||= isNewList;
    void this.#latest.ask(async () => {
      // Whoever wants another list while this one is on its way is asked for next.
      const isNewList = this.#isNewList;
      this.#isNewList = false;
      const { showsNames } = this.many;
      const query = queryOf(this.filters);
      if (isNewList) await this.ask({ about: "find-accounts", query, showsNames });
      const text = await this.ask({ about: "accounts-summary", showsNames });
      const summary = typeof text === "string" ? (JSON.parse(text) as AccountsSummary) : undefined;
      return { summary, isNewList };
    });
  }

  #show({ summary, isNewList }: Found): void {
    this.summary = summary;
    if (!isNewList) {
      this.#rows.refresh();
      return;
    }
    this.#rows.clear();
    this.#list?.reset(summary?.accounts ?? 0, this.#firstRow);
    this.#firstRow = 0;
  }
}

customElements.define("perch-accounts", AccountsView);
