/** Everything that the posts say, below the card of the account. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { whole } from "../locale";
import type { Report } from "../report";
import type { Done } from "../session-state";
import "./posts-views";
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
      ${report.mood ? html`<perch-posts-views .report=${report} .ask=${ask}></perch-posts-views>` : underWay(posts)}
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
        Reading the posts, ${whole(scored)} of ${whole(total)}
        <progress max=${total || 1} value=${scored}></progress>
      </label>
    </p>
  `;
}
