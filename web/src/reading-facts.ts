/** What was read and skipped, of when, and which stretch of posts the result is about. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { day } from "./locale";
import { crawlSource, failureSentence, formatWords, skipReason } from "./notice-words";
import type { LeftOut } from "./protocol";
import type { Report } from "./report";
import { defaultWindow } from "./session-state";

export interface FactsOptions {
  readonly window: number;
  readonly leftOut: readonly LeftOut[];
  readonly onWindow: (window: number) => void;
}

const archiveDefault = 100;
const archiveWindow =
  "Of an archive, the newest 100 posts are compared, because the groups were learned from as many.";
const dumpWindow = "Somebody chose the posts of this file, so all of them are compared.";
/** More tweets than any archive holds. */
const allTweets = 4_294_967_295;
const sizes: readonly (readonly [number, string])[] = [
  [50, "Newest 50"],
  [100, "Newest 100"],
  [200, "Newest 200"],
  [500, "Newest 500"],
  [allTweets, "All"],
];

export function readingFacts(report: Report, options: FactsOptions): TemplateResult {
  const { account, counts, source, window } = report;
  return html`
    <section class="facts" aria-labelledby="facts-title">
      <h3 id="facts-title">What was read</h3>
      <dl>
        ${fact("Posts", `${number(counts.tweets)}, of which ${number(counts.retweets)} reposts and ${number(counts.replies)} replies`)}
        ${fact("Records", recordsRead(source.records))}
        ${fact("Result is about", `${number(window.tweets)} posts${span(window.from, window.to)}`)}
        ${fact("Export of", `${day(account.crawled_at)} ${parenthesised(crawlSource(account.crawled_at_source))}`)}
        ${fact("Account opened", day(account.created_at))}
        ${fact("Kind of file", formatWords(source.kind, source.dialect))}
      </dl>
      ${windowChoice(options, source.kind)} ${leftOutList(options.leftOut)}
    </section>
  `;
}

function windowChoice({ window, onWindow }: FactsOptions, kind: string): TemplateResult {
  const isDump = kind === "api_dump";
  const usual = isDump ? "As in the file" : "Newest 100, the default";
  const others = isDump ? sizes : sizes.filter(([size]) => size !== archiveDefault);
  const changed = ({ target }: Event) => onWindow(Number((target as HTMLSelectElement).value));
  return html`
    <p class="window">
      <label for="window">Posts to compare</label>
      <select id="window" @change=${changed}>
        ${[[defaultWindow, usual] as const, ...others].map(
          ([size, label]) =>
            html`<option value=${size} ?selected=${size === window}>${label}</option>`,
        )}
      </select>
    </p>
    <p class="small">${isDump ? dumpWindow : archiveWindow} A choice reads the file again.</p>
  `;
}

export function leftOutList(leftOut: readonly LeftOut[]): TemplateResult | typeof nothing {
  if (leftOut.length === 0) return nothing;
  return html`
    <h4>Left out, or not whole</h4>
    <ul class="left-out">
      ${leftOut.map(({ path, refusal }) => html`<li><b>${path}</b> ${failureSentence(refusal)}</li>`)}
    </ul>
  `;
}

export function recordsRead({
  read,
  skipped,
  skipped_by_reason,
}: Report["source"]["records"]): string {
  const reasons = Object.entries(skipped_by_reason).map(
    ([code, count]) => `${number(count)} ${skipReason(code)}`,
  );
  const why = skipped > 0 && reasons.length > 0 ? `: ${reasons.join(", ")}` : "";
  return `${number(read)} read, ${skipped === 0 ? "none" : number(skipped)} skipped${why}`;
}

export const fact = (label: string, value: string) =>
  html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
const number = (value: number) => value.toLocaleString("en");
const parenthesised = (text: string) => (text ? `(${text})` : "");

function span(from: string | null, to: string | null): string {
  return from && to ? `, ${day(from)} to ${day(to)}` : "";
}
