import type { CertificateLanguage } from "#certificate/language.ts";
import { longestAnswer } from "../../reply.ts";
import type { RequestQuestion, SupplementaryRequest } from "../../supplementary-request.ts";
import { questionHeading } from "../question-heading.ts";
import { type FhirWords, fhirWords } from "./fhir-words.ts";
import { beside, linkIds, once } from "./link-ids.ts";

/** The parts of an item of a FHIR R4 Questionnaire that a request uses. */
export interface QuestionnaireItem {
  linkId: string;
  type: "display" | "group" | "boolean" | "text" | "string" | "choice" | "date" | "decimal";
  prefix?: string;
  text: string;
  required?: boolean;
  repeats?: boolean;
  maxLength?: number;
  enableWhen?: { question: string; operator: "="; answerBoolean: boolean }[];
  answerOption?: { valueString: string }[];
  item?: QuestionnaireItem[];
}

/** All items of a request: its questions in order, then the two further answers. No item must be answered. */
export function questionnaireItems(request: SupplementaryRequest): QuestionnaireItem[] {
  const words = fhirWords[request.language];
  const { noInformation, notMine, whoTookOver } = request.further;
  return [
    { linkId: once.opening, type: "display", text: `${request.opening} ${request.shortIsEnough}`.trim() },
    ...linkIds(request.questions).flatMap(({ linkId, question }, at) =>
      questionItems(linkId, question, at + 1, request.language),
    ),
    { linkId: once.noInformation, type: "boolean", text: noInformation },
    { linkId: once.notMine, type: "boolean", text: notMine },
    {
      linkId: once.tookOver,
      type: "string",
      text: whoTookOver,
      maxLength: 500,
      enableWhen: [{ question: once.notMine, operator: "=", answerBoolean: true }],
    },
    { linkId: once.remarks, type: "text", text: words.remarks, maxLength: longestAnswer },
    { linkId: once.closing, type: "display", text: request.closing },
  ];
}

function questionItems(
  linkId: string,
  question: RequestQuestion,
  place: number,
  language: CertificateLanguage,
): QuestionnaireItem[] {
  const words = fhirWords[language];
  const heading = questionHeading(question, language);
  const { text, why, areas } = question;
  const explained: QuestionnaireItem[] = [
    { linkId: beside.why(linkId), type: "display", text: why },
    ...(areas === null
      ? []
      : [
          {
            linkId: beside.areas(linkId),
            type: "display" as const,
            text: `${areas.lead} ${areas.names.map(({ name }) => name).join(", ")}.`,
          },
        ]),
  ];
  const { item = [], ...answer } = answerItem(linkId, question, words);
  return [
    {
      linkId,
      prefix: `${place}.`,
      text: heading === null ? text : `${heading}\n${text}`,
      required: false,
      ...answer,
      item: [...explained, ...item],
    },
    ...(answer.type === "text"
      ? []
      : [{ linkId: beside.words(linkId), type: "text" as const, text: words.words, maxLength: longestAnswer }]),
    { linkId: beside.nothingToAdd(linkId), type: "boolean", text: words.nothingToAdd },
  ];
}

function answerItem(
  linkId: string,
  { answer }: RequestQuestion,
  words: FhirWords,
): Pick<QuestionnaireItem, "type" | "maxLength" | "answerOption" | "repeats" | "item"> {
  switch (answer.kind) {
    case "text":
      return { type: "text", maxLength: Math.min(answer.maxLength, longestAnswer) };
    case "choice":
      return { type: "choice", answerOption: answer.choices.map((valueString) => ({ valueString })) };
    case "date":
      return { type: "date" };
    case "number":
      return { type: "decimal" };
    case "degree-with-dates":
      return {
        type: "group",
        repeats: true,
        item: [
          { linkId: beside.degree(linkId), type: "decimal", text: words.degree, required: true },
          { linkId: beside.from(linkId), type: "date", text: words.from, required: true },
          { linkId: beside.to(linkId), type: "date", text: words.to, required: true },
        ],
      };
  }
}
