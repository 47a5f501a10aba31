import type { RequestQuestion } from "../../supplementary-request.ts";

/** The linkId of each question: the form's own id where it is free, else the criterion, for two may stand under one id. */
export function linkIds(questions: readonly RequestQuestion[]): { linkId: string; question: RequestQuestion }[] {
  const taken = new Set<string>();
  return questions.map((question) => {
    const { questionId, criterion } = question;
    const linkId = questionId === null || taken.has(questionId) ? criterion : questionId;
    taken.add(linkId);
    return { linkId, question };
  });
}

/** linkIds of what stands beside a question. */
export const beside = {
  why: (linkId: string) => `${linkId}.why`,
  areas: (linkId: string) => `${linkId}.areas`,
  words: (linkId: string) => `${linkId}.words`,
  nothingToAdd: (linkId: string) => `${linkId}.nothing-to-add`,
  degree: (linkId: string) => `${linkId}.degree`,
  from: (linkId: string) => `${linkId}.from`,
  to: (linkId: string) => `${linkId}.to`,
} as const;

/** linkIds of what is asked once. */
export const once = {
  opening: "opening",
  noInformation: "no-information",
  notMine: "not-mine",
  tookOver: "not-mine.took-over",
  remarks: "remarks",
  closing: "closing",
} as const;
