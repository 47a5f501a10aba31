import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { type SupplementaryRequest, supplementaryRequestSchema } from "#requests/supplementary-request.ts";

export const askedQuestions: SupplementaryRequest = supplementaryRequestSchema.parse({
  language: "sv",
  opening: "Hej! Ett läkarintyg behöver kompletteras.",
  questions: [
    {
      criterion: "activity-limitation",
      questionId: "17",
      questionTitle: "Beskriv aktivitetsbegränsningar",
      quote: "kan inte arbeta",
      text: "Vad har patienten svårt att göra?",
      why: "Handläggaren bedömer arbetsförmågan utifrån det.",
      answer: { kind: "text", maxLength: 2000 },
    },
  ],
  closing: "Tack för din hjälp!",
});

/** A draft on a made-up certificate, with whatever a test wants otherwise. */
export function requestWith(change: Partial<RequestRecord> = {}): RequestRecord {
  const draft = draftRequest({
    certificateId: "0123456789abcdef0123456789abcdef",
    round: 1,
    form: "se-fk7804",
    formVersion: "006 F 001",
    policy: "se-forsakringskassan",
    unit: "Vårdcentralen Björken",
    request: askedQuestions,
    at: new Date("2026-11-02T08:00:00.000Z"),
    automatic: false,
  });
  return { ...draft, ...change };
}

/** A request with every place filled in that a storage could lose. */
export function repliedRequest(change: Partial<RequestRecord> = {}): RequestRecord {
  return requestWith({
    revision: 1,
    state: "answered",
    recipient: { channel: "mail", address: "ada@vc.example", name: "Åsa Öst", physicianPrint: "p".repeat(43) },
    deadline: "2026-11-16",
    reminders: 1,
    nextStepAt: "2026-11-09T07:00:00.000Z",
    link: { version: 2, sentVersion: 2, expiresAt: "2026-12-17T23:00:00.000Z", wrongTries: 3 },
    savedFields: { at: "2026-11-08T08:00:00.000Z", fields: { "answer-1": "Påbörjat å ä ö" } },
    reply: {
      kind: "answers",
      at: "2026-11-09T06:59:00.000Z",
      way: "page",
      physician: "Åsa Öst",
      messageId: null,
      answers: [
        { criterion: "activity-limitation", given: { kind: "text", text: "Kan inte sitta längre än 20 minuter." } },
      ],
      attachments: [{ key: "replies/0f/1", name: "bilaga.pdf", type: "pdf", bytes: 1234 }],
    },
    ...change,
  });
}
