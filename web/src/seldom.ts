/** A person sees no more than that. */
const leastMs = 40;

/** Calls what it is given, but not more often than a person can see. */
export function seldom(): (tell: () => void) => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (tell) => {
    const nowMs = performance.now();
    if (nowMs - lastMs < leastMs) return;
    lastMs = nowMs;
    tell();
  };
}
