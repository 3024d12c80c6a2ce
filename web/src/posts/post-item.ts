/** One post of the list: its whole text, as text, and what is known of it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { counted, day, percent } from "../locale";
import type { PostKind, PostQuery, PostRow } from "../module/posts";

const kindNames: Readonly<Record<PostKind, string>> = {
  own: "Post",
  reply: "Reply",
  retweet: "Repost",
};

/** Undefined: the row is on its way. */
export function postItem(row: PostRow | undefined, sort: PostQuery["sort"]): TemplateResult {
  if (!row) return html`<p class="text">…</p><p class="small">On its way</p>`;
  const facts = [
    kindNames[row.kind],
    day(row.at),
    row.likes === null ? "" : counted(row.likes, "like"),
    row.retweets === null ? "" : counted(row.retweets, "repost"),
    readingOf(row, sort),
  ];
  return html`
    <p class="text" lang=${row.language ?? nothing} dir="auto">${row.text ?? "(The text was not kept.)"}</p>
    <p class="small">${facts.filter(Boolean).map(unbroken).join(" · ")}</p>
  `;
}

/** A line ends between two facts, and not within one. */
const unbroken = (fact: string) => fact.replaceAll(" ", "\u00a0");

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
