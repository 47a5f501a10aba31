import type { FurtherPhrases } from "../messages/further-answer-in.ts";

/** What the certificate systems of the Swedish care put in for a physician who cannot complete (webcert, "Kan ej komplettera"). */
export const setPhrases: FurtherPhrases = {
  noInformation: ["Ingen ytterligare medicinsk information kan anges"],
  notMine: ["Ingen på vårdenheten kan ansvara för det medicinska innehållet i intyget"],
};

/** Stands in question 25 of a certificate that was copied for no other reason, before the physician's own words. */
export const reasonForNoInformation =
  "Motivering till varför ingen ytterligare medicinsk information kunde anges vid komplettering";
