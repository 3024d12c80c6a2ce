/** Where an archive comes in: the two pickers, the sample, and the whole page as a place to drop on. */
import { html, type TemplateResult } from "lit/html.js";
import { filesOfDrop, filesOfInput } from "./dropped-files";
import type { DroppedFile } from "./protocol";

type OnFiles = (files: DroppedFile[] | Promise<DroppedFile[]>) => void;

export interface DropZone {
  readonly onFiles: OnFiles;
  readonly onSample: () => void;
}

/** The file input is the first input of the page, the folder input the second; both are opened by buttons. */
export function dropZone({ onFiles, onSample }: DropZone): TemplateResult {
  const picked = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const files = filesOfInput(input);
    // Otherwise choosing the same file again would be no change.
    input.value = "";
    if (files.length > 0) onFiles(files);
  };
  return html`
    <section class="feeder" aria-labelledby="drop-title">
      <svg class="bird" aria-hidden="true"><use href="#bird"></use></svg>
      <input type="file" multiple hidden aria-label="Archive files" @change=${picked} />
      <input type="file" webkitdirectory hidden aria-label="Archive folder" @change=${picked} />
      <button class="drop" id="drop" type="button" @click=${openInput(0)}>
        <strong id="drop-title">Drop your archive here</strong>
        <span>or choose the zip file that X gave you</span>
      </button>
      <div class="ways">
        <button class="plain" type="button" @click=${openInput(1)}>Choose a folder</button>
        <button class="plain" id="sample" type="button" @click=${onSample}>
          Try it with a sample
        </button>
      </div>
      <p class="hint">Part files, an unpacked folder or a single tweets.js will do as well. Exports of TikTok, Instagram, Mastodon and Bluesky are read, too, without a comparison.</p>
    </section>
  `;
}

const openInput = (index: number) => () =>
  document.querySelectorAll<HTMLInputElement>("input[type=file]")[index]?.click();

/** Listens on the whole page, so that a near miss does not make the browser open the file instead. */
export function acceptDrops(page: Document, onFiles: OnFiles): void {
  const root = page.documentElement;
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    root.toggleAttribute("data-dragging", true);
  };
  page.addEventListener("dragenter", hover);
  page.addEventListener("dragover", hover);
  page.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) root.removeAttribute("data-dragging");
  });
  page.addEventListener("drop", (event) => {
    root.removeAttribute("data-dragging");
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    onFiles(filesOfDrop(event.dataTransfer));
  });
}
