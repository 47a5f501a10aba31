import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Office } from "../../office.ts";
import { officeName, officeTitle } from "../../office-name.ts";
import { dayInWords } from "../day-in-words.ts";
import type { Block } from "../paper/paper.ts";
import { professionalIdName } from "../professional-id-name.ts";
import { requestReference } from "../request-reference.ts";
import { type LetterWords, letterWords } from "./letter-words.ts";
import { questionBlocks } from "./question-blocks.ts";

/** What stands in a letter, from the office's address to the line for the physician's signature. */
export function letterBlocks(
  record: RequestRecord,
  office: Office,
  { link, day, reminder }: { link: string | null; day: CalendarDate; reminder: boolean },
): Block[] {
  const { request, recipient } = record;
  const words = letterWords[request.language];
  const to = [recipient?.name, recipient?.channel === "letter" ? recipient.address : null].filter(
    (line) => line != null,
  );
  return [
    {
      kind: "head",
      left: [officeTitle(office, request.language), ...office.address],
      right: [dayInWords(day, request.language), words.reference(requestReference(record))],
    },
    { kind: "space", height: 6 },
    ...(to.length === 0 ? [] : [plain(to.join("\n"))]),
    { kind: "heading", level: 1, text: reminder ? words.reminderTitle : words.title },
    { kind: "fields", fields: [{ label: words.patient, share: 1 }] },
    ...(reminder ? [plain(words.reminding)] : []),
    plain(`${request.opening} ${request.shortIsEnough}`.trim()),
    ...request.questions.flatMap((question, index) => questionBlocks(question, index + 1, request.language)),
    { kind: "heading", level: 2, text: words.orElse },
    { kind: "tick", text: request.further.noInformation, line: false, withNext: true },
    { kind: "tick", text: `${request.further.notMine} ${request.further.whoTookOver}`, line: true },
    ...howToAnswer(record, office, link, words),
    plain(request.closing),
    plain(
      [words.regards, ...(office.officer === null ? [] : [office.officer]), officeTitle(office, request.language)].join(
        "\n",
      ),
    ),
    ...signature(record, words),
  ];
}

function howToAnswer(
  { deadline, request }: RequestRecord,
  office: Office,
  link: string | null,
  words: LetterWords,
): Block[] {
  const by = deadline === null ? [] : [plain(words.answerBy(dayInWords(deadline, request.language)))];
  return [
    { kind: "heading", level: 2, text: words.howToAnswer },
    ...by,
    ...(link === null
      ? [plain(words.byLetterOnly(officeName(office, request.language)))]
      : [
          { kind: "text", print: "plain", text: words.onThePage, withNext: true } as const,
          { kind: "text", print: "strong", text: link } as const,
          plain(words.byLetter(officeName(office, request.language))),
        ]),
    ...(office.contact === null ? [] : [plain(words.talk(office.contact))]),
  ];
}

/** The physician's own, kept on one page. */
function signature(record: RequestRecord, words: LetterWords): Block[] {
  return [
    { kind: "heading", level: 2, text: words.answerer },
    {
      kind: "fields",
      withNext: true,
      fields: [
        { label: words.signedOn, share: 0.35 },
        { label: words.signature, share: 0.65 },
      ],
    },
    {
      kind: "fields",
      withNext: true,
      fields: [
        { label: words.name, share: 0.55 },
        { label: `${professionalIdName(record).name}:`, share: 0.45 },
      ],
    },
    { kind: "fields", fields: [{ label: words.workplace, share: 1 }] },
  ];
}

function plain(text: string): Block {
  return { kind: "text", print: "plain", text };
}
