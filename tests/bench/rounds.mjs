// Several contenders in turn, several times: what the machine does meanwhile then hits them all alike.

/**
 * @param contenders { name: async () => milliseconds }
 * @returns { name: the median in milliseconds }
 */
export async function interleaved(contenders, rounds) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await contenders[name]());
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One line of the result: time, MB/s of tweets.js and how much faster than `against`. */
export function line(name, milliseconds, textBytes, against, extra = "") {
  const speed = textBytes / 1000 / milliseconds;
  const ratio = against ? `${(against / milliseconds).toFixed(2)}×` : "";
  return [
    name.padEnd(38),
    `${milliseconds.toFixed(0)} ms`.padStart(9),
    `${speed.toFixed(0)} MB/s`.padStart(10),
    ratio.padStart(8),
    extra ? `  ${extra}` : "",
  ].join("");
}
