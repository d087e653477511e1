/** How many standard deviations of a normal distribution hold 95 of 100 cases. */
export const Z_95 = 1.959_964;
/** And 99 of 100. */
export const Z_99 = 2.575_829;

/**
 * The range in which a true rate most likely is, each end 0 to 1: E. B. Wilson's score interval, 1927. Unlike the
 * textbook interval it holds for few cases and for rates near 0 and 1.
 *
 * @param z How many standard deviations it reaches, such as {@link Z_95}.
 */
export function wilson(cases: number, hits: number, z: number): { low: number; high: number } {
  if (cases === 0) return { low: 0, high: 1 };
  const rate = hits / cases;
  const square = z * z;
  const middle = rate + square / (2 * cases);
  const reach = z * Math.sqrt((rate * (1 - rate)) / cases + square / (4 * cases * cases));
  const scale = 1 + square / cases;
  return {
    low: hits === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: hits === cases ? 1 : Math.min(1, (middle + reach) / scale),
  };
}
