/** What the table of accounts can be asked for: an order, words, moods and warnings. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AccountQuery } from "../module/accounts";
import { moodWords } from "./account-item";

type Sort = NonNullable<AccountQuery["sort"]>;

/** What the form holds. No clusters, no mood and no `warned` are all of them. */
export interface AccountFilters {
  readonly sort: Sort;
  readonly descending: boolean;
  readonly words: string;
  readonly clusters: readonly number[];
  readonly mood: string;
  readonly warned: "" | "yes" | "no";
}

/** The form, where somebody has been at it, and the first row that was seen. */
export interface LeftTable {
  filters?: AccountFilters;
  from: number;
}

export const firstFilters: AccountFilters = {
  sort: "source",
  descending: false,
  words: "",
  clusters: [],
  mood: "",
  warned: "",
};

/** Whether what the posts say decides which rows are shown, or in what order. */
export const restsOnPosts = ({ sort, mood }: AccountFilters) =>
  mood !== "" || ["mood", "polarity", "subjectivity", "claims"].includes(sort);

export function queryOf(filters: AccountFilters): AccountQuery {
  const { sort, descending, words, clusters, mood, warned } = filters;
  return {
    sort,
    descending,
    words,
    ...(clusters.length > 0 && { clusters }),
    ...(mood && { moods: [mood] }),
    ...(warned && { warned: warned === "yes" }),
  };
}

/** The order, whether the highest come first, and what it is called. */
const orders: readonly (readonly [Sort, boolean, string])[] = [
  ["source", false, "As in the file"],
  ["name", false, "Name"],
  ["cluster", false, "Group"],
  ["score", true, "Closest to its group"],
  ["score", false, "Least close to its group"],
  ["followers", true, "Most followers"],
  ["followers", false, "Fewest followers"],
  ["tweets", true, "Most posts here"],
  ["tweets", false, "Fewest posts here"],
  ["created_at", false, "Oldest account"],
  ["created_at", true, "Newest account"],
  ["mood", true, "Best mood"],
  ["mood", false, "Worst mood"],
  ["polarity", true, "Most positive"],
  ["polarity", false, "Most negative"],
  ["subjectivity", true, "Most opinion"],
  ["subjectivity", false, "Least opinion"],
  ["warnings", true, "Most warnings"],
];

export function accountFilterForm(
  filters: AccountFilters,
  showsNames: boolean,
  onChange: (change: Partial<AccountFilters>) => void,
): TemplateResult {
  const fieldText = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  const isShown = (sort: Sort) => showsNames || sort !== "name";
  const shown = orders.findIndex(
    ([sort, descending]) => sort === filters.sort && descending === filters.descending,
  );
  const choose = (event: Event) => {
    const [sort, descending] = orders[Number(fieldText(event))] ?? ["source", false];
    onChange({ sort, descending });
  };
  return html`
    <form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      <label>Order <select id="accounts-order" @change=${choose}>
        ${orders.map(([sort, , label], index) =>
          isShown(sort)
            ? html`<option value=${index} ?selected=${index === shown}>${label}</option>`
            : nothing,
        )}
      </select></label>
      ${
        showsNames
          ? html`<label>Name <input id="accounts-words" type="search" autocomplete="off" .value=${filters.words}
              @input=${(event: Event) => onChange({ words: fieldText(event) })} /></label>`
          : nothing
      }
      <label>Mood <select id="accounts-mood" @change=${(event: Event) => onChange({ mood: fieldText(event) })}>
        <option value="">Any</option>
        ${Object.entries(moodWords).map(([mood, word]) => html`<option value=${mood} ?selected=${mood === filters.mood}>${word}</option>`)}
      </select></label>
      <label>Warnings <select id="accounts-warned"
        @change=${(event: Event) => onChange({ warned: fieldText(event) as AccountFilters["warned"] })}>
        <option value="">With or without</option>
        <option value="no" ?selected=${filters.warned === "no"}>Without</option>
        <option value="yes" ?selected=${filters.warned === "yes"}>With</option>
      </select></label>
    </form>
  `;
}
