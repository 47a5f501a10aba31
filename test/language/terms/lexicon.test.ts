import { describe, expect, it } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { lexiconOf, lexiconVersion } from "#language/terms/lexicon.ts";
import { readText } from "../read-text.ts";

describe.each(certificateLanguages)("the lexicon of %s", (language) => {
  const groups = lexiconOf(language);

  it("names every group once", () => {
    const ids = groups.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("gives a source for every group", () => {
    expect(groups.filter(({ source }) => source.trim() === "")).toEqual([]);
  });

  it("ties every body function to ICF b and every activity to ICF d", () => {
    const untied = groups.filter(
      ({ role, icf }) =>
        (role === "function" && !icf?.startsWith("b")) || (role === "activity" && !icf?.startsWith("d")),
    );
    expect(untied.map(({ id }) => id)).toEqual([]);
  });

  it("finds each of its own whole-word functions, but sleep and appetite, which need an extent", () => {
    const lost = groups.flatMap(({ role, icf, terms }) =>
      role === "function" && icf !== "b134" && icf !== "b1302"
        ? terms.filter((term) => !/[*.]|^søvn/.test(term) && !knows(term))
        : [],
    );
    expect(lost).toEqual([]);
  });

  /** A reduced function is marked as such whatever word names it. */
  function knows(term: string): boolean {
    const reduced = { sv: "nedsatt", nb: "nedsatt", nn: "nedsett", en: "reduced" }[language];
    return readText(`${reduced} ${term} åø`, language).some(({ marks }) =>
      marks.some(({ tag }) => tag === "function-reduced"),
    );
  }
});

it("is versioned by its content", () => {
  expect(lexiconVersion).toMatch(/^[0-9a-f]{12}$/);
});
