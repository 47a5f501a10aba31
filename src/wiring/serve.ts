import { join, relative } from "node:path";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { takeDueSteps } from "#cases/requests/take-due-steps.ts";
import { requeueOverdue } from "#cases/requeue-overdue.ts";
import { localAccess } from "#http/access.ts";
import { createApp } from "#http/app.ts";
import { plainName } from "#http/uploads.ts";
import { readAssets } from "#web/assets.ts";
import { type LocalConfig, readLocalConfig, takenBytes } from "./config.ts";
import { watchInbox } from "./inbox.ts";
import { listen } from "./listen.ts";
import { type LocalContainer, openLocalContainer } from "./local-container.ts";
import { officeFrom } from "./office-settings.ts";
import { receiveSamples } from "./samples.ts";
import { startWork } from "./start-work.ts";
import { startSweep } from "./sweep.ts";

export interface ServeOptions {
  environment: Record<string, string | undefined>;
  print(line: string): void;
  printLog(line: string): void;
  /** Resolves when the service is to end. */
  untilStopped: Promise<unknown>;
}

/**
 * Runs the service on this machine until Ctrl-C: pages and API on 127.0.0.1, work queue, inbox folder.
 *
 * @throws {ConfigError} for a setting that cannot be used.
 */
export async function serve(options: Partial<ServeOptions> = {}): Promise<void> {
  const {
    environment = process.env,
    print = console.log,
    printLog = console.error,
    untilStopped = interrupted(),
  } = options;
  const config = readLocalConfig(environment);
  const container = await openLocalContainer(config, printLog);
  const { log } = container;
  const maxTakenBytes = takenBytes(config.limits);
  const inbox = join(config.dataFolder, "inbox");

  const assets = await readAssets();
  // Links hold the address, and the address is known only when a free port is found: nothing is served before.
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = await listen((request) => answer(request), config.port);
  const office = officeFrom(config.office, config.origin ?? `http://127.0.0.1:${server.port}`);
  const deps = { ...container, office };
  const app = createApp({
    ...deps,
    access: localAccess,
    assets,
    maxFileBytes: config.limits.maxBytes,
    maxTakenBytes,
    maxBodyBytes: maxTakenBytes,
    maxAnswerBytes: Number.POSITIVE_INFINITY,
    storeOrigin: null,
    onFault: (fault, place) => log.fault("http", fault, place),
  });
  answer = (request) => app.fetch(request);
  // What a crash left half done comes first: its message may be lost or held back for minutes.
  await requeueOverdue(container, { afterMinutes: 0 });
  const work = startWork(container);
  const watched = await watchInbox({
    folder: inbox,
    take: (file) => receiveCertificate(container, { ...file, name: plainName(file.name), arrival: "inbox" }),
    maxBytes: maxTakenBytes,
    log,
    lookEveryMs: 1_000,
  });

  const sweeps = [
    startSweep({ event: "overdue", everyMs: 5 * minuteMs, sweep: () => lostWork(container) }, log),
    startSweep({ event: "requests", everyMs: minuteMs, sweep: async () => ({ ...(await takeDueSteps(deps)) }) }, log),
  ];

  for (const line of welcome(config, server.port, inbox)) print(line);
  if (config.samples) {
    const added = await receiveSamples(container);
    if (added > 0) print(`  ${added} sample files are being checked; the worklist shows them as they are done.\n`);
  }

  await untilStopped;
  print("\nFinishing what is in hand …");
  await Promise.all([server.close(), watched.stop(), work.stop(), ...sweeps.map((sweep) => sweep.stop())]);
  await container.close();
  print("Goodbye. Everything is kept.");
}

const minuteMs = 60_000;

async function lostWork(container: LocalContainer): Promise<Record<string, number>> {
  return { ...(await requeueOverdue(container, { afterMinutes: 60 })) };
}

function welcome({ port, dataFolder, limits, smtpUrl }: LocalConfig, actual: number, inbox: string): string[] {
  const here = (path: string) => (relative("", path).startsWith("..") ? path : relative("", path));
  return [
    "",
    "underlag is ready.",
    ...(port !== 0 && port !== actual
      ? [`Port ${port} is taken by something else, so it is port ${actual} this time.`]
      : []),
    "",
    `  Worklist    http://127.0.0.1:${actual}/`,
    `  Inbox       ${here(inbox)}   (drop certificates here, up to ${Math.floor(limits.maxBytes / 1024 / 1024)} MB each)`,
    `  Outbox      ${here(join(dataFolder, "outbox"))}   (${smtpUrl === null ? "requests to physicians wait here; UNDERLAG_SMTP_URL sends mails" : "requests to physicians; mails are sent"})`,
    `  Data        ${here(dataFolder)}`,
    "",
    "Ctrl-C ends it; everything is kept for the next time.",
    "",
  ];
}

/** The first Ctrl-C, or a polite request of the system. Further ones change nothing: the end is under way. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
