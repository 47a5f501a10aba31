/** Spearman's rank correlation of two rows of numbers; equal numbers share their mean rank. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  return pearson(ranks(one), ranks(other));
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((each) => each < value).length;
    const same = values.filter((each) => each === value).length;
    return below + (same + 1) / 2;
  });
}

function pearson(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const together = one.map((value, at) => (value - meanOne) * ((other[at] ?? 0) - meanOther));
  return mean(together) / Math.sqrt(variance(one, meanOne) * variance(other, meanOther));
}

function variance(values: readonly number[], around: number): number {
  return mean(values.map((value) => (value - around) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
