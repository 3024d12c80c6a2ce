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
    if (values.length === 0) {
      this.#push([where, what, "none", "not to be measured here", goal(wanted, unit), ""]);
      return;
    }
    const got = median(values);
    const range = `${shown(Math.min(...values), unit)} to ${shown(Math.max(...values), unit)}`;
    const spread = values.length > 1 ? range : "";
    const row = [where, what, shown(got, unit), spread, goal(wanted, unit), verdict(got, wanted)];
    this.#push(row);
  }

  /** Runs one part of a bench; where that fails, the others still have their say. */
  async attempt(where, what, measure) {
    try {
      await measure();
    } catch (error) {
      const why = String(error.message).split("\n")[0].slice(0, 100);
      this.#push([where, what, "none", why, "an answer", "missed"]);
    }
  }

  /** People who wait see each figure as it comes; the table is for the end. */
  #push(row) {
    this.#rows.push(row);
    const [where, what, got, spread] = row;
    process.stderr.write(`${where}: ${what}: ${got} (${spread})\n`);
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
  if (atMost !== undefined) return `≤ ${atMost} ${unit}`;
  return atLeast === undefined ? "" : `≥ ${atLeast} ${unit}`;
}

function verdict(got, { atMost, atLeast }) {
  if (atMost === undefined && atLeast === undefined) return "";
  return got <= (atMost ?? got) && got >= (atLeast ?? got) ? "hit" : "missed";
}
