/** The points of a certificate that a form's question fills, a criterion judges and a request asks about. */
export const points = [
  "patient",
  "infection-carrier",
  "contacts",
  "occupation",
  "diagnoses",
  "functional-impairment",
  "activity-limitation",
  "treatment",
  "capacity",
  "prognosis",
  "absence-started-on",
  "backdating-reason",
  "measures",
  "other",
  "issuer",
  "signature",
  "pages",
] as const;
export type Point = (typeof points)[number];
