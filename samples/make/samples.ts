/** How the file of a sample is made, and from what in `content/` and `layouts/`. */
export type Recipe =
  | { make: "pdf"; layout: string; content: readonly string[] }
  | { make: "form"; fields: string; content: string }
  | { make: "text"; layout: string; content: string; encoding: Encoding }
  | { make: "letter-pdf"; content: string }
  | { make: "copy"; content: string; encoding?: Encoding }
  | { make: "picture-pdf"; content: string }
  | { make: "cut"; of: string; bytes: number };

export type Encoding = "utf-8" | "utf-16le" | "latin1";

/** What the office's case file knows, written to `<name>.case.json`. */
export interface SampleCase {
  receivedOn: string;
  absenceStartedOn?: string;
  totalAbsenceDays?: number;
  employment?: string;
}

export interface Sample {
  /** Name of the file: form and defect. */
  file: string;
  recipe: Recipe;
  case?: SampleCase;
}

/** `<name>.case.json` or `<name>.expected.json` of a sample. */
export function besideSample(file: string, kind: "case" | "expected"): string {
  return file.replace(/\.\w+$/, `.${kind}.json`);
}

const fk7804 = (name: string, facts?: SampleCase): Sample => ({
  file: `${name}.pdf`,
  recipe: { make: "pdf", layout: "se-fk7804-v2.txt", content: [name] },
  ...(facts === undefined ? {} : { case: facts }),
});

const nav = (name: string, facts?: SampleCase): Sample => ({
  file: `${name}.pdf`,
  recipe: { make: "pdf", layout: "no-nav0807.txt", content: [name] },
  ...(facts === undefined ? {} : { case: facts }),
});

const employed = { employment: "employed" } as const;

