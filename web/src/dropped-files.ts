/** Files out of a picker or a drop, folders opened. Only names and handles: no file is read here. */
import type { DroppedFile } from "./protocol";

/** A folder picker gives paths that begin with the folder's name; a file picker gives none. */
export function filesOfInput(input: HTMLInputElement): DroppedFile[] {
  return Array.from(input.files ?? [], (file) => ({
    path: file.webkitRelativePath || file.name,
    file,
  }));
}

/** A drop is readable only while its event runs, so every handle is taken before the first wait. */
export function filesOfDrop(transfer: DataTransfer): Promise<DroppedFile[]> {
  const found = Array.from(transfer.items)
    .filter((item) => item.kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return Promise.all(found.map(({ entry, file }) => filesOf(entry, file))).then((lists) =>
    lists.flat(),
  );
}

async function filesOf(entry: FileSystemEntry | null, file: File | null): Promise<DroppedFile[]> {
  if (entry?.isDirectory) return filesOfFolder(entry as FileSystemDirectoryEntry);
  return file ? [{ path: file.name, file }] : [];
}

async function filesOfFolder(folder: FileSystemDirectoryEntry): Promise<DroppedFile[]> {
  const files: DroppedFile[] = [];
  const folders = [folder];
  for (let next = folders.shift(); next; next = folders.shift()) {
    for (const entry of await listFolder(next)) {
      if (entry.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
      else files.push(await fileOf(entry as FileSystemFileEntry));
    }
  }
  return files;
}

/** Browsers list a folder about a hundred names at a time, and end with an empty list. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<DroppedFile> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { path: entry.fullPath.replace(/^\//, ""), file };
}
