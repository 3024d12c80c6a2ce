/** Every code and attribute of the core has words on the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { attributeGroups } from "../../web/src/attribute-words";
import { clusterCount, clusterWords, firmness } from "../../web/src/cluster-words";
import {
  abstentionSentence,
  skipReason,
  unknownReason,
  warningSentence,
} from "../../web/src/notice-words";

const headers = join(import.meta.dirname, "../../core/include/perch");
const messages = readFileSync(join(headers, "messages.def"), "utf8");
const attributes = readFileSync(join(headers, "attributes.def"), "utf8");

const codesOf = (kind: string) =>
  [...messages.matchAll(new RegExp(`^PERCH_${kind}\\((\\w+),`, "gm"))].map(([, code = ""]) => code);

/** What the page makes of a code that it does not know is the code itself, a little polished. */
const bare = (words: string) => words.toLowerCase().replaceAll("_", " ").replace(/\.$/, "");

const speakers: readonly [kind: string, speak: (code: string) => string][] = [
  ["WARNING", (code) => warningSentence({ code, detail: "" })],
  ["ABSTENTION", (code) => abstentionSentence({ code, detail: "" })],
  ["UNKNOWN", unknownReason],
  ["SKIP", skipReason],
];

for (const [kind, speak] of speakers) {
  test(`every ${kind.toLowerCase()} of the core has its own words`, () => {
    const codes = codesOf(kind);
    expect(codes.length).toBeGreaterThan(0);
    const strangers = codes.filter((code) => bare(speak(code)) === bare(code));
    expect(strangers).toEqual([]);
  });
}

test("a code that the page does not know still shows, with its detail", () => {
  expect(warningSentence({ code: "new_thing_seen", detail: "7 of 9" })).toBe(
    "New thing seen: 7 of 9.",
  );
  expect(unknownReason("new_reason")).toBe("new reason");
});

test("the attributes are those of the core, and the page knows which ones the model reads", () => {
  const core = [...attributes.matchAll(/^PERCH_ATTRIBUTE\((\w+), (-?\d+)\)$/gm)];
  const shown = attributeGroups.flatMap((group) => group.attributes);
  expect(core).toHaveLength(21);
  expect(shown.map(({ name }) => name).sort()).toEqual(core.map(([, name]) => name).sort());
  const unread = core.filter(([, , place]) => place === "-1").map(([, name]) => name);
  expect(
    shown
      .filter(({ unused }) => unused)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(unread.sort());
});

const said: readonly [name: string, value: number, words: string][] = [
  ["popularity", -10, "no followers"],
  ["popularity", Math.log10(111), "111 followers"],
  ["popularity", 0, "1 follower"],
  ["confirmation_mean", Math.log10(4.75), "4.8 likes"],
  ["spread_max", 3, "1,000 reposts"],
  ["confirmation_h", 0.0875, "8.8 % of own posts"],
  ["posting_intensity", 0.25, "one post in 4 days"],
  ["posting_intensity", 12.34, "12.3 posts a day"],
  ["age", 1, "1 day"],
  ["age", 3653, "10 years"],
  ["burst", 0, "no busier than usual"],
  ["posting_automation_seconds", -1.785450489125143, "nearly all together"],
  ["posting_automation_seconds", -10, "spread out"],
  ["language_variation", 1, "1 language"],
  ["anonymity", 2, "2 of 3"],
  ["standard_name", 1, "yes"],
];

for (const [name, value, words] of said) {
  test(`${name} ${value} reads "${words}"`, () => {
    const attribute = attributeGroups
      .flatMap((group) => group.attributes)
      .find((one) => one.name === name);
    expect(attribute?.say(value)).toBe(words);
  });
}

test("no words of ours say what an account is", () => {
  for (let number = 1; number <= clusterCount; number += 1) {
    const { name, resembles, remember } = clusterWords(number);
    expect(`${name} ${resembles} ${remember}`).not.toMatch(
      /\b(you are|account is|is a bot|fake|!)/i,
    );
  }
});

test("the firmness follows the two highest comparisons", () => {
  expect(firmness([0.1, 0.4, 0.3, 0, 0, 0])).toContain("No group is a close match");
  expect(firmness([0.1, 0.6, 0.5, 0, 0, 0])).toContain("nearly a tie with cluster 3");
  expect(firmness([0.1, 0.9, 0.5, 0, 0, 0])).toContain("next closest is cluster 3");
});
