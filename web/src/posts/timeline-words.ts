/** The timeline of the report, and what is said of it. */
import type { Series } from "../charts/line-chart";
import type { ChartTable } from "../charts/save-chart";
import { counted, day, percent } from "../locale";
import { emotionNames, emotions } from "./emotions";

export interface TimelineEntry {
  readonly from: string;
  readonly to: string;
  readonly posts: number;
  readonly scored: number;
  readonly emotions: Readonly<Record<string, number>> | null;
  readonly sentiment: number | null;
  readonly subjectivity: number | null;
  readonly claims: number | null;
}

export const measures = {
  emotions: "Emotions",
  sentiment: "Sentiment: 0 % negative, 100 % positive",
  subjectivity: "How much reads as opinion",
  claims: "Share of claims that could be checked",
} as const;
export type Measure = keyof typeof measures;
export type Unit = "month" | "week";

export function seriesOf(measure: Measure, entries: readonly TimelineEntry[]): Series[] {
  if (measure === "emotions") {
    return emotions.map((name) => ({
      name: emotionNames[name],
      look: name,
      values: entries.map((entry) => entry.emotions?.[name] ?? null),
    }));
  }
  return [
    { name: measures[measure], look: "only", values: entries.map((entry) => entry[measure]) },
  ];
}

export function pointLabel(entry: TimelineEntry, measure: Measure): string {
  const when = `From ${day(entry.from)}: ${counted(entry.posts, "post")}`;
  if (entry.posts === 0) return when;
  if (entry.scored === 0) return `${when}, none of them read`;
  if (measure !== "emotions") return `${when}, ${percent(entry[measure] ?? 0)}`;
  const [name, value] = strongest(entry.emotions ?? {});
  return `${when}, mostly ${name} (${percent(value)})`;
}

export function summaryOf(measure: Measure, unit: Unit, entries: readonly TimelineEntry[]): string {
  const posts = entries.reduce((sum, entry) => sum + entry.posts, 0);
  const read = entries.filter(({ scored }) => scored > 0);
  const base = `${counted(posts, "post")} in ${counted(entries.length, unit)}.`;
  if (measure === "emotions" || read.length === 0) return base;
  const values = read.map((entry) => entry[measure] ?? 0);
  return `${base} Between ${percent(Math.min(...values))} and ${percent(Math.max(...values))}.`;
}

export function tableOf(entries: readonly TimelineEntry[]): ChartTable {
  const columns = ["from", "to", "posts", "read", ...emotions, "sentiment", "opinion", "claims"];
  const rows = entries.map((entry) => [
    entry.from.slice(0, 10),
    entry.to.slice(0, 10),
    entry.posts,
    entry.scored,
    ...emotions.map((name) => entry.emotions?.[name] ?? null),
    entry.sentiment,
    entry.subjectivity,
    entry.claims,
  ]);
  return { columns, rows };
}

function strongest(values: Readonly<Record<string, number>>): readonly [string, number] {
  const felt = Object.entries(values).filter(([name]) => name !== "neutral");
  return felt.reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["nothing", 0]);
}
