import { describe, expect, it } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";
import { leaveOutQuestions } from "#requests/writing/leave-out-questions.ts";
import { requestPhrases } from "#requests/writing/request-phrases.ts";
import { exampleRequest } from "../formats/example-request.ts";

const criteria = ["activity-limitation", "functional-impairment", "period"];

function requestWith(language: SupplementaryRequest["language"], questions: number, opening: string) {
  const { request } = exampleRequest(language);
  return { ...request, opening, questions: request.questions.slice(0, questions) };
}

const openings = certificateLanguages.flatMap((language) => {
  const said = requestPhrases[language];
  const earlier = { sentOn: "2026-03-02", answered: true } as const;
  return [
    { language, which: "first", of: (count: number) => said.opening(count, "2026-03-02") },
    { language, which: "later", of: (count: number) => said.openingAgain(count, earlier) },
    { language, which: "unanswered", of: (count: number) => said.openingAgain(count, { ...earlier, answered: false }) },
  ];
});

describe("leaving questions out of a draft", () => {
  it.each(openings)("counts the $which opening anew in $language", ({ language, of }) => {
    for (const before of [2, 3]) {
      for (let left = 1; left < before; left += 1) {
        const request = requestWith(language, before, of(before));
        const shorter = leaveOutQuestions(request, criteria.slice(left, before));
        expect(shorter?.questions).toHaveLength(left);
        expect(shorter?.opening).toBe(of(left));
      }
    }
  });

  it("leaves one at least, and does not miss what is not there", () => {
    const request = requestWith("sv", 2, "Två saker.");
    expect(leaveOutQuestions(request, criteria)).toBeNull();
    expect(leaveOutQuestions(request, ["severity"])).toBe(request);
  });
});
