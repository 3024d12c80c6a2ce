// The golden cases as JavaScript tests see them.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("cases", import.meta.url));

/** The cases whose explanation is expected, too: a choice with all attributes, one in spite of unknown ones, none. */
export const explained = ["y4-archive", "bare-list", "dump-of-three"];

/**
 * [{ name, folder, input, files: [{ path, bytes }], report, posts, why, error, isExport }]; files are those under an input folder, or
 * one. `report` is what is known without reading posts, `posts` the same and what they say,
 * `why` the report with its explanation, for those that are explained. `isExport`: of another platform, so that its report
 * has other members.
 */
export function goldenCases() {
  const cases = readdirSync(root).sort().map(goldenCase);
  if (cases.length === 0) throw new Error(`There is no case in ${root}.`);
  return cases;
}

function goldenCase(name) {
  const folder = `${root}/${name}`;
  const entry = readdirSync(folder).find((file) => file === "input" || file.startsWith("input."));
  const input = `${folder}/${entry}`;
  const files = statSync(input).isDirectory()
    ? filesUnder(input).map((path) => ({ path, bytes: readFileSync(`${input}/${path}`) }))
    : [{ path: entry, bytes: readFileSync(input) }];
  const [report, posts, why, error] = ["expected.ndjson", "expected-posts.ndjson", "expected-why.ndjson", "expected.error"].map((file) => textOf(`${folder}/${file}`));
  const isExport = report?.startsWith('{"schema":"perch.export/1"') ?? false;
  return { name, folder, input, files, report, posts, why, error: error?.trim(), isExport };
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(folder.length + 1)).sort();
}
