/** What the posts read as, by a formula that can be tried with other weights. */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import { emotionBars } from "./emotion-bars";
import { Latest } from "./latest";
import { balanceSentence, type Mood, readAs, weightSentence } from "./mood";
import { formulaWeights, mayBeReset, type Weights, weightControls } from "./mood-weights";
import type { Ask, Reply } from "./questions";

export class MoodCard extends LightElement {
  static override properties = {
    mood: { attribute: false },
    ask: { attribute: false },
    shown: { state: true },
    weights: { state: true },
  };

  /** As the report has it. */
  declare mood: Mood | undefined;
  declare ask: Ask;
  /** With the weights that were chosen. */
  declare shown: Mood | undefined;
  declare weights: Weights;
  readonly #latest = new Latest<Reply>((reply) => {
    if (typeof reply === "string") this.shown = JSON.parse(reply) as Mood;
  });

  constructor() {
    super();
    this.weights = formulaWeights;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("mood")) return;
    this.shown = this.mood;
    this.weights = formulaWeights;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, mood } = this;
    if (!shown || !mood) return nothing;
    const reading = readAs(shown);
    const byFormula = readAs(mood);
    return html`
      <h3 id="mood-title">The mood of the posts</h3>
      <div class="mood">
        <div class="mood-outcome">
          <p class="resembles" id="mood-outcome" role="status">
            ${reading ? html`These posts read as <b>${reading}</b>.` : unknownSentence(mood)}
          </p>
          <p class="small" id="mood-moved">
            ${balanceSentence(shown)}
            ${mayBeReset(this.weights) && byFormula ? `By the formula itself they read as ${byFormula}.` : nothing}
          </p>
          ${shown.emotions ? emotionBars(shown.emotions) : nothing}
        </div>
        ${weightControls(this.weights, this.#onWeights)}
      </div>
      <p id="mood-weight">${weightSentence(shown)}</p>
      ${explanation()} ${suggestions(shown)}
    `;
  }

  #onWeights = (change: Partial<Weights>) => {
    this.weights = { ...this.weights, ...change };
    const question = { about: "mood", ...this.weights } as const;
    void this.#latest.ask(() => this.ask(question));
  };
}

function unknownSentence({ reason, unweighted }: Mood): TemplateResult {
  if (reason === "nothing_scored") return html`None of these posts could be read.`;
  const other = readAs(unweighted);
  return html`
    The formula wants likes and reposts, which this archive does not hold.
    ${other ? html`Were every post to count the same, these posts would read as <b>${other}</b>.` : nothing}
  `;
}

function explanation(): TemplateResult {
  return html`
    <details>
      <summary>How this is worked out</summary>
      <p>
        Each post is read for six emotions. It weighs more the newer it is and the more likes and
        reposts it has, and three times as much if it is no repost. Joy, love and surprise are set
        against anger, fear and sadness. The formula is that of a student project of 2020
        (ml-analytics); what it leaves out is said above.
      </p>
      <p>
        The two sliders are exponents: at 0 the age of a post, or its likes and reposts, count
        nothing, at 1 they count as in the formula, at 2 by their square.
      </p>
      <p class="small">
        It reads words, one post at a time, and misses irony and context. It says nothing about how
        anybody feels.
      </p>
    </details>
  `;
}

function suggestions({ suggestions: drawn }: Mood): TemplateResult | typeof nothing {
  if (!drawn) return nothing;
  return html`
    <details id="mood-suggestions">
      <summary>What that project suggested to look at</summary>
      <p>
        It drew three accounts and three hashtags from a list for each outcome. For this one:
        <b>${drawn.accounts.map((name) => `@${name}`).join(", ")}</b> and
        <b>${drawn.hashtags.map((name) => `#${name}`).join(", ")}</b>.
      </p>
      <p class="small">The lists are of 2020, and some accounts may be gone. Perch has not looked.</p>
    </details>
  `;
}

customElements.define("perch-mood", MoodCard);
