/**
 * A list of any length in a window that scrolls. Only the rows in the window and next to it are in the page; each is as
 * high as its text. What is seen stands in a layer that does not scroll, and the scroll bar only says where in the list
 * that is: small moves go by pixels, large ones by the share of the list.
 */
import { html, type PropertyValues, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import { whole } from "../locale";
import { RowHeights } from "./row-heights";
import { stepOfKey } from "./row-keys";
import {
  inWindow,
  type Place,
  placeAt,
  type Range,
  type Rows,
  rangeOf,
  shareOf,
  tolerance,
  topOf,
  within,
} from "./row-place";
import { ScrollBar } from "./scroll-bar";

/** The list is no higher than what is in it, and no higher than most of the screen. */
const mostHeight = () => Math.min(0.75 * innerHeight, 760);
const start: Place = { index: 0, part: 0, at: 0 };

export class LongList extends LightElement {
  static override properties = {
    count: { attribute: false },
    row: { attribute: false },
    label: { attribute: false },
    place: { state: true },
    seen: { state: true },
  };

  declare count: number;
  declare label: string;
  /** What a row shows. It may change its height whenever the list is told by `requestUpdate()`. */
  declare row: (index: number) => TemplateResult;
  /** Is told which rows will be shown. */
  onRange: (range: Range) => void = () => {};
  declare place: Place;
  /** The rows in the window. */
  declare seen: Range;
  readonly #heights = new RowHeights();
  readonly #observer = new ResizeObserver(() => this.#onResize());
  #range: Range = { from: 0, to: 0 };
  readonly #bar = new ScrollBar(() => this.#setBar());
  #width = 0;

  constructor() {
    super();
    this.count = 0;
    this.label = "";
    this.place = start;
    this.seen = { from: 0, to: 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#bar.stop();
  }

  /** Begins another list of so many rows, at one of them. */
  reset(count: number, index = 0): void {
    this.count = count;
    this.#heights.clear();
    this.place = { ...start, index: Math.min(index, Math.max(count - 1, 0)) };
    this.requestUpdate();
  }

  override willUpdate(_changed: PropertyValues): void {
    this.#range = this.count === 0 ? { from: 0, to: 0 } : rangeOf(this.place, this.#rows);
    this.onRange(this.#range);
  }

  override render(): TemplateResult {
    const { from, to } = this.#range;
    const indices = Array.from({ length: to - from }, (_, index) => from + index);
    const { seen, count } = this;
    return html`
      <div class="rows" tabindex="0" role="region" aria-label=${this.label} ?hidden=${count === 0}
        @scroll=${this.#onScroll} @keydown=${this.#onKey}>
        <div class="rows-window">
          <ol class="post-list">
            ${indices.map((index) => html`<li aria-posinset=${index + 1} aria-setsize=${count}>${this.row(index)}</li>`)}
          </ol>
        </div>
        <div class="rows-room"></div>
      </div>
      <p class="small" id="list-place" ?hidden=${count === 0}>
        ${whole(seen.from + 1)} to ${whole(seen.to)} of ${whole(count)}
      </p>
    `;
  }

  /** Measures what was laid out, and puts it where it belongs. */
  override updated(_changed: PropertyValues): void {
    const [scroller, list] = [this.#part(".rows"), this.#part(".post-list")];
    if (!scroller || !list || this.count === 0) return;
    let isNews = false;
    for (const [index, item] of Array.from(list.children).entries()) {
      const { height } = item.getBoundingClientRect();
      isNews = this.#heights.take(this.#range.from + index, height) || isNews;
    }
    const height = `${Math.min(mostHeight(), Math.ceil(this.#heights.total(this.count)) + 2)}px`;
    if (scroller.style.height !== height) {
      scroller.style.height = height;
      isNews = true;
    }
    const rows = this.#rows;
    const place = within(this.place, rows);
    list.style.transform = `translateY(${topOf(place, rows, this.#range.from)}px)`;
    const isMoved = Math.abs(place.at - this.place.at) > tolerance;
    const range = rangeOf(place, rows);
    if (isMoved || (isNews && (range.from < this.#range.from || range.to > this.#range.to))) {
      this.place = place;
    }
    this.#showSeen(place, rows);
    if (isNews) this.#setBar();
  }

  get #rows(): Rows {
    const window = this.#part(".rows")?.clientHeight || mostHeight();
    return { count: this.count, heightOf: this.#heights.of, window };
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #showSeen(place: Place, rows: Rows): void {
    const { from, to } = this.#range;
    const isSeen = (index: number) => {
      const top = topOf(place, rows, index);
      return top + rows.heightOf(index) > 1 && top < rows.window - 1;
    };
    const seen = Array.from({ length: to - from }, (_, index) => from + index).filter(isSeen);
    const [first = 0, last = 0] = [seen[0], seen.at(-1)];
    if (first === this.seen.from && last + 1 === this.seen.to) return;
    this.seen = { from: first, to: last + 1 };
  }

  #onScroll = ({ currentTarget }: Event): void => {
    const move = this.#bar.moveOf(currentTarget as Element);
    if (!move) return;
    if ("share" in move) this.#show(placeAt(move.share, this.#rows));
    else this.#move(move.pixels);
  };

  #onKey = (event: KeyboardEvent): void => {
    const step = stepOfKey(event, this.#rows.window);
    if (step === undefined) return;
    event.preventDefault();
    if (step === "start") this.#show(start);
    else if (step === "end") this.#show(placeAt(1, this.#rows));
    else this.#move(step);
    void this.updateComplete.then(() => this.#setBar());
  };

  #move(by: number): void {
    this.#show({ ...this.place, at: this.place.at - by });
  }

  #show(place: Place): void {
    const rows = this.#rows;
    const next = within(place, rows);
    // The ends stay what they are while rows come that are higher than they were thought to be.
    const isEnd = next.index === this.count - 1 && next.part === 1;
    this.place = isEnd && next.at === place.at ? next : inWindow(next, rows);
  }

  /** The scroll bar follows the list, where it has gone another way. */
  #setBar(): void {
    const [scroller, room] = [this.#part(".rows"), this.#part(".rows-room")];
    if (!scroller || !room || this.count === 0) return;
    const rows = this.#rows;
    const share = shareOf(within(this.place, rows), rows);
    this.#bar.set(scroller, room, { length: this.#heights.total(this.count), share });
  }

  #onResize(): void {
    if (this.clientWidth === this.#width) return;
    this.#width = this.clientWidth;
    this.#heights.clear();
    this.requestUpdate();
  }
}

customElements.define("perch-long-list", LongList);
