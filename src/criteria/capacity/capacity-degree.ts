import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Evidence } from "#certificate/evidence.ts";
import { statedValue } from "#certificate/statement.ts";
import { contradictory, defineCriterion, met, missing, unclear } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { saidLines, sameIncapacity, sharingPair } from "./covered-days.ts";

/** Does the certificate say to which degree the work capacity is reduced, one degree for each day? */
export const capacityDegree = defineCriterion({
  id: "capacity-degree",
  category: "capacity",
  impact: "critical",
  source: {
    title: "FK 7804, question 32; NAV 08-07.04, field 4; UK fit note",
    place: "sklintyg/certificate-service; navikt/syfo-xml-codegen",
    read: "2026-11",
  },
  needs: ["capacity"],
  reasons: { partial: [], missing: [], contradictory: ["two-degrees"] },
  judge({ certificate }) {
    const written = statedValue(certificate.capacity);
    if (written === null) return unstated(certificate.capacity) ?? missing();
    const lines = saidLines(written);

    const graded = lines.filter(({ incapacity }) => incapacity.kind !== "not-stated");
    if (graded.length === 0) return missing(null, quotes(lines));
    const ungraded = lines.filter(({ incapacity }) => incapacity.kind === "not-stated");
    if (ungraded.length > 0) return missing(null, quotes(ungraded));

    const clash = sharingPair(graded, differ) ?? undatedPair(graded);
    if (clash !== null) return contradictory("two-degrees", quotes(clash));
    const unsure = graded.filter(({ incapacity }) => !isOneDegree(incapacity));
    return unsure.length > 0 ? unclear("ambiguous", quotes(unsure)) : met(quotes(graded));
  },
  ask: { about: "capacity", answer: { kind: "degree-with-dates" } },
  texts: {
    en: {
      title: "Degree of incapacity",
      why: "The degree shows how much of the working time the certificate is about.",
      met: "The degree is stated.",
      missing: "No degree is stated.",
      partial: {},
      missingBecause: {},
      contradictory: { "two-degrees": "Two different degrees are stated for the same days." },
      ask: "The certificate says “{quote}”. Which degree of incapacity applies to which days?",
    },
    sv: {
      title: "Grad av nedsättning",
      why: "Graden visar hur stor del av arbetstiden intyget gäller.",
      met: "Graden är angiven.",
      missing: "Ingen grad är angiven.",
      partial: {},
      missingBecause: {},
      contradictory: { "two-degrees": "Två olika grader är angivna för samma dagar." },
      ask: "I intyget står ”{quote}”. Vilken grad av nedsatt arbetsförmåga gäller för vilka dagar?",
    },
    nb: {
      title: "Sykmeldingsgrad",
      why: "Graden viser hvor stor del av arbeidstiden sykmeldingen gjelder.",
      met: "Graden er oppgitt.",
      missing: "Ingen grad er oppgitt.",
      partial: {},
      missingBecause: {},
      contradictory: { "two-degrees": "To ulike grader er oppgitt for de samme dagene." },
      ask: "I sykmeldingen står det «{quote}». Hvilken sykmeldingsgrad gjelder for hvilke dager?",
    },
  },
});

function quotes(lines: readonly CapacityPeriod[]): Evidence[] {
  return lines.flatMap(({ evidence }) => evidence);
}

function differ(one: CapacityPeriod, other: CapacityPeriod): boolean {
  return !sameIncapacity(one.incapacity, other.incapacity);
}

/** Two degrees without any day between them are meant for the same days, as far as the paper tells. */
function undatedPair(lines: readonly CapacityPeriod[]): CapacityPeriod[] | null {
  const undated = lines.filter(({ from, to }) => from === null && to === null);
  const [first] = undated;
  const other = undated.find((line) => first !== undefined && differ(first, line));
  return first === undefined || other === undefined ? null : [first, other];
}

function isOneDegree(incapacity: CapacityPeriod["incapacity"]): boolean {
  return incapacity.kind === "percent"
    ? incapacity.percent > 0 && incapacity.percent <= 100
    : incapacity.kind !== "unclear";
}
