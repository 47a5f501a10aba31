import { expect, test } from "vitest";
import type { Topic } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { remainingCapacity } from "#criteria/capacity/remaining-capacity.ts";
import { basisForTest } from "../criterion-tester.ts";
import { said } from "../function/rows.ts";

/** What is left of the work, or why nothing is, told by what happened; the last column says in which place. */
const told: [CertificateLanguage, string, Topic?][] = [
  ["sv", "Halvtid försöktes i två veckor, hon fick gå hem efter en timme."],
  ["sv", "Var tillbaka 25 % i september, föll ihop dag tre.", "history"],
  ["sv", "Upptrappning har provats under hösten men fick avbrytas.", "prognosis"],
  ["sv", "Frågat chefen om inomhusjobb: nej."],
  ["sv", "Arbetsgivaren uppger att alla platser inomhus är tillsatta."],
  ["sv", "Platschefen har letat efter något stillasittande, bygget är i stomskedet."],
  ["sv", "Arbetspasset kan inte delas upp."],
  ["sv", "Även korta pass vore en fara för passagerarna."],
  ["sv", "Klarar en timmes pappersarbete om dagen.", "activity-limitation"],
  ["sv", "Kontorssysslor prövades två dagar, gick inte.", "occupation"],
  ["nb", "Skiftet lar seg ikke dele."],
  ["nb", "Kontoret er fullt bemannet."],
  ["nb", "Forsøk på 20 % i september mislyktes.", "prognosis"],
  ["nb", "Reiseveien på halvannen time hver vei utelukker korte dager."],
  ["nb", "Prøvde seg på jobb to dager i august, måtte gå hjem begge."],
  ["nn", "Prøvde halv dag i veke 34, gjekk ikkje."],
  ["nn", "Leiaren har ikkje anna arbeid å by på."],
  ["en", "Her manager has nothing she can do sitting down."],
  ["en", "He was put on stock control for two days and vomited both."],
  ["en", "A phased return in the autumn broke down after a week.", "prognosis"],
  ["en", "The counter is covered by someone else."],
  ["en", "Asked for shorter runs; depot refused.", "measures"],
];

/** Near misses: other trials, other people's halves, the employer without an answer. */
const notTold: [CertificateLanguage, string, Topic?][] = [
  ["sv", "Sertralin prövat i sex veckor utan effekt.", "treatment"],
  ["sv", "Arbetsprov avbröts vid 70 W.", "functional-impairment"],
  ["sv", "Kan inte prata med chefen utan att gråta.", "activity-limitation"],
  ["sv", "Chefen märker ingen skillnad mot tidigare.", "history"],
  ["sv", "Arbetsgivaren är informerad."],
  ["sv", "Försökte cykla i helgen men fick vända.", "history"],
  ["nb", "Prøvd tre dager med prednisolon.", "treatment"],
  ["nb", "Synsforstyrrelsene gikk tilbake i løpet av noen uker.", "history"],
  ["nb", "Arbeidsgiver har innkalt til dialogmøte."],
  ["nn", "Arbeidsgjevar har fått beskjed."],
  ["en", "Tried to walk to the shop and had to be fetched.", "history"],
  ["en", "Her manager says that she does not finish anything.", "history"],
  ["en", "Employer has asked for this certificate."],
  ["en", "Physio offered, declined.", "treatment"],
];

test.each(
  [told, notTold].flatMap((rows, at) =>
    rows.map(([language, text, topic = "other"]) => ({
      language,
      text,
      topic,
      expected: at === 0 ? "met" : "missing",
    })),
  ),
)("$language, $topic: $text → $expected", ({ language, text, topic, expected }) => {
  const basis = basisForTest({ passages: said(topic, text), language, caseFacts: { totalAbsenceDays: 60 } });
  expect(remainingCapacity.judge(basis).outcome).toBe(expected);
});
