import { describe, expect, it, test } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { criteria } from "#criteria/index.ts";
import { formWith } from "#forms/forms.ts";
import { compiled } from "#forms/text/questions/compiled-form.ts";
import { phraseAt } from "#forms/text/questions/phrases.ts";
import { wordsOf } from "#forms/text/questions/words.ts";
import { digitalPage } from "#readers/page.ts";
import { answerWords } from "#requests/answers/answer-words.ts";
import { replyPage } from "#requests/answers/reply-page.ts";
import type { GivenAnswer, Reply } from "#requests/reply.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";

const from = { at: "2026-03-05T10:00:00.000Z", way: "page", physician: null, messageId: null } as const;

function question(criterion: string, changes: Partial<RequestQuestion> = {}): RequestQuestion {
  return {
    criterion,
    covers: [],
    questionId: "17",
    printedNumber: "6",
    questionTitle: "Aktivitetsbegränsning",
    quote: null,
    text: "Vad är svårt att göra?",
    why: "Handläggaren behöver veta det.",
    areas: null,
    answer: { kind: "text", maxLength: 4000 },
    ...changes,
  };
}

const request = {
  questions: [
    question("activity-limitation"),
    question("period", { printedNumber: "8", questionTitle: "Min bedömning", answer: { kind: "degree-with-dates" } }),
    question("examination", { printedNumber: null, questionTitle: null, answer: { kind: "date" } }),
  ],
};

function answers(given: Record<string, GivenAnswer>): Reply {
  return {
    kind: "answers",
    ...from,
    attachments: [],
    answers: Object.entries(given).map(([criterion, one]) => ({ criterion, given: one })),
  };
}

const all = answers({
  examination: { kind: "date", date: "2026-03-01", text: "Besök på mottagningen" },
  period: {
    kind: "degree-with-dates",
    periods: [{ degree: 50, from: "2026-03-01", to: "2026-03-14" }],
    text: "Därefter ny bedömning.",
  },
  "activity-limitation": { kind: "text", text: "Kan inte lyfta.\r\n\r\n\u202eHar svårt  \natt gå.\t" },
});

describe("a reply as a page", () => {
  it("has the form's headings in the request's order, with the answers below them", () => {
    expect(replyPage(all, request, "sv").text).toBe(
      [
        "Läkarens svar, 2026-03-05",
        "",
        "6. Aktivitetsbegränsning",
        "Kan inte lyfta.",
        "",
        "Har svårt",
        "att gå.",
        "",
        "8. Min bedömning",
        "50 procent från och med 2026-03-01 till och med 2026-03-14",
        "Därefter ny bedömning.",
        "",
        "Intyget är baserat på",
        "2026-03-01 – Besök på mottagningen",
        "",
      ].join("\n"),
    );
  });

  it("is a page of the reader's as it stands, so that places in it stay true", () => {
    const { text, places } = replyPage(all, request, "sv");
    const page = digitalPage(
      1,
      text.split("\n").map((line) => ({ text: line })),
    );
    expect(page.text).toBe(text);
    const told = places.flatMap(({ lines, words }) => [...lines, ...(words === null ? [] : [words])]);
    expect(told.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Kan inte lyfta.\n\nHar svårt\natt gå.",
      "50 procent från och med 2026-03-01 till och med 2026-03-14",
      "Därefter ny bedömning.",
      "2026-03-01",
      "Besök på mottagningen",
    ]);
  });

  test.each<[string, Reply, string]>([
    ["no information", { kind: "no-information", ...from, text: "Se journalen." }, "inga fler medicinska uppgifter"],
    ["who took over", { kind: "not-mine", ...from, text: "", tookOver: "Norra vårdcentralen" }, "Norra vårdcentralen"],
    ["nothing to add", answers({ period: { kind: "nothing-to-add", text: "" } }), "inget att tillägga"],
  ])("tells %s", (_, reply, words) => {
    expect(replyPage(reply, request, "sv").text).toContain(words);
  });
});

describe("headings for what a form does not print", () => {
  const letter = compiled(formWith("generic"));
  const points = [...new Set(criteria.filter(({ category }) => category !== "legibility").map(({ ask }) => ask.about))];

  test.each(certificateLanguages)(
    "are there in %s for every point that is asked about, and letters know them",
    (language) => {
      const { headings, longerThanUsual } = answerWords[language];
      expect(Object.keys(headings).sort()).toEqual(points.toSorted());
      for (const heading of [...Object.values(headings), longerThanUsual]) {
        expect(phraseAt(letter.labels, heading, wordsOf(heading), 0), heading).not.toBeNull();
      }
    },
  );
});