/** Every sample, by form and defect. All persons are invented; id numbers are test numbers. */
export const samples: readonly Sample[] = [
  fk7804("se-fk7804-complete", {
    receivedOn: "2026-03-10",
    absenceStartedOn: "2026-02-23",
    totalAbsenceDays: 56,
    ...employed,
  }),
  fk7804("se-fk7804-no-activity-limitation", {
    receivedOn: "2026-02-18",
    absenceStartedOn: "2026-02-03",
    totalAbsenceDays: 48,
    ...employed,
  }),
  fk7804("se-fk7804-symptom-only-function"),
  fk7804("se-fk7804-limitation-under-other-heading"),
  fk7804("se-fk7804-no-limitation-at-full-absence"),
  fk7804("se-fk7804-overlapping-periods"),
  fk7804("se-fk7804-end-before-start"),
  fk7804("se-fk7804-no-diagnosis"),
  fk7804("se-fk7804-life-event-only"),
  fk7804("se-fk7804-infection-carrier"),
  fk7804("se-fk7804-fresh-fracture", {
    receivedOn: "2026-03-18",
    absenceStartedOn: "2026-03-03",
    totalAbsenceDays: 55,
    ...employed,
  }),
  fk7804("se-fk7804-short-period", {
    receivedOn: "2026-02-04",
    absenceStartedOn: "2026-02-02",
    totalAbsenceDays: 10,
    ...employed,
  }),
  fk7804("se-fk7804-backdated-without-reason"),
  fk7804("se-fk7804-prognosis-unclear-without-reason", { receivedOn: "2026-05-12", employment: "self-employed" }),
  fk7804("se-fk7804-unsigned"),
  fk7804("se-fk7804-check-digit"),
  {
    file: "se-fk7804-two-in-one-file.pdf",
    recipe: { make: "pdf", layout: "se-fk7804-v2.txt", content: ["se-fk7804-complete", "se-fk7804-second-part"] },
  },
  {
    file: "se-fk7804-v1-complete.pdf",
    recipe: { make: "pdf", layout: "se-fk7804-v1.txt", content: ["se-fk7804-v1-complete"] },
  },
  {
    file: "se-fk7804-form-complete.pdf",
    recipe: { make: "form", fields: "se-fk7804-v2.fields.json", content: "se-fk7804-form-complete" },
  },
  {
    file: "se-fk7804-form-overflow.pdf",
    recipe: { make: "form", fields: "se-fk7804-v2.fields.json", content: "se-fk7804-form-overflow" },
  },
  {
    file: "se-fk7804-form-empty.pdf",
    recipe: { make: "form", fields: "se-fk7804-v2.fields.json", content: "empty-form" },
  },
  { file: "se-fk7804-password.pdf", recipe: { make: "copy", content: "password.pdf" } },
  { file: "se-fk7804-truncated.pdf", recipe: { make: "cut", of: "se-fk7804-complete.pdf", bytes: 2500 } },
  { file: "letter-sv-scanned.pdf", recipe: { make: "picture-pdf", content: "scan.png" } },
  { file: "letter-sv-photo.png", recipe: { make: "copy", content: "scan.png" } },
  { file: "se-fk7804-v2.xml", recipe: { make: "copy", content: "se-fk7804-v2.xml" } },
  {
    file: "se-fk7804-v1-general-limitation.xml",
    recipe: { make: "copy", content: "se-fk7804-v1-general-limitation.xml" },
    case: { receivedOn: "2024-05-22", absenceStartedOn: "2024-02-01", employment: "unemployed" },
  },
  { file: "se-fk7804-external-entity.xml", recipe: { make: "copy", content: "external-entity.xml" } },
  {
    file: "se-fk7263-impairment-repeated.pdf",
    recipe: { make: "pdf", layout: "se-fk7263.txt", content: ["se-fk7263-impairment-repeated"] },
    case: { receivedOn: "2016-02-24", absenceStartedOn: "2016-02-01", totalAbsenceDays: 56, ...employed },
  },
  {
    file: "se-fk7263-utf16.txt",
    recipe: { make: "text", layout: "se-fk7263.txt", content: "se-fk7263-utf16", encoding: "utf-16le" },
  },
  { file: "se-fk7263.xml", recipe: { make: "copy", content: "se-fk7263.xml" } },
  { file: "se-question-to-physician.xml", recipe: { make: "copy", content: "fk-question.xml" } },
  nav("no-nav0807-week-9-complete"),
  nav("no-nav0807-before-week-7"),
  nav("no-nav0807-week-17-no-function", {
    receivedOn: "2026-02-16",
    absenceStartedOn: "2025-11-03",
    totalAbsenceDays: 133,
    ...employed,
  }),
  nav("no-nav0807-two-degrees"),
  {
    file: "no-nav0807-nynorsk-latin1.txt",
    recipe: { make: "text", layout: "no-nav0807.txt", content: "no-nav0807-nynorsk-latin1", encoding: "latin1" },
  },
  {
    file: "no-nav0807-iso-8859-1.xml",
    recipe: { make: "copy", content: "no-nav0807-iso-8859-1.xml", encoding: "latin1" },
  },
  {
    file: "uk-med3-complete.pdf",
    recipe: { make: "pdf", layout: "uk-med3.txt", content: ["uk-med3-complete"] },
  },
  {
    file: "uk-med3-stress-only.pdf",
    recipe: { make: "pdf", layout: "uk-med3.txt", content: ["uk-med3-stress-only"] },
  },
  { file: "letter-en-ambiguous-dates.txt", recipe: { make: "copy", content: "letter-en-ambiguous-dates.txt" } },
  { file: "letter-en-second-language.pdf", recipe: { make: "letter-pdf", content: "letter-en-second-language.txt" } },
  { file: "letter-sv-complete.pdf", recipe: { make: "letter-pdf", content: "letter-sv-complete.txt" } },
  { file: "letter-nb-no-degree.txt", recipe: { make: "copy", content: "letter-nb-no-degree.txt" } },
];
