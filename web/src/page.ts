/** The page for each state, and where the focus goes when the state changes. */
import { html, nothing, render, type TemplateResult } from "lit/html.js";
import "./accounts/accounts-view";
import "./accounts/friends-view";
import { withoutNames } from "./accounts/without-names";
import { dropZone } from "./drop-zone";
import { exportCard } from "./export-card";
import { asExport } from "./export-report";
import { failurePanel } from "./failure-panel";
import { counted } from "./locale";
import { postsPanel } from "./posts/posts-panel";
import { leftOutList } from "./reading-facts";
import { readingPanel, spokenProgress } from "./reading-panel";
import type { Report } from "./report";
import { nameOf, resultCard } from "./result-card";
import "./segments/segments-view";
import { sampleFiles } from "./sample";
import { saveText } from "./save-text";
import type { Session } from "./session";
import type { Done, Many, State } from "./session-state";
import "./tables/tables-view";
import { typePanel } from "./type-panel";
import { reasonsPanel } from "./why/reasons-panel";

export function showPage(state: State, session: Session, root: HTMLElement): void {
  const before = document.documentElement.dataset.state;
  document.documentElement.dataset.state = state.name;
  render(content(state, session), root);
  if (before === undefined || before === state.name) return;
  window.scrollTo({ top: 0, behavior: "instant" });
  document.getElementById(focusAt[state.name])?.focus({ preventScroll: true });
}

const focusAt: Readonly<Record<State["name"], string>> = {
  idle: "drop",
  reading: "reading-title",
  done: "result-title",
  many: "many-title",
  failed: "failure-title",
};

function content(state: State, session: Session): TemplateResult {
  return html`
    <p class="spoken" role="status">${state.name === "reading" ? spokenProgress(state) : nothing}</p>
    ${
      state.name === "failed"
        ? failurePanel(state.refusal, {
            onStartOver: () => session.startOver(),
            onChooseAccount: (account) => void session.readAccount(account),
          })
        : nothing
    }
    ${state.name === "reading" ? readingPanel(state, () => session.cancel()) : nothing}
    ${state.name === "done" ? result(state, session) : nothing}
    ${state.name === "many" ? many(state, session) : nothing}
    ${state.name === "idle" || state.name === "failed" ? entrance(session) : nothing}
  `;
}

function entrance(session: Session): TemplateResult {
  return html`
    ${dropZone({
      onFiles: (files) => void session.read(files),
      onSample: () => void session.read(sampleFiles()),
    })}
    <perch-tables .ask=${session.askTables}></perch-tables>
  `;
}

function result(state: Done, session: Session): TemplateResult {
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

function many(state: Many, session: Session): TemplateResult {
  return html`
    <section class="many" aria-labelledby="many-title">
      <header>
        <p class="whose">${state.title}</p>
        <h2 id="many-title" tabindex="-1">${counted(state.accounts, "account")}</h2>
        <div class="actions">
          <button class="plain" id="another" type="button" @click=${() => session.startOver()}>Read another</button>
        </div>
      </header>
      <perch-accounts
        .many=${state}
        .ask=${session.askAccounts}
        .onOpen=${(number: number) => void session.openAccount(number)}
        .onNames=${(showsNames: boolean) => session.showNames(showsNames)}
      ></perch-accounts>
      <perch-segments
        .ask=${session.askSegments}
        .showsNames=${state.showsNames}
        .isSaved=${state.isSaved}
        .onOpen=${(number: number) => void session.openAccount(number)}
      ></perch-segments>
      ${leftOutList(state.leftOut)}
    </section>
  `;
}

function fileName({ account }: Report, alias: number | undefined): string {
  const name = (alias === undefined ? (account.screen_name ?? account.key) : String(alias))
    .replaceAll(/[^A-Za-z0-9_-]/g, "")
    .slice(0, 40);
  return `perch-report-${name || "account"}.json`;
}
