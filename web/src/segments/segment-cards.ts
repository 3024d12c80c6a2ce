/** One segment after the other: how many, what sets them apart, the seed's table, and who stands for them. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { counted, decimal, percent, whole } from "../locale";
import { looks } from "./looks";
import type { ProfileColumn, Segment, SegmentsAnswer } from "./questions";

const names: Readonly<Record<ProfileColumn, string>> = {
  polarity: "Positive",
  subjectivity: "Opinion",
  verified: "Verified",
  protected: "Protected",
  favourites: "Likes",
  retweets: "Reposts",
  posts: "Posts about it",
  account_posts: "Posts in all",
  followers: "Followers",
};
/** A mean below that has a decimal. */
const wholeFrom = 100;
const mostShown = 3;
const shares: readonly ProfileColumn[] = ["polarity", "subjectivity"];
const facts = Object.keys(names) as ProfileColumn[];

export function segmentCards(
  { report, persons }: SegmentsAnswer,
  showsNames: boolean,
  onOpen: ((number: number) => void) | undefined,
): TemplateResult {
  const nameOf = (account: string) =>
    (showsNames && persons[account]?.name) || `Account ${whole(Number(account))}`;
  return html`
    <ol class="segments">
      ${report.segments.map(
        (segment, index) => html`
          <li>
            <h4><svg class="swatch" aria-hidden="true"><rect class=${looks[index] ?? ""} width="100%" height="100%" rx="2"></rect></svg>
              ${titleOf(segment)}</h4>
            <p class="soft">${counted(segment.customers, "account")}, ${percent(segment.customers / report.profiles)} of them</p>
            <dl>
              ${facts.map((column) => html`<div><dt>${names[column]}</dt><dd>${numberOf(segment, column)}</dd></div>`)}
            </dl>
            ${
              segment.representatives.length === 0
                ? nothing
                : html`<div class="small examples">
                  <p class="soft">Nearest to its middle</p>
                  <ul>
                    ${segment.representatives.slice(0, mostShown).map(
                      ({ account }) => html`<li>
                        ${
                          onOpen
                            ? html`<button class="plain" type="button" @click=${() => onOpen(Number(account))}>${nameOf(account)}</button>`
                            : html`<b>${nameOf(account)}</b>`
                        }
                        ${showsNames && persons[account]?.post ? html`<q dir="auto">${persons[account].post}</q>` : nothing}
                      </li>`,
                    )}
                  </ul>
                </div>`
            }
          </li>
        `,
      )}
    </ol>
  `;
}

function titleOf({ segment, name, differences }: Segment): string {
  const words = differences.slice(0, mostShown).map((difference) => difference.words);
  return `Segment ${segment}: ${words.length > 0 ? words.join(", ") : name || "like all together"}`;
}

function numberOf(segment: Segment, column: ProfileColumn): string {
  const mean = segment.means[column];
  if (mean === null) return "not known";
  if (column === "verified" || column === "protected") {
    return `${whole(segment[column])} of ${whole(segment.customers)}`;
  }
  if (shares.includes(column)) return percent(mean);
  return mean < wholeFrom ? decimal(mean) : whole(Math.round(mean));
}
