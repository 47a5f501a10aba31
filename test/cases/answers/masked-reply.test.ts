import { expect, it } from "vitest";
import { maskedReply } from "#cases/answers/masked-reply.ts";
import type { Reply } from "#requests/reply.ts";

const given = "Rad ett\r\nrad två\u202e \u0007och 19640321-9824\ud800";
const kept = "Rad ett\nrad två och 19640321-****\ufffd";
const from = { at: "2026-03-05T09:00:00.000Z", way: "fhir", messageId: null } as const;

const replies: { what: string; reply(words: string): Reply }[] = [
  {
    what: "answers",
    reply: (text) => ({
      kind: "answers",
      ...from,
      physician: text,
      answers: [{ criterion: "work-demands", given: { kind: "text", text } }],
      attachments: [],
    }),
  },
  { what: "no information", reply: (text) => ({ kind: "no-information", ...from, physician: text, text }) },
  { what: "not mine", reply: (text) => ({ kind: "not-mine", ...from, physician: text, text, tookOver: text }) },
];

it.each(replies)(
  "keeps words and lines, and neither numbers nor characters that turn or control: $what",
  ({ reply }) => {
    expect(maskedReply(reply(given))).toEqual(reply(kept));
  },
);
