/** One report as a card. Pure: the same report gives the same card. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { attributeTable } from "./attribute-table";
import { branchChart } from "./branch-chart";
import { clusterWords, firmness } from "./cluster-words";
import { whole } from "./locale";
import { abstentionSentence, warningSentence } from "./notice-words";
import { type FactsOptions, readingFacts } from "./reading-facts";
import type { Cluster, Report } from "./report";

export interface CardOptions extends FactsOptions {
  /** Whose card it is. */
  readonly name: string;
  readonly onSave: () => void;
  readonly onAnother: () => void;
}

export function resultCard(report: Report, options: CardOptions): TemplateResult {
  const { cluster } = report;
  return html`
    <article class="card" aria-labelledby="result-title">
      <header>
        <p class="whose">${options.name}</p>
        ${cluster ? likeness(cluster) : abstention(report)}
        <div class="actions">
          <button id="save" type="button" @click=${options.onSave}>Save report</button>
          <button class="plain" id="another" type="button" @click=${options.onAnother}>
            Read another
          </button>
        </div>
      </header>
      ${noticeList(report)} ${cluster ? comparison(cluster) : nothing}
      ${readingFacts(report, options)} ${attributeTable(report)}
      ${cluster ? provenance(cluster) : nothing}
    </article>
  `;
}

/** @param alias the number of an account whose name is hidden. */
export function nameOf({ account }: Report, alias?: number): string {
  if (alias !== undefined) return `Account ${whole(alias)}`;
  return account.screen_name ? `@${account.screen_name}` : `Account ${account.key}`;
}

function likeness(cluster: Cluster): TemplateResult {
  const words = clusterWords(cluster.prediction);
  return html`
    <p class="lead">Most resembles cluster ${cluster.prediction} of 6</p>
    <h2 id="result-title" tabindex="-1">${words.name}</h2>
    <p class="resembles">
      The way this account posts resembles accounts that ${words.resembles}
    </p>
    <p>${words.remember}</p>
    <p class="caveat">${cluster.model.caveat}</p>
    <details>
      <summary>The original description of cluster ${cluster.prediction}</summary>
      <blockquote>${cluster.description}</blockquote>
      <p class="small">
        Written by the researchers about the labelled accounts of this group, and not about yours.
      </p>
    </details>
  `;
}

function abstention({ abstained }: Report): TemplateResult {
  return html`
    <p class="lead">No comparison</p>
    <h2 id="result-title" tabindex="-1">Perch leaves this one open</h2>
    <p class="resembles" id="abstained">${abstained ? abstentionSentence(abstained) : nothing}</p>
    <p>What could be read is listed below.</p>
  `;
}

export function noticeList({
  warnings,
}: Pick<Report, "warnings">): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`
    <section class="notices" aria-labelledby="notices-title">
      <h3 id="notices-title">Keep in mind</h3>
      <ul>
        ${warnings.map((notice) => html`<li data-code=${notice.code}>${warningSentence(notice)}</li>`)}
      </ul>
    </section>
  `;
}

function comparison(cluster: Cluster): TemplateResult {
  return html`
    <section class="comparison" aria-labelledby="comparison-title">
      <h3 id="comparison-title">How close it is to each group</h3>
      <p>${firmness(cluster.probabilities)}</p>
      ${branchChart(cluster)}
    </section>
  `;
}

function provenance({ model }: Cluster): TemplateResult {
  return html`
    <footer class="provenance small">
      Compared by the model <b>${model.name}</b>, <code>sha256 ${model.sha256}</code>
    </footer>
  `;
}
