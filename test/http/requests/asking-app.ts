import { approveRequest } from "#cases/requests/approve-request.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { takeDueSteps } from "#cases/requests/take-due-steps.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { recordOfText } from "#test/cases/answers/answered-request.ts";
import { testApp } from "../test-app.ts";

/** An invented letter that leaves open what is difficult to do and which function is reduced. */
const letter = `Läkarintyg

Patient: Vera Provdotter, född 1980-02-02

Diagnos
Medelsvår depressiv episod F32.1

Funktionsnedsättning
Patienten berättar att hon är trött och nedstämd.

Aktivitetsbegränsning
Kan inte arbeta.

Arbetsförmåga
Helt nedsatt, 100 procent, från 2026-03-02 till 2026-04-12.
Arbetar som planerare på ett åkeri, mest framför skärm.

Behandling
Samtalsbehandling sedan februari.

Besök på mottagningen 2026-03-02.
Underskrift 2026-03-02, Ada Mallsson, distriktsläkare, Vårdcentralen Exempel
ada.mallsson@exempel.example, telefon 010-000 00 01
HSA-id SE2321000016-1A2B
`;

let read: Promise<CertificateRecord> | undefined;

/** The service with one certificate that wants asking, the form's own fields, and the clock in the test's hand. */
export async function askingApp() {
  let now = new Date("2026-03-09T09:30:00Z");
  const app = await testApp({ clock: () => now });
  // Read once for all tests of a file: the record is only data.
  read ??= recordOfText(letter, "2026-03-03", { caseId: "2026-0417" });
  const record = { ...(await read), referrals: [] };
  await app.storage.records.add(record);
  await app.storage.files.put(record.file.key, new TextEncoder().encode(letter), {});
  /** The requests on it, by round. */
  const rounds = () => requestsOf(app, record.id);
  const newest = async () => {
    const found = (await rounds()).at(-1);
    if (found === undefined) throw new Error("nothing is asked");
    return found;
  };
  const page = async (address = `/certificates/${record.id}`, language = "en") =>
    seen(await (await app.visit(address, { "accept-language": language })).text());
  const submit = async (path: string, fields: Fields = {}, headers: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
    }
    return app.request(path, { method: "POST", body, headers: { accept: "text/html", ...headers } });
  };
  return {
    ...app,
    record,
    rounds,
    newest,
    page,
    submit,
    /** Presses a button of the newest request. */
    press: async (step: string, fields: Fields = {}) => submit(`/requests/${(await newest()).id}/${step}`, fields),
    /** The newest draft, approved and sent by mail. */
    send: async () => {
      const { id } = await newest();
      const sent = await approveRequest(app, id, { recipient: ada, caseworker: "kw" });
      if (!sent.ok) throw new Error(`not approved: ${sent.because}`);
      return sent.record;
    },
    at: async (moment: string) => {
      now = new Date(moment);
      await takeDueSteps(app);
    },
  };
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

const ada = {
  channel: "mail",
  address: "ada.mallsson@exempel.example",
  name: "Ada Mallsson",
  professionalId: "SE2321000016-1A2B",
} as const;

/** The approval form as it is filled in for the physician. */
export const approval = {
  channel: "mail",
  "address-mail": "ada.mallsson@exempel.example",
  name: "Ada Mallsson",
  "professional-id": "SE2321000016-1A2B",
} as const;

/** What a reader sees: no markup, one space between words. */
export function seen(page: string): string {
  return page
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}
