// The same numbers on every machine and every run.

/** Mulberry32: small, good enough for invented text, and in no need of BigInt. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 to `limit` - 1. */
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    digits: (count) => {
      let text = String(1 + Math.floor(next() * 9));
      while (text.length < count) text += Math.floor(next() * 10);
      return text;
    },
  };
}
