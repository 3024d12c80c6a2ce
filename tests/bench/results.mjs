// What was measured beside what is wanted, as a table that reads the same in a terminal and in Markdown.
import { median } from "./rounds.mjs";

const head = ["where", "what", "median", "lowest to highest", "wanted", "verdict"];

export class Results {
  #rows = [];

  /**
   * @param values one for each round; none at all is a row that says so.
   * @param wanted { atMost } or { atLeast }, for the median; neither makes the row a mere figure.
   */
  add(where, what, values, unit, wanted = {}) {
    if (values.length === 0) return this.fail(where, what, "not to be measured here", wanted);
    const got = median(values);
    const range = `${shown(Math.min(...values), unit)} to ${shown(Math.max(...values), unit)}`;
    const spread = values.length > 1 ? range : "";
    const row = [where, what, shown(got, unit), spread, goal(wanted, unit), verdict(got, wanted)];
    this.#rows.push(row);
  }

  /** A measurement that came to nothing. */
  fail(where, what, why, wanted = {}) {
    const hasGoal = Object.keys(wanted).length > 0;
    this.#rows.push([where, what, "none", why, goal(wanted, ""), hasGoal ? "missed" : ""]);
  }

  /** Runs one part of a bench; where that fails, the others still have their say. */
  async attempt(where, what, measure) {
    try {
      await measure();
    } catch (error) {
      this.fail(where, what, String(error.message).split("\n")[0].slice(0, 100), {
        atMost: Number.NaN,
      });
    }
  }

  print(say) {
    const rows = [head, ...this.#rows];
    const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    const line = (cells) =>
      `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
    say(line(head));
    say(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
    for (const row of this.#rows) say(line(row));
  }
}

function shown(value, unit) {
  const digits = Math.abs(value) >= 20 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit === "×" ? "×" : ` ${unit}`}`;
}

function goal({ atMost, atLeast }, unit) {
  const number = (value) => (Number.isNaN(value) ? "an answer" : `${value}${unit && ` ${unit}`}`);
  if (atMost !== undefined) return Number.isNaN(atMost) ? "an answer" : `≤ ${number(atMost)}`;
  return atLeast === undefined ? "" : `≥ ${number(atLeast)}`;
}

function verdict(got, { atMost, atLeast }) {
  if (atMost === undefined && atLeast === undefined) return "";
  return got <= (atMost ?? got) && got >= (atLeast ?? got) ? "hit" : "missed";
}
