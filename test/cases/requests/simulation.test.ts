import { expect, it } from "vitest";
import { seededRandom } from "#samples/make/scan/seeded-random.ts";
import { goldRecords, inCase } from "./simulation/gold-records.ts";
import { officeInMemory } from "./simulation/office-in-memory.ts";
import { outcomeFaults } from "./simulation/outcome-faults.ts";
import { runSimulation } from "./simulation/run-simulation.ts";

it("loses no request, sends none twice and leaves none without a next step, whatever ends in the middle", async () => {
  const { deps, post, setClock } = officeInMemory(new Date("2026-03-02T09:00:00Z"));
  const gold = await goldRecords(deps.clock());
  const certificates = Array.from({ length: 30 }, (_, at) => inCase(gold[at % gold.length] ?? nothing(), at));
  const simulated = await runSimulation({ deps, certificates, random: seededRandom(7), crashes: 0.06, setClock });

  const faults = await outcomeFaults(deps, certificates, simulated, post);
  expect(Object.entries(faults).filter(([, ids]) => ids.length > 0)).toEqual([]);
  // It was worth it: things did go wrong, and requests did go all ways.
  expect(simulated.counts["processes that ended in the middle"]).toBeGreaterThan(20);
  expect(simulated.counts["sweeps: failed"]).toBeGreaterThan(0);
  expect(simulated.counts["sweeps: reminded"]).toBeGreaterThan(5);
  expect(simulated.promised.size).toBeGreaterThan(10);
  expect(post.again).toBeGreaterThan(0);
  await deps.storage.close();
});

function nothing(): never {
  throw new Error("no labelled certificate asks for anything");
}
