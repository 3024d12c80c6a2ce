/** How firm the choice is, and what speaks against believing it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { attributeWords } from "../attribute-words";
import { clusterWords } from "../cluster-words";
import { cautiousPercent, decimal, percent } from "../locale";
import { experienceOf } from "./experience";
import type { Confidence } from "./insight";

/** @param posts that the choice was made from. */
export function howSure(confidence: Confidence, cluster: number, posts: number): TemplateResult {
  return html`
    <section aria-labelledby="sure-title" id="how-sure">
      <h3 id="sure-title">How sure</h3>
      ${calibrated(confidence, cluster)} ${stability(confidence, cluster, posts)} ${doubts(confidence)}
    </section>
  `;
}

function calibrated({ probabilities }: Confidence, cluster: number): TemplateResult {
  return html`
    <p>
      Of accounts with scores like these,
      <b>${cautiousPercent(probabilities[cluster - 1] ?? 0)}</b> are put into cluster ${cluster} by the
      classifier of the researchers, which Perch imitates.
    </p>
    <ul class="bars" aria-label="Calibrated probability of each cluster">
      ${probabilities.map(
        (probability, index) => html`
          <li>
            <span>Cluster ${index + 1}</span>
            <span class="share">${cautiousPercent(probability)}</span>
            <svg aria-hidden="true">
              <rect x="0" y="0" width=${`${probability * 100}%`} height="100%"></rect>
            </svg>
          </li>
        `,
      )}
    </ul>
  `;
}

function stability(
  { stability: found }: Confidence,
  cluster: number,
  posts: number,
): TemplateResult {
  if (!found) {
    return html`<p id="stability">How much it hangs on single posts was not worked out for this many.</p>`;
  }
  const others = found.clusters
    .map((share, index) => ({ share, number: index + 1 }))
    .filter(({ share, number }) => share > 0 && number !== cluster)
    .sort((a, b) => b.share - a.share)
    .map(({ share, number }) => `${cautiousPercent(share)} cluster ${number}`);
  return html`
    <p id="stability">
      In <b>${cautiousPercent(found.same)}</b> of ${found.draws} resamplings of the posts it is the same
      cluster${others.length > 0 ? `; in ${others.join(", in ")}` : nothing}.
    </p>
    ${otherPosts(found.same, posts)}
  `;
}

/** Resampling knows of these posts only; how much that tells of others was measured. */
function otherPosts(same: number, posts: number): TemplateResult {
  const known = experienceOf(same, posts);
  const stayed = html`<b>${percent(known.stayed)}</b>`;
  return html`
    <p class="small" id="other-posts">
      That is about these posts only.
      ${
        "words" in known
          ? html`Of ${known.accounts} simulated accounts that came out at ${known.words}, ${stayed} came
              out the same from another hundred posts of theirs.`
          : html`Of ${known.accounts} simulated accounts, ${stayed} came out the same from their newest
              ${known.posts} posts as from two hundred.`
      }
    </p>
  `;
}

/** Nothing where there is no doubt of these kinds. */
function doubts(confidence: Confidence): TemplateResult | typeof nothing {
  const beyond = Object.entries(confidence.beyond_range).map(([name, { value, low, high }]) => {
    const words = attributeWords(name);
    const say = words?.say ?? ((raw: number) => decimal(raw, 2));
    return html`<li>
      ${words?.label ?? name}: ${say(value)}. The classifier has only seen ${say(low)} to ${say(high)}.
    </li>`;
  });
  const { distance, rounded_times: rounded } = confidence;
  if (beyond.length === 0 && !distance.is_far && !rounded) return nothing;
  return html`
    <ul class="notices" id="doubts">
      ${
        distance.is_far
          ? html`<li>
              This account is unlike all that the classifier was taught on, so what it says here is a
              guess. (Of accounts like those, ${percent(distance.false_alarms)} get this warning too.)
            </li>`
          : nothing
      }
      ${beyond} ${rounded ? roundedSentence(rounded) : nothing}
    </ul>
  `;
}

function roundedSentence(rounded: NonNullable<Confidence["rounded_times"]>): TemplateResult {
  const { to, cluster_with_whole_times: other, decides } = rounded;
  const lost =
    to === "day" ? "Only the days of the posts are known" : "All times are on the full minute";
  return html`<li>
    ${lost}, which comes from how the file was made.
    ${
      decides
        ? html`It decides here: with times as other accounts have them, the closest would be
            <b>cluster ${other}, ${clusterWords(other).name.toLowerCase()}</b>.`
        : "The closest cluster would be the same without it."
    }
  </li>`;
}
