import { readFileSync } from "node:fs";
import { z } from "zod";
import { certificateLanguages } from "#certificate/language.ts";
import { type LearnedTag, learnedTags } from "../learned-tags.ts";

/** A clause with the tags that a careful reader gave it (README.md), and the ICF categories it names. */
export interface LabelledClause {
  text: string;
  language: z.infer<typeof languageSchema>;
  tags: ReadonlySet<LearnedTag>;
  icf: readonly string[];
  /** File and line, for telling which it is. */
  place: string;
}

/** Reads one file of labelled clauses. Throws a RangeError that names file and line where one is not understood. */
export function labelledClauses(file: string): LabelledClause[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const named = lines.find((line) => line.startsWith(languageMark))?.slice(languageMark.length);
  const language = languageSchema.safeParse(named?.trim());
  if (!language.success) throw new RangeError(`${file} does not name its language`);
  return lines.flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const place = `${file}:${index + 1}`;
    const [labels, text, ...more] = line.split("\t");
    if (labels === undefined || text === undefined || more.length > 0)
      throw new RangeError(`${place}: not tags, tab, text`);
    const all = labels.split(" ");
    const tags = all.filter(isTag);
    const icf = all.filter((label) => icfCategory.test(label));
    if (tags.length + icf.length < all.length) throw new RangeError(`${place}: a tag that README.md does not know`);
    return [{ text, language: language.data, tags: new Set(tags), icf, place }];
  });
}

/**
 * The tags that hold of the patient now, which are what the learned reader is to find: a limitation, an
 * impairment or a complaint that is past, only possible or denied is none.
 */
export function holdingTags(tags: ReadonlySet<LearnedTag>): ReadonlySet<LearnedTag> {
  if (!bending.some((tag) => tags.has(tag))) return tags;
  const held = new Set([...tags].filter((tag) => !asserted.has(tag)));
  return tags.has("negated") && tags.has("function-reduced") ? held.add("function-intact") : held;
}

const bending = ["past", "hypothetical", "negated"] as const;
const asserted: ReadonlySet<LearnedTag> = new Set(["symptom", "function-reduced", "activity-limited"]);

const languageMark = "# language: ";
const languageSchema = z.enum(certificateLanguages);
const icfCategory = /^[bd]\d{2,4}$/;

function isTag(label: string): label is LearnedTag {
  return learnedTags.some((tag) => tag === label);
}
