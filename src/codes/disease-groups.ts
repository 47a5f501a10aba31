import type { CodeRange } from "./code-range.ts";

/**
 * Groups of diseases that plain words name, with every block of ICD-10 and ICPC-2 that such words may
 * be coded in. Wide on purpose: only a code outside all of them contradicts the words.
 * Source: ICD-10 (WHO) chapters and blocks, ICPC-2 (WONCA) chapters and rubrics; grouping by this project.
 */
export const diseaseGroups = {
  depression: { icd10: ["F00-F09", "F20-F53", "F92", "P91", "O99", "Z"], icpc2: ["P", "W", "Z"] },
  bipolar: { icd10: ["F25-F39", "F06"], icpc2: ["P"] },
  anxiety: { icd10: ["F06", "F30-F69", "R45", "Z", "F93-F94"], icpc2: ["P", "Z"] },
  "stress-disorder": { icd10: ["F30-F69", "R45", "R53", "Z56-Z73", "G93"], icpc2: ["A04", "P", "Z"] },
  psychosis: { icd10: ["F05-F39", "F53"], icpc2: ["P"] },
  neurodevelopmental: { icd10: ["F70-F98"], icpc2: ["P"] },
  alcohol: {
    icd10: [
      "F10",
      "E24",
      "G31",
      "G62",
      "I42",
      "K29",
      "K70",
      "K85-K86",
      "T51",
      "Z50",
      "Z71-Z72",
      "G72",
      "O35",
      "P04",
      "Q86",
      "Y90-Y91",
    ],
    icpc2: ["D", "P"],
  },
  "diabetes-type-1": {
    icd10: ["E10", "E13-E14", "G59", "G63", "H28", "H36", "N08", "O24"],
    icpc2: ["F83", "N94", "T89", "W"],
  },
  "diabetes-type-2": {
    icd10: ["E11-E14", "G59", "G63", "H28", "H36", "N08", "O24"],
    icpc2: ["F83", "N94", "T90", "W"],
  },
  diabetes: {
    icd10: ["E10-E14", "E23", "G59", "G63", "H28", "H36", "N08", "N25", "O24", "P70", "R73"],
    icpc2: ["F83", "N94", "T89-T90", "T99", "W"],
  },
  hypertension: {
    icd10: ["I10-I15", "I27", "G93", "H40", "K76", "O10-O16", "R03", "P00", "P29"],
    icpc2: ["D97", "F93", "K", "W81"],
  },
  "heart-disease": { icd10: ["I00-I52", "I97", "Q20-Q28", "R00-R07", "T82", "Z95", "P29"], icpc2: ["K"] },
  stroke: { icd10: ["G45-G46", "G81", "I60-I69", "R47", "Z50", "P10", "P52"], icpc2: ["K89-K91", "N"] },
  epilepsy: { icd10: ["F44", "G40-G41", "R56", "O15", "F80"], icpc2: ["N01-N85", "N88", "N99", "P"] },
  migraine: { icd10: ["G43-G44", "R51"], icpc2: ["N"] },
  "multiple-sclerosis": { icd10: ["G35-G37"], icpc2: ["N86"] },
  parkinson: { icd10: ["F02", "G20-G26", "G90"], icpc2: ["N"] },
  copd: { icd10: ["J40-J47", "J96", "J98", "P25", "T79"], icpc2: ["R"] },
  asthma: { icd10: ["I50", "J40-J46", "J82"], icpc2: ["K77", "R"] },
  pneumonia: { icd10: ["A01-B99", "J10-J18", "J67-J69", "J84", "J85", "J95", "U07", "P23"], icpc2: ["R"] },
  covid: { icd10: ["B34", "B94", "G93", "J12", "M35", "R", "U04-U12", "Z86"], icpc2: ["A", "N", "R"] },
  "inflammatory-bowel": { icd10: ["K50-K52", "M07"], icpc2: ["D94"] },
  "irritable-bowel": { icd10: ["F45", "K58-K59"], icpc2: ["D93", "P75"] },
  malignancy: {
    icd10: ["C00-D48", "D60-D64", "R", "Y43", "Z", "B21"],
    icpc2: [
      "A79",
      "B72-B75",
      "D74-D77",
      "F74",
      "H75",
      "K72",
      "L71",
      "N74-N76",
      "R84-R92",
      "S77-S79",
      "T71-T73",
      "U75-U79",
      "W72",
      "X75-X81",
      "Y77-Y79",
    ],
  },
  "breast-cancer": { icd10: ["C50", "C76-C80", "D05", "D48", "Z"], icpc2: ["X76", "X81", "Y78"] },
  fracture: {
    icd10: ["M48", "M80", "M84", "M95-M96", "S02-S92", "T02-T14", "T84", "T90-T93", "Z09", "Z47", "Z54", "M90", "P13"],
    icpc2: ["A80-A82", "L", "N80", "R88"],
  },
  "wrist-fracture": {
    icd10: ["M80", "M84", "S52-S62", "T10", "T92", "Z09", "Z47", "Z54"],
    icpc2: ["L72", "L74", "L76"],
  },
  "hip-fracture": { icd10: ["M80", "M84", "S32", "S70-S79", "T12", "T93", "Z09", "Z47", "Z54"], icpc2: ["L75-L76"] },
  "lower-leg-fracture": { icd10: ["M80", "M84", "S82-S92", "T12", "T93", "Z09", "Z47", "Z54"], icpc2: ["L73-L76"] },
  osteoarthritis: { icd10: ["M12-M25", "M47", "M96", "T84", "Z96", "M75-M77"], icpc2: ["L"] },
  "knee-osteoarthritis": {
    icd10: ["M12-M13", "M15", "M17", "M19", "M22-M25", "T84", "Z96"],
    icpc2: ["L15", "L78", "L82", "L90-L99"],
  },
  "hip-osteoarthritis": {
    icd10: ["M12-M13", "M15-M16", "M19", "M24-M25", "T84", "Z96"],
    icpc2: ["L13", "L89", "L91", "L99"],
  },
  arthritis: {
    icd10: ["A00-B99", "D86", "E79", "I00-I01", "K50-K52", "L40", "M00-M36", "M45-M46"],
    icpc2: ["L", "T92", "S91"],
  },
  "back-pain": { icd10: ["F45", "G54-G55", "M40-M54", "M62", "M79", "M99", "S13-S39", "T91"], icpc2: ["L"] },
  "disc-herniation": { icd10: ["G54-G58", "G83", "G99", "M43-M54", "M96", "M99"], icpc2: ["L", "N"] },
  "carpal-tunnel": { icd10: ["G54-G58", "M65", "M70", "R20"], icpc2: ["N93-N94"] },
  fibromyalgia: { icd10: ["F45", "M79", "R52"], icpc2: ["A01", "L18", "L99"] },
  "chronic-fatigue-syndrome": { icd10: ["F48", "G90", "G93", "R53"], icpc2: ["A04", "A99", "N99", "P78"] },
  concussion: { icd10: ["F07", "G44", "S00-S09", "T90"], icpc2: ["A80-A82", "N"] },
} as const satisfies Record<string, { icd10: readonly CodeRange[]; icpc2: readonly CodeRange[] }>;

export type DiseaseGroup = keyof typeof diseaseGroups;

/** Groups that are part of a wider one: where the same words name both, only the narrower counts. */
export const widerGroup: Partial<Record<DiseaseGroup, DiseaseGroup>> = {
  "breast-cancer": "malignancy",
  "wrist-fracture": "fracture",
  "hip-fracture": "fracture",
  "lower-leg-fracture": "fracture",
  "knee-osteoarthritis": "osteoarthritis",
  "hip-osteoarthritis": "osteoarthritis",
};
