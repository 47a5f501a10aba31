import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { localAccess } from "#http/access.ts";
import { type AppDeps, createApp } from "#http/app.ts";
import { openLocalPost } from "#storage/local/open-local-post.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import type { OpenedStorage } from "#storage/request-ports.ts";
import { readAssets } from "#web/assets.ts";

export const host = "127.0.0.1:4321";

/** What a test wants otherwise than usual. */
export type AppChange = Partial<Omit<AppDeps, "storage">> & { storage?: OpenedStorage };

/** The application over a store of its own in a fresh folder, which goes away with the test. */
export async function testApp({ access = localAccess, maxFileBytes = 1000, ...change }: AppChange = {}) {
  const folder = await mkdtemp(join(tmpdir(), "underlag-http-"));
  const { clock = () => new Date("2026-03-09T09:30:00Z") } = change;
  const storage = change.storage ?? (await openLocalStorage({ folder, clock }));
  const requestDeps = {
    timeZone: "Europe/Stockholm",
    requests: storage.requests,
    post: await openLocalPost({ folder, mailFrom: "office@office.example", smtpUrl: null, clock }),
    office: {
      name: "Testkontoret",
      contact: "010-000 00 00",
      officer: null,
      address: ["Testkontoret", "Storgatan 1", "111 11 Teststad"],
      origin: `http://${host}`,
      logicalAddress: null,
    },
    linkKey: new Uint8Array(32).fill(7),
  };
  let open = true;
  /** Closes the store under the application, as a broken disk would. */
  const breakStorage = async () => {
    if (open) await storage.close();
    open = false;
  };
  onTestFinished(async () => {
    await breakStorage();
    await rm(folder, { recursive: true });
  });
  const announced: string[] = [];
  const faults: { fault: unknown; place: { method: string; route: string } }[] = [];
  const app = createApp({
    storage,
    ...requestDeps,
    clock,
    access,
    maxFileBytes,
    maxTakenBytes: maxFileBytes * 4,
    maxBodyBytes: maxFileBytes * 4,
    maxAnswerBytes: Number.POSITIVE_INFINITY,
    storeOrigin: null,
    assets: await readAssets(),
    announce: async (fileKey) => {
      announced.push(fileKey);
    },
    onFault: (fault, place) => {
      faults.push({ fault, place });
    },
    ...change,
  });

  /** A request as a program on this machine would send it. */
  const request = (path: string, init: RequestInit = {}) =>
    app.request(`http://${host}${path}`, {
      ...init,
      headers: { host, ...Object.fromEntries(new Headers(init.headers)) },
    });
  /** A request as the browser sends it for a person. */
  const visit = (path: string, headers: Record<string, string> = {}) =>
    request(path, { headers: { accept: "text/html,*/*", ...headers } });
  return { app, storage, ...requestDeps, folder, clock, breakStorage, announced, faults, request, visit };
}

/** A multipart body with these files, and with the facts of the case where there are any. */
export function form(files: readonly File[], caseFacts?: string): FormData {
  const body = new FormData();
  for (const file of files) body.append("file", file);
  if (caseFacts !== undefined) body.append("case", caseFacts);
  return body;
}
