/** Numbers and days as the page writes them. */

export const decimal = (value: number, digits = 1) =>
  value.toLocaleString("en", { maximumFractionDigits: digits });

export const whole = (value: number) => decimal(value, 0);

export const percent = (share: number) => `${Math.round(share * 100)} %`;

/** As percent(), but a share that is not quite nothing or all is not said to be. */
export function cautiousPercent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1 %";
  return share < 1 && share >= 0.995 ? "over 99 %" : percent(share);
}

/** What a model says. The core rounds it to six decimals, and no model is that sure. */
export const likelihood = (probability: number): string =>
  cautiousPercent(Math.min(Math.max(probability, 1e-6), 1 - 1e-6));

/** Such as `1 post` or `2 posts`. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${decimal(count)} ${count === 1 ? one : many}`;

/** A day of UTC, such as `1 December 2024`. */
export function day(date: string | null): string {
  if (!date) return "not known";
  const format = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Date(date).toLocaleDateString("en-GB", format);
}

/** Browsers load what they know of a language on first use: up to 70 ms in all, too long before a result. */
export const localeLoads: readonly (() => void)[] = [() => decimal(0.5), () => day("2016-01-04")];
