import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { approveRequest } from "#cases/requests/approve-request.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import { linkToken } from "#requests/links/link-token.ts";
import { type SupplementaryRequest, supplementaryRequestSchema } from "#requests/supplementary-request.ts";
import { type AppChange, host, testApp } from "#test/http/test-app.ts";

/** The id that the physician of these tests is known by. */
export const ownId = "SE2321000016-1A2B";

/** One request that was approved and went out by mail: the application, the link as the mail holds it, and a physician's browser on it. */
export async function askedPhysician({
  request = oneOfEachKind("sv"),
  change = {},
}: {
  request?: SupplementaryRequest;
  change?: AppChange;
} = {}) {
  let now = new Date("2026-03-09T09:30:00Z");
  const app = await testApp({ clock: () => now, maxFileBytes: 5_000, ...change });
  const { id, path } = await sendRequest(app, request);
  return {
    ...app,
    id,
    path,
    token: linkToken(app.linkKey, { requestId: id, version: 1 }),
    /** The request as it is stored now. */
    stored: () => storedRequest(app, id),
    /** The link of a later version, from the mail that brought it. */
    linkOfVersion: async (version: number) => linkIn(await mails(app.folder), version),
    browser: () => openBrowser(app.app, path),
    setClock: (moment: string) => {
      now = new Date(moment);
    },
  };
}

type TestApp = Awaited<ReturnType<typeof testApp>>;

/** Drafts a request, approves it, and finds its link in the mail that lies in the outbox. */
export async function sendRequest(app: TestApp, request: SupplementaryRequest): Promise<{ id: string; path: string }> {
  const record = draftRequest({
    certificateId: "0123456789abcdef0123456789abcdef",
    round: 1,
    form: "se-fk7804",
    formVersion: null,
    policy: "se-forsakringskassan",
    unit: "Vårdcentralen Exempel",
    request,
    automatic: false,
    at: app.clock(),
  });
  await app.requests.add(record);
  const approved = await approveRequest(app, record.id, {
    recipient: { channel: "mail", address: "lakare@unit.example", name: "Ada Mallsson", professionalId: ownId },
    caseworker: "cw-1",
  });
  if (!approved.ok) throw new Error(`not approved: ${approved.because}`);
  return { id: record.id, path: linkIn(await mails(app.folder), 1) };
}

/** The request as it is stored now. */
export async function storedRequest({ requests }: TestApp, id: string) {
  const record = await requests.get(id);
  if (record === null) throw new Error("the request is not there");
  return record;
}

export type Browser = ReturnType<typeof openBrowser>;

/** A browser that keeps the cookie of the page, as RFC 6265 has it: for its path alone. */
export function openBrowser(app: TestApp["app"], path: string) {
  let cookie: string | null = null;
  const send = async (to: string, init: RequestInit = {}) => {
    const answer = await app.request(`http://${host}${to}`, {
      ...init,
      headers: {
        host,
        accept: "text/html",
        ...(cookie === null ? {} : { cookie }),
        ...(init.method === "POST" ? { "sec-fetch-site": "same-origin", origin: "null" } : {}),
        ...Object.fromEntries(new Headers(init.headers)),
      },
    });
    cookie = /^(answer=[^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? cookie;
    return answer;
  };
  return {
    get: (under = "") => send(`${path}${under}`),
    /** Fields as a form sends them; `under` names a page below the link's own. */
    post: (fields: Readonly<Record<string, string | File>>, under = "", headers: Record<string, string> = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return send(`${path}${under}`, { method: "POST", body, headers });
    },
    identify: (id = ownId) =>
      send(`${path}/id`, { method: "POST", body: new URLSearchParams({ "professional-id": id }) }),
    /** What the page says at the end of the redirects of an answer. */
    follow: async (answer: Response) => {
      const to = answer.headers.get("location");
      return to === null ? answer : send(to);
    },
    cookie: () => cookie,
    setCookie: (value: string | null) => {
      cookie = value;
    },
  };
}

/** One question of each kind that a page can ask; read as storage reads it, so that what is left out is there. */
export function oneOfEachKind(language: CertificateLanguage): SupplementaryRequest {
  return supplementaryRequestSchema.parse({
    language,
    opening: "Hej! Tack för läkarintyget. Vi behöver förstå tre saker lite bättre.",
    shortIsEnough: "Några rader räcker.",
    questions: [
      {
        criterion: "activity-limitation",
        questionId: "17",
        printedNumber: "6",
        questionTitle: "Aktivitetsbegränsningar",
        quote: "Kan inte arbeta.",
        text: "I intyget står ”Kan inte arbeta.” Vad har patienten svårt att göra?",
        why: "Vi bedömer arbetsförmågan utifrån vad sjukdomen gör svårt.",
        areas: {
          lead: "Till exempel:",
          names: [
            { icf: "d4", name: "förflyttning" },
            { icf: "d1", name: "lärande" },
          ],
        },
        answer: { kind: "text", maxLength: 4000 },
      },
      {
        criterion: "capacity-degree",
        questionId: "32",
        printedNumber: "9",
        questionTitle: "Min bedömning av patientens nedsättning av arbetsförmågan",
        quote: "sjukskriven tills vidare",
        text: "Vilken grad gäller vilka dagar?",
        why: "Graden visar hur stor del av arbetstiden som intyget gäller.",
        answer: { kind: "degree-with-dates" },
      },
      {
        criterion: "examination",
        questionId: null,
        questionTitle: null,
        quote: null,
        text: "Vilken kontakt grundar sig intyget på?",
        why: "Vi behöver se hur du har mött patienten.",
        answer: { kind: "choice", choices: ["Besök", "Telefon", "Annat", "Går inte att bedöma"] },
      },
    ],
    closing: "Tack för hjälpen.",
  });
}

/** A filled form that can be sent. */
export const goodAnswers = {
  "activity-limitation-text": "Svårt att sitta mer än tio minuter.",
  "capacity-degree-0-degree": "50 %",
  "capacity-degree-0-from": "2026-03-02",
  "capacity-degree-0-to": "2026-03-15",
  "examination-choice": "Telefon",
  "physician-name": "Ada Mallsson",
} as const;

async function mails(folder: string): Promise<string> {
  const outbox = join(folder, "outbox");
  const names = (await readdir(outbox)).filter((name) => name.endsWith(".eml"));
  const raw = await Promise.all(names.map((name) => readFile(join(outbox, name), "utf8")));
  // Quoted-printable, should it be there: soft line ends and coded signs.
  return raw
    .join("\n")
    .replace(/=\r?\n/g, "")
    .replace(/=3D/g, "=");
}

function linkIn(text: string, version: number): string {
  const [, path] = new RegExp(`(/answer/[0-9a-f]{32}\\.${version}\\.[\\w-]{43})`).exec(text) ?? [];
  if (path === undefined) throw new Error(`no link of version ${version} went out`);
  return path;
}
