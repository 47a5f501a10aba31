import { expect, test } from "vitest";
import { namedMatcher, wordMatcher } from "#codes/word-matcher.ts";

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

test("names the list of each match, in the order of lists and patterns", () => {
  const matches = namedMatcher([
    { name: "pain", patterns: ["ont", "*värk"] },
    { name: "sclerosis", patterns: ["ms"] },
    { name: "head", patterns: ["huvudvärk"] },
  ]);
  const text = "MS. Huvudvärk, ont";
  expect(matches(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ["pain", "ont"],
    ["pain", "Huvudvärk"],
    ["sclerosis", "MS"],
    ["head", "Huvudvärk"],
  ]);
  expect(matches("")).toEqual([]);
});

// U+0473 ends in the same ten bits as "s": "kvä\u0473" falls together with "kväs" and is not it.
test("takes no letters for others that share their number", () => {
  expect(wordMatcher(["*väs*"]).isIn("kvä\u0473er")).toBe(false);
});
