/** Which attributes led to the choice, each with its share; and what would have led to another one. */
import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { attributeWords } from "../attribute-words";
import { clusterWords } from "../cluster-words";
import { LightElement } from "../light-element";
import { decimal } from "../locale";
import { type Explanation, type Row, ranked, type Scores } from "./insight";
import { apart, rangeOf } from "./range";
import { typicalTable } from "./typical-table";

type Values = Readonly<Record<string, number | null>>;

export class Why extends LightElement {
  static override properties = {
    explanation: { attribute: false },
    values: { attribute: false },
    of: { state: true },
    against: { state: true },
  };

  declare explanation: Explanation;
  declare values: Values;
  declare of: keyof Scores;
  declare against: number;

  constructor() {
    super();
    this.of = "chosen";
    this.against = 0;
  }

  override render(): TemplateResult | typeof nothing {
    const { explanation, of } = this;
    const from = explanation.contributions[this.against];
    if (!from) return nothing;
    const { rows, small } = ranked(explanation, from, of, this.values);
    const number = of === "chosen" ? explanation.cluster : explanation.runner_up;
    return html`
      <h3 id="why-title">Why it resembles cluster ${explanation.cluster}</h3>
      <p class="filters">
        <label>What speaks for <select id="why-of" @change=${this.#onOf}>
          <option value="chosen">cluster ${explanation.cluster}, the closest</option>
          <option value="runner_up">cluster ${explanation.runner_up}, the next closest</option>
        </select></label>
        <label>compared with <select id="why-against" @change=${this.#onAgainst}>
          <option value="0">a typical account of cluster ${explanation.runner_up}</option>
          <option value="1">the median account of all groups</option>
        </select></label>
      </p>
      <p id="why-sum">
        That account scores ${score(from.scores[of])} for cluster ${number}; this one scores
        ${score(explanation.scores[of])}. The bars add up to the difference.
      </p>
      <ul class="pushes" aria-labelledby="why-title">${rows.map((row) => pushRow(row, number, rows[0]?.push ?? 1))}</ul>
      ${small > 0 ? html`<p class="small">${small} more attributes change next to nothing.</p>` : nothing}
      <p id="why-change">${changeSentence(explanation, this.values)}</p>
      ${typicalTable(explanation, this.values)}
      <details>
        <summary>How this is worked out</summary>
        <p>
          Each bar is a Shapley value: the attribute’s average effect on the score over all orders in
          which the attributes of the other account could be replaced by those of this one. All
          ${(2 ** 17).toLocaleString("en")} combinations were computed, none was sampled. A score is one
          group against all others, so the six do not add up to 1.
        </p>
        <p class="small">
          It says what moved this model. It does not say that an attribute is good or bad, or what made
          the account be as it is.
        </p>
      </details>
    `;
  }

  #onOf = ({ target }: Event): void => {
    this.of = (target as HTMLSelectElement).value as keyof Scores;
  };

  #onAgainst = ({ target }: Event): void => {
    this.against = Number((target as HTMLSelectElement).value);
  };
}

const score = (value: number) => value.toFixed(2);
const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;

function pushRow(
  { name, value, push, typical }: Row,
  number: number,
  largest: number,
): TemplateResult {
  const words = attributeWords(name);
  const say = words?.say ?? ((raw: number) => decimal(raw, 2));
  const usual = rangeOf(say(typical[0]), say(typical[1]));
  return html`
    <li>
      <span class="name"><b>${words?.label ?? name}</b>: ${value === null ? "not known" : say(value)}</span>
      <span class="share">${signed(push)}</span>
      ${pushBar(push, Math.abs(push / largest))}
      <span class="small">
        pushes ${push < 0 ? "away from" : "towards"} cluster ${number}, where ${usual} is usual
      </span>
    </li>
  `;
}

/** From the middle: to the right is towards, to the left away. `share`: of the longest bar. */
function pushBar(push: number, share: number): TemplateResult {
  const width = share * 50;
  const x = push < 0 ? 50 - width : 50;
  return html`
    <svg class=${push < 0 ? "push away" : "push towards"} aria-hidden="true">
      <line x1="50%" y1="0" x2="50%" y2="100%"></line>
      ${svg`<rect x=${`${x}%`} y="20%" width=${`${width}%`} height="60%"></rect>`}
    </svg>
  `;
}

function changeSentence(
  { smallest_change: name, attributes }: Explanation,
  values: Values,
): TemplateResult {
  const change = name ? attributes[name]?.change : null;
  const words = name ? attributeWords(name) : undefined;
  const value = name ? values[name] : undefined;
  if (!change || !words || value == null) {
    return html`No single attribute, whatever its value, would lead to another cluster.`;
  }
  const [now, then] = [words.say(value), words.say(change.value)];
  const { name: other } = clusterWords(change.cluster);
  return html`What would change it soonest: <b>${words.label}</b>
    ${
      now === then ? slightly(value, change.value) : html`at <b>${then}</b> instead of ${now}`
    }, all else the same, would lead to cluster ${change.cluster}, ${other.toLowerCase()}.`;
}

/** Words are coarser than the numbers that the classifier sees, which the card shows below them. */
function slightly(now: number, then: number): TemplateResult {
  const [from, to] = apart(now, then);
  return html`a little <b>${then > now ? "higher" : "lower"}</b> (${to} instead of ${from}, in the
    small figures of the card)`;
}

customElements.define("perch-why", Why);
