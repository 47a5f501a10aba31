import { expect, test } from "vitest";
import { wordMatcher } from "#codes/word-matcher.ts";

const rows: [pattern: string, text: string, found: string | null][] = [
  ["kol", "Har KOL sedan länge", "KOL"],
  ["kol", "Gastroskopi och koloskopi", null],
  ["*skopi", "Gastroskopi gjord", "Gastroskopi"],
  ["depress*", "Recidiverande DEPRESSION", "DEPRESSION"],
  ["type 2", "diabetes type-2", "type-2"],
  ["type 2", "diabetes type 21", null],
  ["se tidigare *", "Se tidigare intyg", "Se tidigare intyg"],
  ["#*", "#clavicle left", "#clavicle"],
  ["a.b", "axb", null],
];

test.each(rows)("%s in “%s”: %s", (pattern, text, found) => {
  const matcher = wordMatcher(["andra ord", pattern]);
  expect(matcher.isIn(text)).toBe(found !== null);
  expect(matcher.matches(text).map(({ start, end }) => text.slice(start, end))).toEqual(found === null ? [] : [found]);
  if (found !== null) expect(matcher.without(text)).not.toContain(found);
});

test("takes the rest of the clause along when it is told to", () => {
  const matcher = wordMatcher(["see previous"], { restOfClause: true });
  expect(matcher.without("Asthma, see previous note of 3 March; stable")).toBe("Asthma,  ; stable");
});
