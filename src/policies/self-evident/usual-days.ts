import type { CodeRange } from "#codes/code-range.ts";
import type { DiseaseGroup } from "#codes/disease-groups.ts";

/**
 * A condition that speaks for itself while the whole absence lies inside the usual time.
 * `codes` or, where the certificate has none, `groups` name the condition.
 */
export interface SelfEvidentCondition {
  because: string;
  icd10: readonly CodeRange[];
  icpc2: readonly CodeRange[];
  groups: readonly DiseaseGroup[];
  usualDays: number;
}

/**
 * Kinds after Försäkringskassan's guidance on evident incapacity (Vägledning 2015:1, M 8.1.1).
 * Days are settings of this project: the usual time of healing or first rehabilitation in weeks,
 * on the short side, since outside it the office only asks one question more.
 */
export const freshConditions: readonly SelfEvidentCondition[] = [
  {
    because: "fresh-fracture",
    icd10: ["S42", "S52", "S62"],
    icpc2: ["L72", "L74"],
    groups: ["wrist-fracture"],
    usualDays: 56,
  },
  { because: "fresh-fracture", icd10: ["S72"], icpc2: ["L75"], groups: ["hip-fracture"], usualDays: 112 },
  { because: "fresh-fracture", icd10: ["S82"], icpc2: ["L73"], groups: ["lower-leg-fracture"], usualDays: 84 },
  { because: "fresh-fracture", icd10: ["S12", "S220-S221", "S32"], icpc2: [], groups: [], usualDays: 84 },
  {
    because: "fresh-fracture",
    icd10: ["S02", "S222-S229", "S92"],
    icpc2: ["L76"],
    groups: ["fracture"],
    usualDays: 42,
  },
  { because: "acute-stroke", icd10: ["I60-I64"], icpc2: ["K90"], groups: ["stroke"], usualDays: 90 },
  { because: "brain-injury", icd10: ["S061-S069"], icpc2: [], groups: [], usualDays: 90 },
  { because: "heart-attack", icd10: ["I21-I22"], icpc2: ["K75"], groups: [], usualDays: 28 },
];

/**
 * Care that speaks for itself while it goes on; `usualDays` bounds the whole absence, null where the
 * care itself does.
 */
export const ongoingCare = [
  { because: "intensive-care", usualDays: 90 },
  { because: "in-patient", usualDays: 90 },
  { because: "chemotherapy", usualDays: null },
] as const;

/** Usual days from an operation to the end of the certificate, through keyhole or day surgery and else. */
export const afterSurgery = { minor: 28, other: 84 };
