import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import type { Upload } from "#cases/upload.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";

/** A whole small office on real storage and a real reader, with a clock that the test sets. */
export async function openOffice(now = "2026-03-03T09:00:00Z") {
  const folder = await mkdtemp(join(tmpdir(), "underlag-office-"));
  const clock = () => new Date(now);
  const storage = await openLocalStorage({ folder, clock });
  const reader = createDocumentReader();
  const announced: string[] = [];
  const deps = {
    storage,
    requests: storage.requests,
    reader,
    clock,
    timeZone: "Europe/Stockholm",
    announce: async (key: string) => void announced.push(key),
  };
  return {
    deps,
    storage,
    announced,
    receive: (upload: Upload) => receiveCertificate(deps, upload),
    assess: (key: string) => assessCertificate(deps, key),
    close: async () => {
      await reader.close();
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function upload(text: string, over: Partial<Upload> = {}): Upload {
  return { bytes: new TextEncoder().encode(text), name: "intyg.txt", arrival: "api", caseFacts: {}, ...over };
}

/** A short letter that any reader can place. */
export const letter = `Medical certificate

Patient: Wilma Standin, born 2 February 1980

Diagnosis
Acute bronchitis J20.9

Functional effect
Breathing capacity clearly reduced on examination: wheeze on both sides, stops after one flight of stairs.
Cannot carry loads or walk faster than slowly. Moderate.

Fitness for work
Not fit for work, 100 %, from 2 March 2026 to 8 March 2026.
Works as a postwoman, carries bags of 15 kg.

Seen in surgery on 2 March 2026.
Signed 2 March 2026, Dr Ada Mocksworth, General practitioner, Placeholder Surgery, tel 01632 960000
`;
