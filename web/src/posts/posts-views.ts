/** All views of the posts, one after the other: each is laid out in a task of its own, so that the page stays alive. */
import { html, type PropertyValues, type TemplateResult } from "lit";
import { asExport } from "../export-report";
import { LightElement } from "../light-element";
import { counted, whole } from "../locale";
import { nextTask } from "../next-task";
import type { Report } from "../report";
import "./mood-card";
import { PostList } from "./post-list";
import "./activity";
import "./timeline";
import "./years";
import type { Ask } from "./questions";

export class PostsViews extends LightElement {
  static override properties = {
    report: { attribute: false },
    ask: { attribute: false },
    shown: { state: true },
  };

  declare report: Report;
  declare ask: Ask;
  /** So many views are there. */
  declare shown: number;

  constructor() {
    super();
    this.shown = 0;
  }

  override render(): TemplateResult {
    const views = this.#views();
    this.setAttribute("aria-busy", String(this.shown < views.length));
    return html`<p>${countsSentence(this.report)}</p>${views.slice(0, this.shown)}`;
  }

  override updated(_changed: PropertyValues): void {
    if (this.shown < this.#views().length) void this.#showNext();
  }

  async #showNext(): Promise<void> {
    await nextTask();
    this.shown += 1;
  }

  #views(): readonly TemplateResult[] {
    const { report, ask } = this;
    const [classifier = [], heads = []] = [true, false].map((isClassifier) =>
      report.models?.filter(({ name }) => name.startsWith("clusters") === isClassifier),
    );
    return [
      html`<perch-mood .mood=${report.mood} .ask=${ask}></perch-mood>`,
      html`<perch-timeline .entries=${report.timeline ?? []} .models=${heads} .ask=${ask} @perch-period=${this.#showPeriod}></perch-timeline>`,
      ...(asExport(report)
        ? []
        : [
            html`<perch-years .windows=${report.windows ?? []} .models=${classifier}></perch-years>`,
          ]),
      html`<perch-activity .numbers=${report.activity} .years=${yearsOf(report)} .ask=${ask}></perch-activity>`,
      html`<perch-post-list .ask=${ask}></perch-post-list>`,
    ];
  }

  /** The posts behind a point of the timeline. */
  #showPeriod = ({ detail }: CustomEvent<{ from: number; to: number }>): void => {
    const list = this.querySelector("perch-post-list");
    if (list instanceof PostList) list.showPeriod(detail);
  };
}

function yearsOf({ timeline = [] }: Report): readonly [number, number] {
  const year = (at: string | undefined) => new Date(at ?? 0).getUTCFullYear();
  return [year(timeline[0]?.from), year(timeline.at(-1)?.to)];
}

function countsSentence({ posts }: Report): string {
  if (!posts) return "";
  const left = Object.values(posts.not_scored).reduce((all, count) => all + count, 0);
  const read = `${counted(posts.scored, "post")} ${posts.scored === 1 ? "was" : "were"} read by four small models.`;
  if (left === 0) return read;
  const [was, they] = left === 1 ? ["was", "it is"] : ["were", "they are"];
  return `${read} ${whole(left)} ${was} not, because ${they} not in English or ${left === 1 ? "holds" : "hold"} no words.`;
}

customElements.define("perch-posts-views", PostsViews);
