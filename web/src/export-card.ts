/** Another platform's export as a card: what is known of the account, and why it is compared with nothing. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExportReport } from "./export-report";
import { counted, day, whole } from "./locale";
import { abstentionSentence } from "./notice-words";
import { fact, leftOutList, recordsRead } from "./reading-facts";
import { type CardOptions, noticeList } from "./result-card";

export type ExportCardOptions = Pick<CardOptions, "leftOut" | "onSave" | "onAnother">;

export function exportCard(report: ExportReport, options: ExportCardOptions): TemplateResult {
  const { account, counts, platform, source } = report;
  return html`
    <article class="card" aria-labelledby="result-title">
      <header>
        <p class="whose">${nameOfExport(report)}</p>
        <p class="lead">An export of ${platform}</p>
        <h2 id="result-title" tabindex="-1">${titleOf(report)}</h2>
        <p class="resembles" id="abstained">${abstentionSentence(report.abstained)}</p>
        <div class="actions">
          <button id="save" type="button" @click=${options.onSave}>Save report</button>
          <button class="plain" id="another" type="button" @click=${options.onAnother}>
            Read another
          </button>
        </div>
      </header>
      ${noticeList(report)}
      <section class="facts" aria-labelledby="facts-title">
        <h3 id="facts-title">What the export says</h3>
        <dl>
          ${fact("Followers", known(account.followers_count))}
          ${fact("Follows", known(account.friends_count))}
          ${fact("Posts of the account", known(account.statuses_count))}
          ${account.likes_received === null ? nothing : fact("Likes received", whole(account.likes_received))}
          ${fact("Read", kindsOf(report))}
          ${fact("Between", counts.from ? `${day(counts.from)} and ${day(counts.to)}` : "not known")}
          ${fact("Records", recordsRead(source.records))}
          ${account.created_at ? fact("Account opened", day(account.created_at)) : nothing}
        </dl>
        ${leftOutList(options.leftOut)}
      </section>
    </article>
  `;
}

/** Without a profile in the export nobody is named. */
function nameOfExport({ account, platform }: ExportReport): string {
  if (account.screen_name) return `@${account.screen_name}`;
  return account.name ?? `An account of ${platform}`;
}

function titleOf({ counts }: ExportReport): string {
  const { own, replies, retweets } = counts;
  return own + replies + retweets === 0
    ? "Counts, and no posts"
    : "What it holds, without a comparison";
}

/** On TikTok and Instagram what is no post is a comment. */
function kindsOf({ counts, platform }: ExportReport): string {
  const comments = platform === "TikTok" || platform === "Instagram";
  const answers = comments
    ? counted(counts.replies, "comment")
    : counted(counts.replies, "reply", "replies");
  return `${counted(counts.own, "post")}, ${answers}, ${counted(counts.retweets, "repost")}`;
}

const known = (count: number | null) => (count === null ? "not in the export" : whole(count));
