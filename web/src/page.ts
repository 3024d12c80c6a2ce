/** The page for each state, and where the focus goes when the state changes. */
import { html, nothing, render, type TemplateResult } from "lit/html.js";
import "./accounts/accounts-view";
import { doneView } from "./done-view";
import { dropZone } from "./drop-zone";
import { failurePanel } from "./failure-panel";
import { counted } from "./locale";
import { leftOutList } from "./reading-facts";
import { readingPanel, spokenProgress } from "./reading-panel";
import "./segments/segments-view";
import { sampleFiles } from "./sample";
import type { Session } from "./session";
import type { Many, State } from "./session-state";
import "./tables/tables-view";

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
    ${state.name === "done" ? doneView(state, session) : nothing}
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
