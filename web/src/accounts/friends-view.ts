/** People to meet: accounts of the opposite mood, among those that were read together. */
import { html, nothing, type TemplateResult } from "lit";
import { LightElement } from "../light-element";
import type { AccountRow } from "../module/accounts";
import { moodWords, titleOf } from "./account-item";
import type { AskAccounts } from "./questions";

export class FriendsView extends LightElement {
  static override properties = {
    number: { attribute: false },
    showsNames: { attribute: false },
    friends: { state: true },
  };

  declare number: number;
  declare showsNames: boolean;
  declare friends: readonly AccountRow[];
  ask: AskAccounts = async () => undefined;
  onOpen: (number: number) => void = () => {};
  #asked = 0;

  constructor() {
    super();
    this.number = 0;
    this.showsNames = true;
    this.friends = [];
  }

  override willUpdate(): void {
    if (this.#asked !== this.number) void this.#ask(this.number);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.friends.length === 0) return nothing;
    return html`
      <section aria-labelledby="friends-title" id="friends">
        <h3 id="friends-title">Of the opposite mood</h3>
        <p class="soft">
          Drawn from the accounts beside this one whose posts read the other way. An idea of an older tool, and no advice.
        </p>
        <p class="actions">
          ${this.friends.map(
            (friend) => html`<button class="plain" type="button" data-number=${friend.number}
              @click=${() => this.onOpen(friend.number)}>
              ${titleOf(friend)}, ${moodWords[friend.posts?.mood ?? ""] ?? "–"}
            </button>`,
          )}
        </p>
      </section>
    `;
  }

  async #ask(number: number): Promise<void> {
    this.#asked = number;
    const { showsNames } = this;
    const rows = await this.ask({ about: "account-friends", number, showsNames });
    if (this.#asked !== number) return;
    this.friends = typeof rows === "string" ? (JSON.parse(rows) as AccountRow[]) : [];
  }
}

customElements.define("perch-friends", FriendsView);
