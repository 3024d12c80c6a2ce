/** All posts, in an order that the person chooses, a page of them at a time; nothing is cut off. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { day } from "../locale";
import type { PostKind, PostQuery, PostRow } from "../perch-module";
import { LightElement } from "../light-element";
import type { Ask } from "./questions";

const perPage = 20;
const orders: readonly (readonly [NonNullable<PostQuery["sort"]>, string])[] = [
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
const kindNames: Readonly<Record<PostKind, string>> = {
  own: "Post",
  reply: "Reply",
  retweet: "Repost",
};

export class PostList extends LightElement {
  static override properties = {
    ask: { attribute: false },
    query: { state: true },
    found: { state: true },
    rows: { state: true },
    first: { state: true },
  };

  declare ask: Ask;
  declare query: PostQuery;
  declare found: number;
  declare rows: readonly PostRow[];
  declare first: number;

  constructor() {
    super();
    this.query = { sort: "joy", kinds: ["own", "reply"] };
    this.found = 0;
    this.rows = [];
    this.first = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#find({});
  }

  override render(): TemplateResult {
    const last = Math.min(this.first + perPage, this.found);
    return html`
      <h3 id="list-title">The posts themselves</h3>
      <form class="filters" @submit=${(event: Event) => event.preventDefault()}>
        <label>Order <select id="list-order" @change=${this.#onOrder}>
          ${orders.map(([value, label]) => html`<option value=${value} ?selected=${value === this.query.sort}>${label}</option>`)}
        </select></label>
        <label>Words <input id="list-words" type="search" @input=${this.#onWords} /></label>
        <label>Kind <select id="list-kind" @change=${this.#onKind}>
          <option value="own reply">Posts and replies</option>
          <option value="own">Posts</option>
          <option value="reply">Replies</option>
          <option value="retweet">Reposts</option>
          <option value="own reply retweet">All</option>
        </select></label>
      </form>
      ${
        this.query.from === undefined
          ? nothing
          : html`<p id="list-period">
              Only ${dayOf(this.query.from)} to ${dayOf((this.query.to ?? 0) - 1)}.
              <button class="plain" type="button" @click=${this.#anyTime}>Show all</button>
            </p>`
      }
      <p role="status" id="list-status">
        ${this.found === 0 ? "No post is like that." : `${number(this.first + 1)} to ${number(last)} of ${number(this.found)}`}
      </p>
      <ol class="post-list" start=${this.first + 1} aria-labelledby="list-title">
        ${this.rows.map((row) => postItem(row, this.query.sort))}
      </ol>
      <p class="pages">
        <button type="button" id="list-before" ?disabled=${this.first === 0} @click=${() => this.#show(this.first - perPage)}>Before</button>
        <button type="button" id="list-more" ?disabled=${last >= this.found} @click=${() => this.#show(this.first + perPage)}>More</button>
      </p>
    `;
  }

  showPeriod({ from, to }: { readonly from: number; readonly to: number }): void {
    void this.#find({ from, to });
    this.querySelector("h3")?.scrollIntoView();
  }

  /** The query without its period. */
  #anyTime = (): void => {
    const { from: _from, to: _to, ...rest } = this.query;
    this.query = rest;
    void this.#find({});
  };

  async #find(change: PostQuery): Promise<void> {
    this.query = { ...this.query, ...change };
    const found = await this.ask({ about: "find", query: this.query });
    this.found = typeof found === "number" ? found : 0;
    await this.#show(0);
  }

  async #show(first: number): Promise<void> {
    const from = Math.max(0, first);
    const rows = await this.ask({ about: "rows", from, count: perPage });
    this.rows = typeof rows === "string" ? (JSON.parse(rows) as PostRow[]) : [];
    this.first = from;
  }

  #onOrder = ({ target }: Event) =>
    void this.#find({
      sort: (target as HTMLSelectElement).value as NonNullable<PostQuery["sort"]>,
    });
  #onWords = ({ target }: Event) => void this.#find({ words: (target as HTMLInputElement).value });
  #onKind = ({ target }: Event) =>
    void this.#find({ kinds: (target as HTMLSelectElement).value.split(" ") as PostKind[] });
}

function postItem(row: PostRow, sort: PostQuery["sort"]): TemplateResult {
  const facts = [
    kindNames[row.kind],
    day(row.at),
    row.likes === null ? "" : counted(row.likes, "like", "likes"),
    row.retweets === null ? "" : counted(row.retweets, "repost", "reposts"),
    readingOf(row, sort),
  ];
  return html`
    <li>
      <p class="text" lang=${row.language ?? nothing} dir="auto">${row.text ?? "(The text was not kept.)"}</p>
      <p class="small">${facts.filter(Boolean).join(", ")}</p>
    </li>
  `;
}

/** The value that the list is ordered by; where it is none of the models', the strongest emotion. */
function readingOf({ scores, not_scored }: PostRow, sort: PostQuery["sort"]): string {
  if (not_scored) return "not read by the models";
  if (!scores) return "";
  const { opinion, claim } = scores;
  const all: Readonly<Record<string, number>> = {
    ...scores.emotion,
    ...scores.sentiment,
    opinion,
    claim,
  };
  const own = sort === undefined ? undefined : all[sort];
  if (sort !== undefined && own !== undefined) return `${sort} ${percent(own)}`;
  const [name, most] = Object.entries(scores.emotion).reduce(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ["", 0],
  );
  return `reads as ${name} (${percent(most)})`;
}

const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const dayOf = (second: number) => day(new Date(second * 1000).toISOString());
const number = (value: number) => value.toLocaleString("en");

customElements.define("perch-post-list", PostList);
