/** When the account posts, in which languages, about what and to whom. */
import { html, type PropertyValues, type TemplateResult } from "lit";
import { chartFrame } from "../charts/chart-frame";
import { DrawnWidth } from "../charts/drawn-width";
import type { ChartTable } from "../charts/save-chart";
import { LightElement } from "../light-element";
import { counted, whole } from "../locale";
import { nextTask } from "../next-task";
import { heatMap, weekdays } from "./heat-map";
import type { Ask } from "./questions";
import { zoneOffsets, zones } from "./time-zones";

interface Counted {
  readonly code?: string | null;
  readonly name?: string | null;
  readonly posts: number;
}

export interface ActivityNumbers {
  /** 7 weekdays from Monday on, each of 24 hours. */
  readonly hours: readonly (readonly number[])[];
  readonly day_only: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly languages: readonly Counted[];
  readonly other_languages: number;
  readonly hashtags: readonly Counted[];
  readonly people: readonly Counted[];
}

const zonesAtOnce = 100;

export class Activity extends LightElement {
  static override properties = {
    numbers: { attribute: false },
    years: { attribute: false },
    ask: { attribute: false },
    zone: { state: true },
    offered: { state: true },
  };

  declare numbers: ActivityNumbers | undefined;
  /** First and last year of the posts. */
  declare years: readonly [number, number];
  declare ask: Ask;
  declare zone: string;
  /** So many zones can be chosen already. */
  declare offered: number;
  readonly #drawn = new DrawnWidth(this);

  constructor() {
    super();
    this.zone = "UTC";
    this.offered = 2;
    this.years = [2006, 2006];
  }

  override render(): TemplateResult {
    const { numbers } = this;
    if (!numbers) return html``;
    return html`
      <h3>When and about what</h3>
      <p class="filters">
        <label>Time zone <select id="zone" @change=${this.#onZone}>
          ${zones()
            .slice(0, this.offered)
            .map((zone) => html`<option ?selected=${zone === this.zone}>${zone}</option>`)}
        </select></label>
      </p>
      ${chartFrame({ name: "hours", summary: summaryOf(numbers, this.zone), drawing: heatMap(numbers.hours, this.#drawn.width), table: tableOf(numbers), models: [] })}
      <div class="lists">
        ${countList(
          "Languages",
          numbers.languages.map(({ code, posts }) => [code ?? "none given", posts]),
        )}
        ${countList(
          "Hashtags",
          numbers.hashtags.map(({ name, posts }) => [`#${name}`, posts]),
        )}
        ${countList(
          "People mentioned",
          numbers.people.map(({ name, posts }) => [`@${name}`, posts]),
        )}
      </div>
    `;
  }

  /** They are hundreds, and nobody needs them at once. */
  override updated(_changed: PropertyValues): void {
    if (this.numbers && this.offered < zones().length) void this.#offerMore();
  }

  async #offerMore(): Promise<void> {
    await nextTask();
    this.offered += zonesAtOnce;
  }

  #onZone = async ({ target }: Event): Promise<void> => {
    this.zone = (target as HTMLSelectElement).value;
    const [from, to] = this.years;
    const reply = await this.ask({ about: "activity", zone: zoneOffsets(this.zone, from, to) });
    if (typeof reply === "string") this.numbers = JSON.parse(reply) as ActivityNumbers;
  };
}

function summaryOf({ hours, day_only }: ActivityNumbers, zone: string): string {
  const days = hours.map((day) => day.reduce((sum, posts) => sum + posts, 0));
  const byHour = Array.from({ length: 24 }, (_, hour) =>
    hours.reduce((sum, day) => sum + (day[hour] ?? 0), 0),
  );
  const busiest = (values: readonly number[]) => values.indexOf(Math.max(...values));
  const left =
    day_only > 0
      ? ` Of ${counted(day_only, "post")} only the day is known; ${day_only === 1 ? "it is" : "they are"} left out.`
      : "";
  return `Most posts are of ${weekdays[busiest(days)]}s and of the hour from ${busiest(byHour)}:00 on, in ${zone}.${left}`;
}

function tableOf({ hours }: ActivityNumbers): ChartTable {
  return {
    columns: ["weekday", ...Array.from({ length: 24 }, (_, hour) => String(hour))],
    rows: hours.map((day, weekday) => [weekdays[weekday] ?? "", ...day]),
  };
}

function countList(title: string, list: readonly (readonly [string, number])[]): TemplateResult {
  return html`
    <section>
      <h4>${title}</h4>
      ${
        list.length === 0
          ? html`<p class="small">None.</p>`
          : html`<ol>${list.map(([name, posts]) => html`<li><span>${name}</span> <span class="share">${whole(posts)}</span></li>`)}</ol>`
      }
    </section>
  `;
}

customElements.define("perch-activity", Activity);
