// Peak memory of the programs that we start, from /proc; nothing where there is none.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./rounds.mjs";

/**
 * Watches all descendants of this process. Peaks that are over between two looks are missed.
 * @returns { stop }, which answers by how many MB their sum was above what it is now, at most.
 */
export async function watchDescendants(intervalMs = 25) {
  const looks = [];
  for (let look = 0; look < 5; look += 1) {
    looks.push(sum());
    await sleep(intervalMs);
  }
  const idle = median(looks);
  let peak = idle;
  const timer = setInterval(() => {
    peak = Math.max(peak, sum());
  }, intervalMs);
  return {
    stop() {
      clearInterval(timer);
      return peak > idle ? [(peak - idle) / 1000] : [];
    },
  };
}

/** kB in use by the descendants; pages that several share are counted once in all (PSS). */
function sum() {
  return descendants().reduce((total, pid) => total + pss(pid), 0);
}

function pss(pid) {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  return Number(rollup.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0) * (1024 / 1000);
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
