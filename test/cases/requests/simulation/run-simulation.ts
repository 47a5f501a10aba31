import { RequestBusyError } from "#cases/requests/change-request.ts";
import { closeRequest } from "#cases/requests/close-request.ts";
import type { RequestDeps } from "#cases/requests/request-deps.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { takeDueSteps } from "#cases/requests/take-due-steps.ts";
import { withdrawRequest } from "#cases/requests/withdraw-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Reply } from "#requests/reply.ts";
import { seededRandom } from "#samples/make/scan/seeded-random.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { Crash, crashing, PostDown } from "./crashing.ts";
import { standsStill } from "./outcome-faults.ts";
import { deeds } from "./people.ts";

export interface Simulation {
  /** The real thing: stores, post, office. */
  deps: RequestDeps;
  /** Certificates that ask for something, as the store has them. */
  certificates: readonly CertificateRecord[];
  random: () => number;
  /** Share of calls to a store or to the post at which the process ends. */
  crashes: number;
  setClock(moment: Date): void;
}

/** What was done, and what was promised to somebody meanwhile. */
export interface Simulated {
  counts: Record<string, number>;
  /** Replies that a physician was thanked for, by request. */
  promised: Map<string, Reply>;
  /** Requests that stood without a next step at some moment; empty if all is well. */
  stood: string[];
}

/**
 * Leads requests from draft to the end: people at work, two sweeps at once, processes that end anywhere, deeds
 * done twice, a clock that jumps. At last the caseworkers tidy up, and what they leave alone runs out.
 */
export async function runSimulation({ deps, certificates, random, crashes, setClock }: Simulation): Promise<Simulated> {
  const counts: Record<string, number> = {};
  const count = (name: string, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  const promised = new Map<string, Reply>();
  const stood: string[] = [];
  let now = deps.clock();

  /** One process at work; null when it has ended in the middle. */
  const process = async <T>(work: (flaky: RequestDeps) => Promise<T>): Promise<T | null> => {
    try {
      // A generator of its own: how processes come between each other changes nothing for those after them.
      return await work(crashing(deps, crashes, seededRandom(random() * 2 ** 32)));
    } catch (fault) {
      const kind = faultKinds.find(({ is }) => fault instanceof is);
      if (kind === undefined) throw fault;
      count(kind.name);
      return null;
    }
  };
  const sweep = async () => {
    const taken = await process((flaky) => takeDueSteps(flaky));
    for (const [name, number] of Object.entries(taken ?? {})) count(`sweeps: ${name}`, number);
  };

  const look = async (record: RequestRecord) => {
    for (const deed of deeds) {
      if (!deed.in.includes(record.state) || random() >= deed.share) continue;
      const number = random();
      const act = () => process((flaky) => deed.act(flaky, record, number));
      // Some press twice at once; who sees an error mostly tries again.
      const outcomes = random() < 0.1 ? await Promise.all([act(), act()]) : [await act()];
      if (outcomes.includes(null) && random() < 0.7) outcomes.push(await act());
      count(`people: ${deed.name}`);
      for (const outcome of outcomes) {
        if (outcome?.ok === true && outcome.record.reply !== null && outcome.record.reply.way === "page") {
          promised.set(record.id, outcome.record.reply);
        }
      }
    }
  };

  for (const certificate of certificates) await deps.storage.records.add(certificate);
  for (let tick = 0; tick < ticks; tick += 1) {
    now = new Date(now.getTime() + jump(random) * 3_600_000);
    setClock(now);
    for (const { id } of certificates) {
      if (random() >= looked) continue;
      const requests = await process((flaky) => requestsOf(flaky, id));
      for (const record of requests ?? []) await look(record);
    }
    await Promise.all([sweep(), sweep()]);
    if (tick % 10 === 9) stood.push(...(await standsStill(deps, certificates)));
  }

  // The end: no more crashes, and nobody answers.
  for (let day = 0; day < daysToTheEnd; day += 1) {
    now = new Date(now.getTime() + 86_400_000);
    setClock(now);
    for (const { id } of certificates) {
      for (const { id: requestId, state, nextStepAt } of await requestsOf(deps, id)) {
        if (state === "draft") await withdrawRequest(deps, requestId, { caseworker: "kw", because: "not-needed" });
        else if (nextStepAt === null && state !== "closed") await closeRequest(deps, requestId, { caseworker: "kw" });
      }
    }
    await takeDueSteps(deps);
  }
  stood.push(...(await standsStill(deps, certificates)));
  return { counts, promised, stood };
}

const faultKinds = [
  { is: Crash, name: "processes that ended in the middle" },
  { is: PostDown, name: "deeds that the post stopped" },
  { is: RequestBusyError, name: "deeds given up, too many at once" },
] as const;

const ticks = 70;
/** Share of certificates that somebody looks at between two sweeps. */
const looked = 0.35;
/** Longest: a deadline of three weeks, then the sweep, then the caseworker. */
const daysToTheEnd = 26;

/** Hours to the next sweep: mostly some, sometimes weeks without service, sometimes a clock that is put back. */
function jump(random: () => number): number {
  const chance = random();
  if (chance < 0.03) return -2 * random();
  if (chance < 0.05) return 24 * 20 * random();
  return 30 * random();
}
