/**
 * Agreement of two raters beyond chance, −1 to 1 (Cohen 1960, Educ Psychol Meas 20:37).
 * Null where chance alone would agree on everything, so that nothing can be said.
 */
export function cohensKappa(pairs: readonly { expected: string; got: string }[]): number | null {
  if (pairs.length === 0) return null;
  const share = (count: number) => count / pairs.length;
  const observed = share(pairs.filter(({ expected, got }) => expected === got).length);
  const labels = new Set(pairs.flatMap(({ expected, got }) => [expected, got]));
  const chance = [...labels].reduce((sum, label) => {
    const expected = share(pairs.filter((pair) => pair.expected === label).length);
    const got = share(pairs.filter((pair) => pair.got === label).length);
    return sum + expected * got;
  }, 0);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
