/** z of a two-sided 95 % interval of the normal distribution. */
const z = 1.959964;

/**
 * The 95 % interval of a share by Wilson's score method, as fractions 0–1; good for few cases and
 * for shares near 0 or 1 (Wilson 1927, J Am Stat Assoc 22:209). Null where nothing was counted.
 */
export function wilsonInterval(hits: number, of: number): { low: number; high: number } | null {
  if (of === 0) return null;
  const share = hits / of;
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
