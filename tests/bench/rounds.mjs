// Several contenders in turn, several times: what the machine does meanwhile then hits them all alike.

/**
 * @param contenders { name: async () => milliseconds }
 * @returns { name: one time in milliseconds for each round }
 */
export async function interleaved(contenders, rounds) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await contenders[name]());
  }
  return times;
}

/** Of two neighbours in time, how many times as long the first took: one ratio for each round. */
export function ratios(times, others) {
  return times.map((time, round) => time / others[round]);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
