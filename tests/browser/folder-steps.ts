/** Folders, picked and dropped: real ones in Chromium, and what a browser would hand over in Firefox. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./archive-maker";
import type { PerchPage } from "./perch-page";

export function writeFolder(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The whole way from the system to the page, through Chromium's own protocol. */
export async function dropFolder({ page }: PerchPage, folder: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await protocol.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  }
}

/** Playwright cannot fill a folder picker in Firefox, so the files that it would give are put in its place. */
export async function standInForFolderPicker({ page }: PerchPage, folder: string, files: Files) {
  await page.locator("input[webkitdirectory]").evaluate(
    (input, [name, given]) => {
      const list = Object.entries(given).map(([path, text]) => {
        const file = new File([text], path.split("/").at(-1) ?? path);
        Object.defineProperty(file, "webkitRelativePath", { value: `${name}/${path}` });
        return file;
      });
      Object.defineProperty(input, "files", { value: list });
      input.dispatchEvent(new Event("change"));
    },
    [folder, files] as const,
  );
}

/** The entries of a dropped folder as the browser gives them: two names at a time, then none. */
export async function standInForDroppedFolder({ page }: PerchPage, folder: string, files: Files) {
  await page.evaluate(
    ([name, given]) => {
      const file = (path: string, text: string) => ({
        isDirectory: false,
        fullPath: `/${name}/${path}`,
        file: (found: (file: File) => void) => found(new File([text], path)),
      });
      const directory = (entries: object[]) => ({
        isDirectory: true,
        createReader: () => {
          const left = [...entries];
          return { readEntries: (found: (some: object[]) => void) => found(left.splice(0, 2)) };
        },
      });
      const inside = Object.entries(given).map(([path, text]) => file(path, text));
      const item = {
        kind: "file",
        webkitGetAsEntry: () => directory([directory(inside)]),
        getAsFile: () => null,
      };
      const event = new Event("drop", { bubbles: true });
      Object.defineProperty(event, "dataTransfer", { value: { types: ["Files"], items: [item] } });
      document.body.dispatchEvent(event);
    },
    [folder, files] as const,
  );
}
