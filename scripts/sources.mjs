// Which files belong to the repository.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { root } from "./places.mjs";

/** Files that match git's patterns, those included that are not committed yet. */
export function tracked(...patterns) {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns];
  const output = execFileSync("git", list, { cwd: root, encoding: "utf8" });
  return output.split("\0").filter((path) => path && existsSync(`${root}/${path}`));
}

export const cppFiles = () => tracked("*.cpp", "*.hpp", "*.h");
