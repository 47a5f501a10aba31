import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { approveRequest } from "#cases/requests/approve-request.ts";
import type { GivenRecipient } from "#cases/requests/recipient.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import type { Upload } from "#cases/upload.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { Reply } from "#requests/reply.ts";
import { openLocalPost } from "#storage/local/open-local-post.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { upload } from "../office.ts";

export const physician: GivenRecipient = {
  channel: "mail",
  address: "ada@vc.example",
  name: "Ada Mallsson",
  professionalId: "SE2321000016-1A2B",
};

/** An office with real storage, reader and outbox, that asks physicians; its clock is set by hand. */
export async function openRequestOffice() {
  const folder = await mkdtemp(join(tmpdir(), "underlag-requests-"));
  let now = new Date("2026-03-03T09:00:00Z");
  const clock = () => now;
  const storage = await openLocalStorage({ folder, clock });
  const reader = createDocumentReader();
  const faults: unknown[] = [];
  const deps = {
    storage,
    requests: storage.requests,
    reader,
    clock,
    timeZone: "Europe/Stockholm",
    post: await openLocalPost({ folder, clock, mailFrom: "kontoret@office.example", smtpUrl: null }),
    office: {
      name: "Försäkringskontoret i Åmål",
      contact: "010-000 00 00",
      officer: null,
      address: ["Kundgatan 1", "662 31 Åmål"],
      origin: "https://svar.example",
      logicalAddress: "SE0000000000-OFFICE",
    },
    linkKey: new Uint8Array(32).fill(7),
    announce: async () => {},
    onStepFault: (fault: unknown) => void faults.push(fault),
  };
  const assessed = async (file: Upload) => {
    const { id } = await receiveCertificate(deps, file);
    await assessCertificate(deps, `incoming/${id}`);
    return id;
  };
  /** A certificate that wants asking, and its first draft. */
  const drafted = async (name = "g-05-stressreaktion-inga-begransningar", over: Partial<Upload> = {}) => {
    const certificateId = await assessed(upload(await goldText(name), over));
    const [draft] = await requestsOf(deps, certificateId);
    if (draft === undefined) throw new Error("this certificate asks nothing");
    return draft;
  };
  return {
    deps,
    faults,
    assessed,
    drafted,
    /** A request that has gone out by mail. */
    asked: async (name?: string) => {
      const { id } = await drafted(name);
      const sent = await approveRequest(deps, id, { recipient: physician, caseworker: "kw" });
      if (!sent.ok) throw new Error(`not approved: ${sent.because}`);
      return sent.record;
    },
    outbox: () => readdir(join(folder, "outbox")),
    laid: (name: string) => readFile(join(folder, "outbox", name), "utf8"),
    at: (moment: string) => {
      now = new Date(moment);
    },
    close: async () => {
      await reader.close();
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const caseSchema = z.object({ text: z.string() });

export async function goldText(name: string): Promise<string> {
  return caseSchema.parse(JSON.parse(await readFile(`test/gold/cases/${name}.json`, "utf8"))).text;
}

/** An answer to the first question of a request in words, as the physician's page sends it. */
export function wordsFor(criterion: string, text: string, change: Partial<Extract<Reply, { kind: "answers" }>> = {}) {
  const answers = [{ criterion, given: { kind: "text", text } }] satisfies Extract<
    Reply,
    { kind: "answers" }
  >["answers"];
  return {
    kind: "answers",
    at: "2026-03-05T09:00:00.000Z",
    way: "page",
    physician: "Ada Mallsson",
    messageId: null,
    answers,
    attachments: [],
    ...change,
  } satisfies Reply;
}
