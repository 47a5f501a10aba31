import { daysBetween, type WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Evidence } from "#certificate/evidence.ts";
import { statedValue } from "#certificate/statement.ts";
import { contradictory, defineCriterion, met, missing, partial, unclear } from "../criterion.ts";
import { unstated } from "../unstated.ts";
import { coveredDays, saidLines, sameIncapacity, sharingPair } from "./covered-days.ts";

/** Does the certificate say from which day to which day, in order, once for each day, within a year? */
export const period = defineCriterion({
  id: "period",
  category: "capacity",
  impact: "critical",
  source: {
    title: "FK 7804, question 32, and its period rules; NAV rules 1200–1203 and 1211",
    place: "sklintyg/certificate-service; navikt/regulus-regula",
    read: "2026-11",
  },
  needs: ["capacity"],
  reasons: { partial: ["no-end", "over-a-year"], missing: [], contradictory: ["end-before-start", "overlap"] },
  judge({ certificate, policy }) {
    const written = statedValue(certificate.capacity);
    if (written === null) return unstated(certificate.capacity) ?? missing();
    const lines = saidLines(written);

    const reversed = lines.filter(endsBeforeItStarts);
    if (reversed.length > 0) return contradictory("end-before-start", quotes(reversed));
    const overlapping = sharingPair(lines, (one, other) => !saysTheSame(one, other));
    if (overlapping !== null) return contradictory("overlap", quotes(overlapping));
    const uncertain = lines.filter(({ from, to }) => isUncertain(from) || isUncertain(to));
    if (uncertain.length > 0) return unclear("ambiguous", quotes(uncertain));

    const startless = lines.filter(({ from }) => from === null);
    if (startless.length > 0) return missing(null, quotes(startless));
    const endless = lines.filter(({ to }) => to === null);
    if (endless.length > 0) return partial("no-end", quotes(endless));
    return length(lines) > policy.maxPeriodDays.value ? partial("over-a-year", quotes(lines)) : met(quotes(lines));
  },
  ask: { about: "capacity", answer: { kind: "degree-with-dates" } },
  texts: {
    en: {
      title: "Period",
      why: "The office needs to know exactly which days the assessment covers.",
      met: "The first and last day are stated.",
      missing: "No period is stated.",
      partial: {
        "no-end": "The period has no last day.",
        "over-a-year": "The period is longer than a year.",
      },
      missingBecause: {},
      contradictory: {
        "end-before-start": "The last day comes before the first.",
        overlap: "Two periods cover the same days.",
      },
      ask: "The certificate says “{quote}”. Which days does the assessment cover, from the first to the last?",
    },
    sv: {
      title: "Period",
      why: "Handläggaren behöver veta exakt vilka dagar bedömningen gäller.",
      met: "Första och sista dagen är angivna.",
      missing: "Ingen period är angiven.",
      partial: {
        "no-end": "Perioden har ingen sista dag.",
        "over-a-year": "Perioden är längre än ett år.",
      },
      missingBecause: {},
      contradictory: {
        "end-before-start": "Sista dagen ligger före den första.",
        overlap: "Två perioder täcker samma dagar.",
      },
      ask: "I intyget står ”{quote}”. Vilka dagar gäller bedömningen, från och med den första till och med den sista?",
    },
    nb: {
      title: "Periode",
      why: "Saksbehandleren trenger å vite nøyaktig hvilke dager vurderingen gjelder.",
      met: "Første og siste dag er oppgitt.",
      missing: "Ingen periode er oppgitt.",
      partial: {
        "no-end": "Perioden har ingen siste dag.",
        "over-a-year": "Perioden er lengre enn ett år.",
      },
      missingBecause: {},
      contradictory: {
        "end-before-start": "Siste dag kommer før den første.",
        overlap: "To perioder dekker de samme dagene.",
      },
      ask: "I sykmeldingen står det «{quote}». Hvilke dager gjelder vurderingen, fra og med den første til og med den siste?",
    },
  },
});

function quotes(lines: readonly CapacityPeriod[]): Evidence[] {
  return lines.flatMap(({ evidence }) => evidence);
}

function endsBeforeItStarts({ from, to }: CapacityPeriod): boolean {
  return from?.kind === "date" && to?.kind === "date" && to.date < from.date;
}

/** The same line found twice leaves nothing to ask; two lines with the same degree and other days do. */
function saysTheSame(one: CapacityPeriod, other: CapacityPeriod): boolean {
  const [a, b] = [coveredDays(one), coveredDays(other)];
  const sameLine =
    isOnePlace(one, other) || sameIncapacity(one.incapacity, other.incapacity) || (isProse(one) && isProse(other));
  return sameLine && a?.from === b?.from && a?.to === b?.to;
}

/** One period written once, below two boxes: which of them is meant is asked of the degree. */
function isOnePlace(one: CapacityPeriod, other: CapacityPeriod): boolean {
  return one.evidence.some(({ page, range }) =>
    other.evidence.some((place) => range !== undefined && place.page === page && place.range?.start === range.start),
  );
}

/** Running text that gives the same days twice leaves open the degree alone; two rows of a form are two periods. */
function isProse({ evidence }: CapacityPeriod): boolean {
  return evidence.every(({ question }) => question === null);
}

function isUncertain(date: WrittenDate | null): boolean {
  return date !== null && date.kind !== "date";
}

/** Days from the first to the last day of all lines, both counted. */
function length(lines: readonly CapacityPeriod[]): number {
  const days = lines.flatMap((line) => coveredDays(line) ?? []);
  const first = days.map(({ from }) => from).sort()[0];
  const last = days
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? 0 : daysBetween(first, last) + 1;
}
