/** The page for each state, and where the focus goes when the state changes. */
import { html, nothing, render, type TemplateResult } from "lit/html.js";
import { accountList } from "./account-list";
import { dropZone } from "./drop-zone";
import { failurePanel } from "./failure-panel";
import { postsPanel } from "./posts/posts-panel";
import { readingPanel, spokenProgress } from "./reading-panel";
import type { Report } from "./report";
import { resultCard } from "./result-card";
import { sampleFiles } from "./sample";
import { saveText } from "./save-text";
import type { Session } from "./session";
import type { Done, State } from "./session-state";
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
    ${state.name === "reading" ? readingPanel(state, () => session.startOver()) : nothing}
    ${state.name === "done" ? results(state, session) : nothing}
    ${state.name === "idle" || state.name === "failed" ? entrance(session) : nothing}
  `;
}

function entrance(session: Session): TemplateResult {
  return dropZone({
    onFiles: (files) => void session.read(files),
    onSample: () => void session.read(sampleFiles()),
  });
}

function results(state: Done, session: Session): TemplateResult | typeof nothing {
  const result = state.whole ?? state.results[state.chosen];
  if (!result) return nothing;
  const reports = state.results.map(({ report }) => report);
  return html`
    ${accountList(reports, state.chosen, (index) => session.choose(index))}
    ${resultCard(result.report, {
      window: state.window,
      leftOut: state.leftOut,
      onWindow: (window) => void session.readAgain(window),
      onSave: () => saveText(result.text, fileName(result.report)),
      onAnother: () => session.startOver(),
    })}
    ${reasonsPanel(result.report, state.awaitsReasons)}
    ${postsPanel(state.posts, result.report, session.ask)}
  `;
}

function fileName({ account }: Report): string {
  const name = (account.screen_name ?? account.key).replaceAll(/[^A-Za-z0-9_-]/g, "").slice(0, 40);
  return `perch-report-${name || "account"}.json`;
}
