// Peak memory of the programs that we start, from /proc; undefined where there is none.
import { readdirSync, readFileSync } from "node:fs";

/** Watches all descendants of this process until stop(), which answers the peak of their sum in MB. */
export function watchDescendants(intervalMs = 50) {
  const before = sum();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, sum());
  }, intervalMs);
  return {
    stop() {
      clearInterval(timer);
      return peak > before ? (peak - before) / 1000 : undefined;
    },
  };
}

/** kB in use by the descendants; pages that several share are counted once in all (PSS). */
function sum() {
  return descendants().reduce((total, pid) => total + pss(pid), 0);
}

function pss(pid) {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  return Number(rollup.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
}

function descendants() {
  const children = new Map();
  for (const pid of list("/proc").filter((name) => /^\d+$/.test(name))) {
    const parent = read(`/proc/${pid}/stat`).split(") ").pop().split(" ")[1];
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [];
  const next = [String(process.pid)];
  while (next.length > 0) {
    const pids = children.get(next.pop()) ?? [];
    found.push(...pids);
    next.push(...pids);
  }
  return found;
}

/** Processes come and go while they are counted. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
