import { describe, expect, test } from "vitest";
import { forms } from "#forms/forms.ts";
import { fillFromText } from "#forms/text/fill-from-text.ts";
import { findAnswers } from "#forms/text/questions/find-answers.ts";
import { type Sheet, sheetOf } from "#forms/text/sheets/sheet.ts";
import { certificateFrom, textDocument } from "../text-document.ts";

const printed = forms.filter(({ id }) => id !== "generic");

function sheetFrom(text: string): Sheet {
  return sheetOf(
    textDocument(text).pages.map((page) => ({ page, start: 0, end: text.length })),
    "text",
  );
}

/** The ids of the questions under which the word stands. */
function placeOf(word: string, text: string, form: (typeof forms)[number]): string | null {
  const at = text.indexOf(word);
  const answer = findAnswers(sheetFrom(text), form).find(({ body, end }) => at >= body && at < end);
  return answer?.question?.id ?? null;
}

const writings: readonly { name: string; write: (label: string) => string }[] = [
  { name: "as printed", write: (label) => `${label}\nZebra\n` },
  { name: "in capitals", write: (label) => `${label.toUpperCase()}\nZebra\n` },
  { name: "with a colon and the answer beside it", write: (label) => `${label}: Zebra\n` },
  { name: "without dots and rings", write: (label) => `${plain(label)}:\nZebra\n` },
  { name: "with letters lost", write: (label) => `${label.replace(/[åäöæø]/giu, "")}:\nZebra\n` },
  { name: "numbered", write: (label) => `15. ${label}\nZebra\n` },
  { name: "broken over two lines", write: (label) => `${label.replace(/(?<=\p{L}{2}) (?=\p{L}{2})/u, "\n")}\nZebra\n` },
];

describe.each(printed.map((form) => [`${form.id} ${form.version}`, form] as const))("%s", (_, form) => {
  test.each(writings)("headings $name", ({ write }) => {
    const shared = new Set(
      form.questions.flatMap(({ labels }) => labels).filter((label, i, all) => all.indexOf(label) !== i),
    );
    for (const question of form.questions.filter(({ point }) => point !== "patient")) {
      for (const label of question.labels.filter((one) => !shared.has(one))) {
        expect([label, placeOf("Zebra", write(label), form)]).toEqual([label, question.id]);
      }
    }
  });

  test("help text is no answer", () => {
    for (const question of form.questions.filter(({ hints = [], point }) => hints.length > 0 && point !== "patient")) {
      const heading = question.labels[0] ?? `${question.id} `;
      const text = `${heading}\n${(question.hints ?? []).join("\n")}\nZebra 4711.\n`;
      const texts = fillFromText(sheetFrom(text), form).passages.map((passage) => passage.text);
      for (const hint of question.hints ?? []) {
        if (question.type === "text")
          expect([question.id, texts.filter((one) => one.includes(hint))]).toEqual([question.id, []]);
      }
    }
  });
});

test("shortened and wrapped help text is passed over", () => {
  const text = `FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n5. Funktionsnedsättning
Ange vilken/vilka funktionsnedsättningar patienten har till följd av sjukdom och
om möjligt svårighetsgrad. Ange även vad din bedömning baseras på.
Nedsatt rörlighet i ländryggen.
`;
  expect(certificateFrom(text).functionalImpairment).toMatchObject({ value: "Nedsatt rörlighet i ländryggen." });
});

test("a laboratory value is no field number, and a word of a heading no heading", () => {
  const text = `NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding
6.2.1 Beskriv kort sykehistorie, symptomer og funn i dagens situasjon.
INR 2.4 i dag, kreatinin 7.2 høyere enn sist.
Prognose drøftet. Diagnosen er kjent.
6.2.2 Hvordan påvirker sykdommen arbeidsevnen?
Kan ikke løfte.
`;
  const certificate = certificateFrom(text);
  expect(certificate.functionalImpairment).toMatchObject({
    value: "INR 2.4 i dag, kreatinin 7.2 høyere enn sist.\nPrognose drøftet. Diagnosen er kjent.",
  });
  expect(certificate.activityLimitation).toMatchObject({ value: "Kan ikke løfte." });
});

test("a whole question tells more than its number in another printout's order", () => {
  const text = `NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding
6.4.1 Beskriv kort sykehistorie, symptomer og funn i dagens situasjon.
Nedsatt kraft.
6.4.2 Hvordan påvirker sykdommen arbeidsevnen?
Kan ikke løfte.
`;
  expect(certificateFrom(text).activityLimitation).toMatchObject({ value: "Kan ikke løfte." });
});

function plain(label: string): string {
  return label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/g, "o")
    .replace(/Ø/g, "O")
    .replace(/æ/g, "ae")
    .replace(/Æ/g, "AE");
}
