/** What the list of posts can be asked for: an order, words, kinds and days. */
import { html, type TemplateResult } from "lit/html.js";
import type { PostKind, PostQuery } from "../module/posts";

type Sort = NonNullable<PostQuery["sort"]>;

const orders: readonly (readonly [Sort, string])[] = [
  ["date", "Newest"],
  ["joy", "Happiest"],
  ["sadness", "Saddest"],
  ["anger", "Angriest"],
  ["fear", "Most fearful"],
  ["love", "Most loving"],
  ["surprise", "Most surprised"],
  ["positive", "Most positive"],
  ["negative", "Most negative"],
  ["claim", "Most like a claim"],
  ["opinion", "Most like an opinion"],
  ["likes", "Most liked"],
  ["retweets", "Most reposted"],
];

const kinds: readonly (readonly [string, string])[] = [
  ["own reply", "Posts and replies"],
  ["own", "Posts"],
  ["reply", "Replies"],
  ["retweet", "Reposts"],
  ["own reply retweet", "All"],
];

/** What the form holds. The text in a field of words is the field's own. */
export interface Filters {
  readonly sort: Sort;
  readonly words: string;
  readonly kinds: readonly PostKind[];
  /** Days of UTC such as 2024-12-01, both in it; empty is any. */
  readonly from: string;
  readonly to: string;
}

export const firstFilters: Filters = {
  sort: "joy",
  words: "",
  kinds: ["own", "reply"],
  from: "",
  to: "",
};

const daySeconds = 86_400;

export function queryOf({ sort, words, kinds, from, to }: Filters): PostQuery {
  const [first, last] = [from, to].map((day) => Date.parse(day) / 1000);
  return {
    sort,
    words,
    kinds,
    ...(first !== undefined && Number.isFinite(first) && { from: first }),
    ...(last !== undefined && Number.isFinite(last) && { to: last + daySeconds }),
  };
}

/** The day of a second since 1970, as the fields have it; no field knows years of five digits. */
export const dayOf = (second: number) => new Date(second * 1000).toISOString().slice(0, 10);

export function filterForm(
  filters: Filters,
  onChange: (change: Partial<Filters>) => void,
): TemplateResult {
  const fieldText = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  const kindsShown = filters.kinds.join(" ");
  return html`
    <form class="filters" @submit=${(event: Event) => event.preventDefault()}>
      <label>Order <select id="list-order" @change=${(event: Event) => onChange({ sort: fieldText(event) as Sort })}>
        ${orders.map(([value, label]) => html`<option value=${value} ?selected=${value === filters.sort}>${label}</option>`)}
      </select></label>
      <label>Words <input id="list-words" type="search" autocomplete="off"
        @input=${(event: Event) => onChange({ words: fieldText(event) })} /></label>
      <label>Kind <select id="list-kind"
        @change=${(event: Event) => onChange({ kinds: fieldText(event).split(" ") as PostKind[] })}>
        ${kinds.map(([value, label]) => html`<option value=${value} ?selected=${value === kindsShown}>${label}</option>`)}
      </select></label>
      <span class="days">
      <label>From <input id="list-from" type="date" .value=${filters.from}
        @change=${(event: Event) => onChange({ from: fieldText(event) })} /></label>
      <label>To <input id="list-to" type="date" .value=${filters.to}
        @change=${(event: Event) => onChange({ to: fieldText(event) })} /></label>
      </span>
    </form>
  `;
}
