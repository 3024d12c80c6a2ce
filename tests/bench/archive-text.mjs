// X's own way to print its files: two spaces of indent, `"key" : value`, `[ ]` for an empty list.

/** The text of data/<name>.js with these records in it, piece by piece. */
export function* archiveFile(name, records) {
  yield `window.YTD.${name}.part0 = [`;
  let separator = "\n  ";
  for (const record of records) {
    yield separator + printed(record, "  ");
    separator = ",\n  ";
  }
  yield "\n]";
}

export function printed(value, indent = "") {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => printed(item, inner))
    : Object.entries(value).map(([key, item]) => `"${key}" : ${printed(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (items.length === 0) return `${open} ${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
