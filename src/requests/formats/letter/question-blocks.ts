import type { CertificateLanguage } from "#certificate/language.ts";
import type { RequestQuestion } from "../../supplementary-request.ts";
import type { Block } from "../paper/paper.ts";
import { questionHeading } from "../question-heading.ts";
import { type LetterWords, letterWords } from "./letter-words.ts";

/** One question with room to answer it by hand, kept together on one page. */
export function questionBlocks(question: RequestQuestion, place: number, language: CertificateLanguage): Block[] {
  const words = letterWords[language];
  const { quote, text, why, areas } = question;
  const areaNames = areas === null ? "" : `${areas.lead} ${areas.names.map(({ name }) => name).join(", ")}.`;
  // Most questions begin with the certificate's words; those that do not get them in front.
  const asked = quote === null || text.includes(quote) ? text : `${words.quote(quote)}\n${text}`;
  return [
    { kind: "heading", level: 2, text: `${place}. ${questionHeading(question, language) ?? ""}`.trim() },
    { kind: "text", print: "plain", text: asked, withNext: true },
    ...[why, areaNames]
      .filter((line) => line !== "")
      .map((line): Block => ({ kind: "text", print: "small", text: line, withNext: true })),
    ...answerBlocks(question, words).map((block): Block => ({ ...block, withNext: true })),
    { kind: "tick", text: words.nothingToAdd, line: false },
  ];
}

type AnswerBlock = Extract<Block, { kind: "lines" | "fields" | "tick" }>;

function answerBlocks({ answer }: RequestQuestion, words: LetterWords): AnswerBlock[] {
  switch (answer.kind) {
    case "text":
      return [{ kind: "lines", count: linesFor(answer.maxLength) }];
    case "choice":
      // "Other" stands last but one and wants words.
      return answer.choices.map((text, at) => ({ kind: "tick", text, line: at === answer.choices.length - 2 }));
    case "degree-with-dates":
      return [1, 2, 3].map(() => ({
        kind: "fields",
        fields: [
          { label: words.degree, share: 0.25 },
          { label: words.from, share: 0.375 },
          { label: words.to, share: 0.375 },
        ],
      }));
    case "date":
      return [{ kind: "fields", fields: [{ label: words.date, share: 0.7 }] }, oneLine];
    case "number":
      return [{ kind: "fields", fields: [{ label: words.number, share: 0.4 }] }, oneLine];
  }
}

const oneLine = { kind: "lines", count: 1 } as const;

/** Lines of handwriting by the longest answer in characters. Few, so that a page does not ask for more than is needed. */
function linesFor(maxLength: number): number {
  if (maxLength <= 200) return 2;
  return maxLength <= 1000 ? 3 : 4;
}
