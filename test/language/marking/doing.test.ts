import { describe, expect, it } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { readText } from "../read-text.ts";

type Row = readonly [CertificateLanguage, string];

describe("work as such, in many words", () => {
  const rows: readonly Row[] = [
    ["sv", "Att arbeta är inte möjligt just nu"],
    ["sv", "Arbete som frisör går inte"],
    ["sv", "Har inte kunnat vara på sitt jobb sedan i mars"],
    ["sv", "Är helt ur stånd att sköta sin anställning"],
    ["nb", "Har ingen restarbeidsevne"],
    ["nb", "Får ikke gjort jobben"],
    ["nb", "Ikke i stand til å gjøre sine daglige arbeidsoppgaver"],
    ["nn", "Arbeid går ikkje no"],
    ["en", "Unable to fulfil the requirements of his post"],
    ["en", "Is in no state to work"],
  ];
  it.each(rows)("%s: %s", (language, text) => {
    const said = tags(text, language);
    expect(said).toContain("incapacity-general");
    expect(said).not.toContain("activity-limited");
  });
});

describe("the whole of the work", () => {
  const done: readonly Row[] = [
    ["nb", "Nå mestrer han alle arbeidsoppgavene sine"],
    ["nb", "Nå kjører han fulle skift uten plager"],
    ["sv", "Utför i nuläget sina arbetsuppgifter utan svårighet"],
    ["en", "She is coping with all aspects of her role"],
  ];
  it.each(done)("%s is done: %s", (language, text) => {
    expect(tags(text, language)).toContain("capable");
  });

  const not: readonly Row[] = [
    ["sv", "Klarar allt utom att lyfta"],
    ["nb", "Klarer alle oppgaver unntatt å løfte over 5 kg"],
    ["en", "Can do everything except lifting"],
    ["sv", "Kan göra allt på kontoret men inte köra truck"],
  ];
  it.each(not)("%s is not done: %s", (language, text) => {
    const said = tags(text, language);
    expect(said).toContain("activity-limited");
    expect(said).not.toContain("capable");
  });
});

describe("tests and doing", () => {
  const failed: readonly Row[] = [
    ["sv", "Klarar ej Titmus ringar 5-9"],
    ["sv", "Kan inte gå på tå på höger sida"],
    ["nb", "Klarer ikke å stå på ett ben"],
    ["en", "Unable to do heel-to-toe walking"],
  ];
  it.each(failed)("%s, a function: %s", (language, text) => {
    const said = tags(text, language);
    expect(said).toContain("function-reduced");
    expect(said).not.toContain("activity-limited");
  });
});

describe("in the patient's place", () => {
  const rows: readonly Row[] = [
    ["en", "Husband now does the shopping and cooking because she cannot carry or stand"],
    ["sv", "Hunden rastas bara med sällskap"],
    ["sv", "Tappar kaffekoppen om hon håller den i höger hand"],
  ];
  it.each(rows)("%s: %s", (language, text) => {
    const [clause] = readText(text, language);
    expect(clause?.hypothetical).toBe(false);
    expect(clause?.marks.map(({ tag }) => tag)).toContain("activity-limited");
    expect(clause?.marks.map(({ tag }) => tag)).not.toContain("of-another");
  });
});

it("takes for past what is said to be over", () => {
  const [before] = readText("Før jul kunne han ikke sitte mer enn ti minutter, det er nå helt over.", "nb");
  expect(before?.time).toBe("past");
});

it("lets a list of loads behind the job be the job's", () => {
  const clauses = readText("Arbetet är tungt. Ca 18 000 steg per dag, väska upp till 12 kg. Max 2 kg nu.", "sv");
  const ofTheJob = clauses.map(({ marks }) => marks.some(({ tag }) => tag === "job-described"));
  expect(ofTheJob).toEqual([true, true, false]);
});

function tags(text: string, language: CertificateLanguage) {
  return readText(text, language).flatMap(({ marks }) => marks.map(({ tag }) => tag));
}
