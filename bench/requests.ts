import { seededRandom } from "#samples/make/scan/seeded-random.ts";
import { goldRecords, inCase } from "#test/cases/requests/simulation/gold-records.ts";
import { officeInMemory } from "#test/cases/requests/simulation/office-in-memory.ts";
import { outcomeFaults } from "#test/cases/requests/simulation/outcome-faults.ts";
import { runSimulation } from "#test/cases/requests/simulation/run-simulation.ts";

/*
 * `npm run bench:requests [certificates] [seed]`: 10 000 certificates that ask for something, made from real
 * assessments of the labelled ones, through every state: people at work, two sweeps at once, processes that end
 * before or after any call to a store or to the post, deeds done twice, a clock that jumps. Prints what was done
 * and what may not have happened. Exits with 1 when anything did.
 */
const [wanted = "10000", seed = "1"] = process.argv.slice(2);
const start = new Date("2026-03-02T09:00:00Z");
const gold = await goldRecords(start);
const random = seededRandom(Number(seed));
const atOnce = 250;

const counts = new Map<string, number>();
const faults = new Map<string, number>();
const add = (totals: Map<string, number>, name: string, number: number) =>
  totals.set(name, (totals.get(name) ?? 0) + number);

const began = performance.now();
for (let first = 0; first < Number(wanted); first += atOnce) {
  const { deps, post, setClock } = officeInMemory(start);
  const certificates = Array.from({ length: Math.min(atOnce, Number(wanted) - first) }, (_, index) => {
    const record = gold[(first + index) % gold.length];
    if (record === undefined) throw new Error("no labelled certificate asks for anything");
    return inCase(record, first + index);
  });
  const simulated = await runSimulation({ deps, certificates, random, crashes: 0.01, setClock });
  for (const [name, number] of Object.entries(simulated.counts)) add(counts, name, number);
  add(counts, "certificates", certificates.length);
  add(counts, "replies thanked for", simulated.promised.size);
  add(counts, "parcels sent", post.parcels.length);
  add(counts, "parcels tried again, and not sent again", post.again);
  for (const [name, ids] of Object.entries(await outcomeFaults(deps, certificates, simulated, post))) {
    add(faults, name, ids.length);
  }
  await deps.storage.close();
}

print("What was done", counts);
print("What may not have happened", faults);
console.log(`\nseed ${seed}, ${Math.round((performance.now() - began) / 1000)} s`);
process.exitCode = [...faults.values()].some((number) => number > 0) ? 1 : 0;

function print(title: string, totals: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  for (const [name, number] of [...totals].sort(([one], [other]) => one.localeCompare(other))) {
    console.log(`${String(number).padStart(9)}  ${name}`);
  }
}
