import { performance } from "node:perf_hooks";

/** Runs of one task in a row. The first of them is not counted. */
const runsInTurn = 4;

/**
 * Median milliseconds of each task over many rounds. The tasks take turns, so that a slow moment of
 * the machine meets all of them. A turn is a few runs in a row, as files come one after another in a
 * warm process: the first run finds a core and a thread that the others have cooled down, pdf-parse's
 * no less than ours, and only warms up. So does the first half of the rounds: until then V8 still compiles.
 */
export async function medianTimes<Name extends string>(
  rounds: number,
  tasks: Record<Name, () => unknown>,
): Promise<(name: Name) => number> {
  const names = namesOf(tasks);
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      for (let run = 0; run < runsInTurn; run++) {
        const start = performance.now();
        await tasks[name]();
        const spent = performance.now() - start;
        if (run > 0 && round >= rounds / 2) times.get(name)?.push(spent);
      }
    }
  }
  return (name) => median(times.get(name) ?? []);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function namesOf<Name extends string>(tasks: Record<Name, unknown>): Name[] {
  const names: Name[] = [];
  for (const name in tasks) names.push(name);
  return names;
}
