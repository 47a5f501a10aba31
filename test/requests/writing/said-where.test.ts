import { expect, test } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { criteria } from "#criteria/index.ts";
import { questionIn } from "#requests/writing/question-in.ts";
import { saidWhere } from "#requests/writing/said-where.ts";

const quoting = criteria.flatMap((criterion) =>
  certificateLanguages
    .map((language) => ({ id: criterion.id, language, ask: questionIn(criterion, language).ask }))
    .filter(({ ask }) => ask.includes("{quote}")),
);

test.each(quoting)("the quotation of $id in $language can be one of an answer", ({ ask, language }) => {
  expect(saidWhere(ask, "certificate", language)).toBe(ask);
  for (const where of ["answer", "both"] as const) {
    const said = saidWhere(ask, where, language);
    expect(said).not.toBe(ask);
    expect(said).toContain("{quote}");
  }
});
