/**
 * Lays out an invented card where nobody sees it, and takes it away again. Browsers compile code, load fonts and shape
 * words on first use; without this half of the time from the last post to the result is spent on that.
 */
import { render } from "lit/html.js";
import { attributeGroups } from "./attribute-words";
import { doneView, type OfAccount } from "./done-view";
import type { Report } from "./report";
import { type Done, defaultWindow } from "./session-state";

/** All in one task, so that neither a person nor a screen reader meets it. Does nothing once there is something to show. */
export function rehearseCard(): void {
  if (document.documentElement.dataset.state !== "idle") return;
  const stage = document.createElement("div");
  const width = "min(100%, var(--column))";
  Object.assign(stage.style, { position: "absolute", visibility: "hidden", width });
  document.body.append(stage);
  try {
    render(doneView(invented(), nothingHappens), stage);
    stage.getBoundingClientRect();
  } finally {
    stage.remove();
  }
}

const ignore = async () => undefined;
const nothingHappens: OfAccount = {
  ask: ignore,
  askAccounts: ignore,
  startOver: ignore,
  backToMany: ignore,
  readAgain: ignore,
  openAccount: ignore,
};

function invented(): Done {
  return {
    name: "done",
    result: { text: "", report: inventedReport() },
    showsNames: true,
    window: defaultWindow,
    leftOut: [],
    awaitsReasons: true,
    posts: { scored: 0, total: 1234 },
  };
}

function inventedReport(): Report {
  const [from, to] = ["2016-01-04T05:06:07.000Z", "2017-08-09T10:11:12.000Z"];
  const names = attributeGroups.flatMap(({ attributes }) => attributes.map(({ name }) => name));
  return {
    schema: "",
    source: {
      kind: "archive",
      dialect: "Y4",
      generated_at: to,
      records: {
        read: 1234,
        skipped: 0,
        expected: 1234,
        missing: 0,
        skipped_by_reason: {},
        fields_skipped: {},
        notes_joined: null,
      },
    },
    account: {
      key: "1",
      screen_name: "nobody",
      created_at: from,
      crawled_at: to,
      crawled_at_source: "manifest",
    },
    counts: { tweets: 1234, retweets: 567, replies: 89 },
    window: { size: 100, tweets: 100, from, to },
    attributes: Object.fromEntries(names.map((name) => [name, 0.567_89])),
    unknown: {},
    cluster: {
      prediction: 2,
      probabilities: [0.01, 0.5, 0.2, 0.1, 0.03, 0.04],
      description: "Accounts that nobody has.",
      model: { name: "clusters-v1", sha256: "0123456789abcdef", caveat: "A likeness." },
    },
    account_type: {
      prediction: "regular",
      probabilities: { regular: 0.9, bot: 0.05, influencer: 0.04, fake: 0.01 },
      rule: { name: "", type: "regular", condition: "Nothing else." },
      agree: true,
      abstained: null,
      model: { name: "account-type-v1", sha256: "0123456789abcdef", caveat: "A likeness." },
    },
    warnings: [],
  };
}
