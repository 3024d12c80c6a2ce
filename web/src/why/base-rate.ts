/** What a warning about an account is worth, which hangs on how rare such accounts are. */
import { html, type TemplateResult } from "lit/html.js";
import { LightElement } from "../light-element";
import { percent } from "../locale";
import { type Rates, shareOfFlagged } from "./shares";

const sliders = [
  { name: "base", id: "rate-base", label: "Automated among accounts like these" },
  { name: "hits", id: "rate-hits", label: "Of those, recognised" },
  { name: "falseAlarms", id: "rate-false", label: "Of all others, wrongly taken for automated" },
] as const;

export class BaseRate extends LightElement {
  static override properties = { rates: { state: true } };

  declare rates: Rates;

  constructor() {
    super();
    this.rates = { base: 0.1, hits: 0.8, falseAlarms: 0.1 };
  }

  override render(): TemplateResult {
    const share = shareOfFlagged(this.rates);
    return html`
      <h3>What such a likeness is worth</h3>
      <p>
        Nobody has measured how often a cluster is right about who is automated, and Perch does not
        claim to know. But try what would follow:
      </p>
      <div class="rates">
        ${sliders.map(
          ({ name, id, label }) => html`
            <label for=${id}>${label}</label>
            <input
              id=${id}
              type="range"
              min="0"
              max="100"
              .value=${String(this.rates[name] * 100)}
              @input=${(event: Event) => this.#set(name, event)}
            />
            <output for=${id}>${percent(this.rates[name])}</output>
          `,
        )}
      </div>
      <p id="rate-outcome" aria-live="polite">
        ${
          share === undefined
            ? "Then nobody would be taken for automated."
            : html`Then of 100 accounts taken for automated, about
                <b>${Math.round(share * 100)}</b> would be, and
                <b>${100 - Math.round(share * 100)}</b> would be accused wrongly.`
        }
      </p>
    `;
  }

  #set(name: keyof Rates, { target }: Event): void {
    this.rates = { ...this.rates, [name]: Number((target as HTMLInputElement).value) / 100 };
  }
}

customElements.define("perch-base-rate", BaseRate);
