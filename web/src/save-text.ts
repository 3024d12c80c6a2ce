/** Hands the person a text as a file. It goes to their own disk and nowhere else. */
export function saveText(text: string, fileName: string): void {
  saveBlob(new Blob([text], { type: "application/json" }), fileName);
}

/** The same with anything. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser takes the bytes after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
