/** The windows of the report, and what is said of them. */
import { attributeWords } from "../attribute-words";
import type { ChartTable } from "../charts/save-chart";
import { clusterWords } from "../cluster-words";
import { counted, day, percent } from "../locale";

export interface ClusterWindow {
  readonly from: string;
  readonly to: string;
  readonly prediction: number | null;
  readonly probabilities: readonly number[] | null;
  readonly moved?: { readonly attribute: string; readonly from: number; readonly to: number };
}

export const clusters = [1, 2, 3, 4, 5, 6] as const;

/** The last so many changes are told one by one; all are in the table. */
const toldChanges = 12;

export function windowSentence(window: ClusterWindow | undefined): string {
  if (!window) return "";
  const when = `Posts from ${day(window.from)} to ${day(window.to)}`;
  if (window.prediction === null) return `${when}: too little is known to choose.`;
  const share = window.probabilities?.[window.prediction - 1] ?? 0;
  return `${when} resemble cluster ${window.prediction}, ${clusterWords(window.prediction).name} (${percent(share)}).`;
}

export function summaryOf(windows: readonly ClusterWindow[]): string {
  const changes = changesOf(windows).length;
  const times = ["never changes", "changes once", "changes twice"][changes];
  return `${counted(windows.length, "window")} of a hundred posts in a row; the cluster that they resemble ${times ?? `changes ${counted(changes, "time")}`}.`;
}

/** The newest first. */
export function changeSentences(windows: readonly ClusterWindow[]): readonly string[] {
  const indices = changesOf(windows).slice(-toldChanges).reverse();
  return indices.map((index) => {
    const [before, after] = [windows[index - 1], windows[index]];
    const change = `${day(after?.to ?? null)}: from ${before?.prediction ?? "open"} to ${after?.prediction ?? "open"}.`;
    if (!after?.moved) return change;
    const { attribute, from, to } = after.moved;
    const label = attributeWords(attribute)?.label ?? attribute;
    return `${change} What moved most: ${label}, from ${said(attribute, from)} to ${said(attribute, to)}.`;
  });
}

export function olderChanges(windows: readonly ClusterWindow[]): number {
  return Math.max(0, changesOf(windows).length - toldChanges);
}

export function tableOf(windows: readonly ClusterWindow[]): ChartTable {
  const shares = clusters.map((cluster) => `p${cluster}`);
  return {
    columns: ["from", "to", "cluster", ...shares, "moved", "moved from", "moved to"],
    rows: windows.map(({ from, to, prediction, probabilities, moved }) => [
      from.slice(0, 10),
      to.slice(0, 10),
      prediction,
      ...clusters.map((cluster) => probabilities?.[cluster - 1] ?? null),
      moved?.attribute ?? null,
      moved?.from ?? null,
      moved?.to ?? null,
    ]),
  };
}

function changesOf(windows: readonly ClusterWindow[]): readonly number[] {
  return windows.flatMap((window, index) =>
    index > 0 && window.prediction !== windows[index - 1]?.prediction ? [index] : [],
  );
}

const said = (name: string, value: number) =>
  attributeWords(name)?.say(value) ?? Number(value.toPrecision(2)).toLocaleString("en");
