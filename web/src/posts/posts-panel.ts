/** Everything that the posts say, below the card of the account. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Report } from "../report";
import type { Done } from "../session";
import "./mood-card";
import { PostList } from "./post-list";
import "./activity";
import "./timeline";
import "./years";
import type { Ask } from "./questions";

export function postsPanel(
  posts: Done["posts"],
  report: Report,
  ask: Ask,
): TemplateResult | typeof nothing {
  if (!posts) return nothing;
  return html`
    <section id="posts" class="posts" aria-labelledby="posts-title">
      <h2 id="posts-title">What the posts say</h2>
      ${report.mood ? whatTheySay(report, ask) : underWay(posts)}
    </section>
  `;
}

function underWay({ scored, total, hasFailed }: NonNullable<Done["posts"]>): TemplateResult {
  if (hasFailed) {
    return html`<p id="posts-failed">
      The posts could not be read: there is too little memory, or the reader broke off. What stands
      above is not touched by that.
    </p>`;
  }
  return html`
    <p id="posts-progress">
      <label>
        Reading the posts, ${scored.toLocaleString("en")} of ${total.toLocaleString("en")}
        <progress max=${total || 1} value=${scored}></progress>
      </label>
    </p>
  `;
}

function whatTheySay(report: Report, ask: Ask): TemplateResult {
  return html`
    <p>${countsSentence(report)}</p>
    <perch-mood .mood=${report.mood} .ask=${ask}></perch-mood>
    <perch-timeline
      .entries=${report.timeline ?? []}
      .ask=${ask}
      @perch-period=${showPeriod}
    ></perch-timeline>
    <perch-years .windows=${report.windows ?? []}></perch-years>
    <perch-activity .numbers=${report.activity} .years=${yearsOf(report)} .ask=${ask}></perch-activity>
    <perch-post-list .ask=${ask}></perch-post-list>
  `;
}

function yearsOf({ timeline = [] }: Report): readonly [number, number] {
  const year = (at: string | undefined) => new Date(at ?? 0).getUTCFullYear();
  return [year(timeline[0]?.from), year(timeline.at(-1)?.to)];
}

/** The posts behind a point of the timeline. */
function showPeriod({ detail, currentTarget }: CustomEvent<{ from: number; to: number }>): void {
  const list = (currentTarget as Element).parentElement?.querySelector("perch-post-list");
  if (list instanceof PostList) list.showPeriod(detail);
}

function countsSentence({ posts }: Report): string {
  if (!posts) return "";
  const left = Object.values(posts.not_scored).reduce((all, count) => all + count, 0);
  const read = `${posts.scored.toLocaleString("en")} posts were read by four small models.`;
  if (left === 0) return read;
  return `${read} ${left.toLocaleString("en")} were not, because they are not in English or hold no words.`;
}
