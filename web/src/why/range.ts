/** Numbers in pairs, in as few words as tell them apart. */

/** Such as `2.3 to 12.7 years`: words that both ends close with are said once, unless the lower end is no number. */
export function rangeOf(low: string, high: string): string {
  if (low === high) return low;
  const [first, last] = [low.split(" "), high.split(" ")];
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared += 1;
  if (!/^\d/.test(low)) shared = 0;
  return `${first.slice(0, first.length - shared).join(" ")} to ${high}`;
}

/** Two numbers with as many digits as it takes to see that they differ, and at least three. */
export function apart(one: number, other: number): readonly [string, string] {
  const write = (value: number, digits: number) =>
    String(Number(value.toPrecision(digits))).replace("-", "−");
  let digits = 3;
  while (digits < 17 && write(one, digits) === write(other, digits)) digits += 1;
  return [write(one, digits), write(other, digits)];
}
