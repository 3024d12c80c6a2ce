/** Everything about the account that was read, and the way back to the others. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import "./accounts/friends-view";
import { withoutNames } from "./accounts/without-names";
import { exportCard } from "./export-card";
import { asExport } from "./export-report";
import { postsPanel } from "./posts/posts-panel";
import type { Report } from "./report";
import { nameOf, resultCard } from "./result-card";
import { saveText } from "./save-text";
import type { Session } from "./session";
import type { Done } from "./session-state";
import { typePanel } from "./type-panel";
import { reasonsPanel } from "./why/reasons-panel";

/** What can be asked of and done with an account. */
export type OfAccount = Pick<
  Session,
  "ask" | "askAccounts" | "startOver" | "backToMany" | "readAgain" | "openAccount"
>;

export function doneView(state: Done, session: OfAccount): TemplateResult {
  const { report, text } = state.result;
  const exported = asExport(report);
  if (exported) {
    return html`
      ${exportCard(exported, {
        leftOut: state.leftOut,
        onSave: () => saveText(text, fileName(report, undefined)),
        onAnother: () => session.startOver(),
      })}
      ${typePanel(report.account_type)}
      ${postsPanel(state.posts, report, session.ask)}
    `;
  }
  const alias = state.number !== undefined && !state.showsNames ? state.number : undefined;
  return html`
    ${
      state.number === undefined
        ? nothing
        : html`<p class="back"><button class="plain" id="back" type="button" @click=${() => session.backToMany()}>
            Back to all accounts
          </button></p>`
    }
    ${resultCard(report, {
      name: nameOf(report, alias),
      window: state.window,
      leftOut: state.leftOut,
      onWindow: (window) => void session.readAgain(window),
      onSave: () =>
        // Who hides names does not want them in a file either.
        saveText(alias === undefined ? text : withoutNames(text, alias), fileName(report, alias)),
      onAnother: () => session.startOver(),
    })}
    ${reasonsPanel(report, state.awaitsReasons)}
    ${typePanel(report.account_type)}
    ${
      state.number === undefined
        ? nothing
        : html`<perch-friends
            .number=${state.number}
            .showsNames=${state.showsNames}
            .ask=${session.askAccounts}
            .onOpen=${(number: number) => void session.openAccount(number)}
          ></perch-friends>`
    }
    ${postsPanel(state.posts, report, session.ask)}
  `;
}

function fileName({ account }: Report, alias: number | undefined): string {
  const name = (alias === undefined ? (account.screen_name ?? account.key) : String(alias))
    .replaceAll(/[^A-Za-z0-9_-]/g, "")
    .slice(0, 40);
  return `perch-report-${name || "account"}.json`;
}
