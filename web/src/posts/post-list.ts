/** All posts, in an order that the person chooses and filtered as they like; nothing is cut off. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { LightElement } from "../light-element";
import { counted, day } from "../locale";
import type { PostRow } from "../module/posts";
import { LongList } from "../rows/long-list";
import { RowStore } from "../rows/row-store";
import { Latest } from "./latest";
import { dayOf, type Filters, filterForm, firstFilters, queryOf } from "./post-filters";
import { postItem } from "./post-item";
import type { Ask, Reply } from "./questions";

export class PostList extends LightElement {
  static override properties = {
    ask: { attribute: false },
    filters: { state: true },
    found: { state: true },
  };

  declare ask: Ask;
  declare filters: Filters;
  /** Undefined until the first answer. */
  declare found: number | undefined;
  readonly #latest = new Latest<Reply>((reply) => this.#show(reply));
  readonly #rows = new RowStore<PostRow>({
    fetch: async (from, count) => {
      const rows = await this.ask({ about: "rows", from, count });
      return typeof rows === "string" ? (JSON.parse(rows) as PostRow[]) : [];
    },
    onCome: () => this.#list?.requestUpdate(),
  });

  constructor() {
    super();
    this.filters = firstFilters;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#find({});
  }

  override render(): TemplateResult {
    const { filters, found } = this;
    return html`
      <h3 id="list-title" tabindex="-1">The posts themselves</h3>
      ${filterForm(filters, this.#find)} ${this.#period()}
      <p role="status" id="list-status">
        ${found === undefined ? nothing : found === 0 ? "No post is like that." : counted(found, "post")}
      </p>
      <perch-long-list
        .label=${"Posts; arrow and page keys scroll"}
        .row=${(index: number) => postItem(this.#rows.get(index), filters.sort)}
        .onRange=${({ from, to }: { from: number; to: number }) => this.#rows.need(from, to)}
      ></perch-long-list>
    `;
  }

  /** Seconds since 1970; `to` is not in it. */
  showPeriod({ from, to }: { readonly from: number; readonly to: number }): void {
    this.#find({ from: dayOf(from), to: dayOf(to - 1) });
    const title = this.querySelector<HTMLElement>("#list-title");
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }

  #period(): TemplateResult | typeof nothing {
    const { from, to } = this.filters;
    if (!from && !to) return nothing;
    const parts = [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean);
    return html`
      <p id="list-period">
        Only ${parts.join(" ")}.
        <button class="plain" type="button" @click=${() => this.#find({ from: "", to: "" })}>Show all</button>
      </p>
    `;
  }

  get #list(): LongList | null {
    const list = this.querySelector("perch-long-list");
    return list instanceof LongList ? list : null;
  }

  #find = (change: Partial<Filters>): void => {
    this.filters = { ...this.filters, ...change };
    const query = queryOf(this.filters);
    void this.#latest.ask(() => this.ask({ about: "find", query }));
  };

  #show(found: Reply): void {
    this.found = typeof found === "number" ? found : 0;
    this.#rows.clear();
    this.#list?.reset(this.found);
  }
}

customElements.define("perch-post-list", PostList);
