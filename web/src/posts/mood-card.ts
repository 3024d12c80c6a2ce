/** What the posts read as, by a formula that can be tried with other weights. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { emotionBars } from "./emotion-bars";
import { LightElement } from "../light-element";
import { type Mood, readAs, weightSentence } from "./mood";
import type { Ask } from "./questions";

const seedAgeing = 10;
const seedActivity = 7;

export class MoodCard extends LightElement {
  static override properties = { mood: { attribute: false }, ask: { attribute: false } };

  declare mood: Mood | undefined;
  declare ask: Ask;

  override render(): TemplateResult | typeof nothing {
    const { mood } = this;
    if (!mood) return nothing;
    const reading = readAs(mood);
    const other = readAs(mood.unweighted);
    return html`
      <h3 id="mood-title">The mood of the posts</h3>
      <p class="resembles" id="mood-outcome">
        ${reading ? html`These posts read as <b>${reading}</b>.` : unknownSentence(other)}
      </p>
      <p>${weightSentence(mood)}</p>
      <p class="switch">
        <label>
          <input
            type="checkbox"
            id="mood-same"
            .checked=${mood.weighting.every_post_the_same}
            @change=${this.#onSame}
          />
          Every post counts the same
        </label>
      </p>
      ${mood.emotions ? emotionBars(mood.emotions) : nothing}
      <details>
        <summary>How this is worked out</summary>
        <p>
          Each post is read for six emotions. It weighs more the newer it is and the more likes and
          reposts it has, and three times as much if it is no repost. Joy, love and surprise are set
          against anger, fear and sadness. The formula is that of a student project of 2020
          (ml-analytics); what it leaves out is said above.
        </p>
        <p class="small">
          It reads words, one post at a time, and misses irony and context. It says nothing about how
          anybody feels.
        </p>
      </details>
    `;
  }

  #onSame = async ({ target }: Event): Promise<void> => {
    const everyPostTheSame = (target as HTMLInputElement).checked;
    const reply = await this.ask({
      about: "mood",
      ageing: seedAgeing,
      activity: seedActivity,
      everyPostTheSame,
    });
    if (typeof reply === "string") this.mood = JSON.parse(reply) as Mood;
  };
}

function unknownSentence(other: string | undefined): TemplateResult {
  return html`
    The formula wants likes and reposts, which this archive does not hold.
    ${other ? html`Were every post to count the same, these posts would read as <b>${other}</b>.` : nothing}
  `;
}

customElements.define("perch-mood", MoodCard);
