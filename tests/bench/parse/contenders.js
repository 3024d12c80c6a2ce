// From the inflated bytes of a tweets.js to counts, in both ways. Runs in browsers and in node.
import { parsed, totalsOf } from "../plain-js/features.js";
import { reportOf } from "./core-feed.js";

/** Answers { milliseconds, counts }: parsing, taking what is needed and judging it. */
export function parseWithCore(module, bytes) {
  const begin = performance.now();
  const { counts } = reportOf(module, bytes);
  return { milliseconds: performance.now() - begin, counts };
}

/** Answers { milliseconds, extractMilliseconds, counts }: parsing, and taking what is needed apart from it. */
export function parseWithJson(bytes) {
  const begin = performance.now();
  const records = parsed(new TextDecoder().decode(bytes));
  const end = performance.now();
  const counts = totalsOf(records);
  return { milliseconds: end - begin, extractMilliseconds: performance.now() - end, counts };
}
