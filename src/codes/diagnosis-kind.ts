import type { Diagnosis } from "#certificate/diagnosis.ts";
import type { BundledList } from "./code-lists.ts";
import { type CodeRange, inRanges } from "./code-range.ts";
import { groupsNamed, holds, namesSomething, withoutLifeEvents } from "./diagnosis-words.ts";
import type { DiseaseGroup } from "./disease-groups.ts";
import { holdsIllnessName } from "./illness-names.ts";
import { lookUpDiagnosis } from "./look-up-diagnosis.ts";

export type DiagnosisKind = "disease" | "symptom" | "not-an-illness";

/**
 * Whether a diagnosis is a disease or injury, a symptom, or no illness at all: by its code where that
 * is usable, else by its words; null when neither names anything.
 */
export function diagnosisKind(diagnosis: Diagnosis): DiagnosisKind | null {
  const found = lookUpDiagnosis(diagnosis);
  if (found.status === "known") return kindOfCode(found.list, found.listed.code);
  if (found.status === "not-in-list" && found.list !== null) {
    const kind = kindOfCode(found.list, found.code);
    if (kind !== "disease") return kind;
  }
  if (diagnosis.text !== null && namesSomething(diagnosis.text)) return kindOfWords(diagnosis.text);
  return found.status === "not-in-list" || found.status === "ambiguous" ? "disease" : null;
}

/** What a code of a bundled list stands for. */
export function kindOfCode(list: BundledList, code: string): DiagnosisKind {
  const { notAnIllness, symptom, exactSymptom, disease } = kinds[list];
  if (inRanges(code, notAnIllness)) return "not-an-illness";
  if (inRanges(code, disease)) return "disease";
  if (exactSymptom.includes(code) || inRanges(code, symptom)) return "symptom";
  if (list === "icpc-2") return Number(code.slice(1, 3)) < firstDiseaseRubric ? "symptom" : "disease";
  return "disease";
}

/** ICPC-2 component 1 (symptoms and complaints) has the rubrics 01–29, component 7 (diseases) 70–99. */
const firstDiseaseRubric = 30;

interface KindTable {
  notAnIllness: readonly CodeRange[];
  symptom: readonly CodeRange[];
  /** Categories that are vague only while nothing more is coded: bare F43. */
  exactSymptom: readonly string[];
  /** Exceptions inside the symptom ranges. */
  disease: readonly CodeRange[];
}

/**
 * Source: rubric of this project, diagnosis-specificity; ICD-10 chapter XVIII, blocks Z32–Z36 (pregnancy)
 * and Z55–Z65, Z73 (social and life circumstances); ICPC-2 chapter Z, W78–W79 and A97–A98.
 */
const kinds: Record<BundledList, KindTable> = {
  "icd-10": {
    notAnIllness: ["Z32-Z34", "Z36", "Z55-Z65", "Z73"],
    symptom: ["R00-R99", "M54", "M79", "F439"],
    exactSymptom: ["F43"],
    disease: ["M797"],
  },
  "icpc-2": {
    notAnIllness: ["Z", "W78-W79", "A97-A98"],
    symptom: [],
    exactSymptom: [],
    // Injuries of the skin, and dependence (F10–F19 in ICD-10), have numbers below 30.
    disease: ["S12-S19", "P15-P19"],
  },
};

/** Groups whose plain words are no more than a complaint or a reaction. */
const vagueGroups: readonly DiseaseGroup[] = ["back-pain", "stress-disorder"];

function kindOfWords(words: string): DiagnosisKind {
  const rest = withoutLifeEvents(words);
  if (holds(rest, "disease") || groupsNamed(rest).some((group) => !vagueGroups.includes(group))) return "disease";
  if (holdsIllnessName(rest)) return "disease";
  if (holds(rest, "symptom")) return "symptom";
  return holds(words, "notAnIllness") ? "not-an-illness" : "disease";
}
