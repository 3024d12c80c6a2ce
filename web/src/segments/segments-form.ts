/** What to group accounts by. */
import { html, type TemplateResult } from "lit";
import type { SegmentsWish } from "./questions";

/** Saved segments take some kilobytes. */
const mostModelBytes = 1024 * 1024;

export function segmentsForm(onSubmit: (event: Event) => void, isBusy: boolean): TemplateResult {
  return html`
      <form class="filters" @submit=${onSubmit}>
        <label>Words, with commas between <input id="segments-words" type="text" autocomplete="off" name="keywords" /></label>
        <label>Handle <input id="segments-handle" type="text" autocomplete="off" name="handle" placeholder="@" /></label>
        <label>Scaling <select id="segments-scaling" name="scaling">
          <option value="log">All columns alike, counts logged</option>
          <option value="seed">As the first tool did: size decides</option>
        </select></label>
        <label>Saved segments, to put them into <input id="segments-model" type="file" accept=".json" name="model" /></label>
        <button id="segments-start" type="submit" ?disabled=${isBusy}>Group them</button>
      </form>
    `;
}

/** What the form was filled in with. */
export async function wishOf(element: HTMLFormElement): Promise<SegmentsWish> {
  const form = new FormData(element);
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const words = (name: string) =>
    text(name)
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
  const saved = form.get("model");
  const model = saved instanceof File && saved.size > 0 ? await beginOf(saved) : undefined;
  return {
    keywords: words("keywords"),
    handles: words("handle"),
    scaling: text("scaling") === "seed" ? "seed" : "log",
    seed: 1,
    ...(model !== undefined && { model }),
  };
}

/** What is no model is refused by the core; so is what the browser cannot read. */
const beginOf = (file: File): Promise<string> =>
  file
    .slice(0, mostModelBytes)
    .text()
    .catch(() => "");
