import { expect, test } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { ClauseTag } from "#language/clause.ts";
import { readText } from "../read-text.ts";

const says: readonly [CertificateLanguage, string, ClauseTag][] = [
  ["sv", "Handlar och kör bil som vanligt", "capable"],
  ["nb", "Kjører og handler som vanlig", "capable"],
  ["nn", "Køyrer og handlar som vanleg", "capable"],
  ["en", "Drives and shops as usual", "capable"],
  ["nb", "Hjemmefra svarer hun kunder uten problemer", "capable"],
  ["sv", "Skötte hemifrån hela registret utan problem", "capable"],
  ["sv", "Inget att anmärka på arbetsförmågan", "no-limitation"],
  ["nn", "Det er ikkje noko å seia på arbeidsevna", "no-limitation"],
  ["sv", "Svårt att klara av vardagen", "incapacity-general"],
  ["nb", "Alt blir for mye for henne", "incapacity-general"],
  ["sv", "Arbetet är oförenligt med sjukdomen", "incapacity-general"],
  ["nn", "Yrket er lite foreineleg med sjukdomen", "incapacity-general"],
  ["en", "The work is incompatible with the illness", "incapacity-general"],
  ["sv", "Ingen form av arbete är möjlig", "incapacity-general"],
  ["sv", "Arbetsförmågan kan inte utnyttjas ens till en fjärdedel", "incapacity-general"],
  ["nb", "Må være hjemme", "incapacity-general"],
  ["nn", "Arbeid er utelukka", "incapacity-general"],
  ["en", "Needs to stay at home", "incapacity-general"],
  ["sv", "Inte heller kontorstjänst kan komma i fråga", "incapacity-general"],
  ["en", "She [can / can't] lift a kettle", "undecided"],
  ["nb", "Han kan / kan ikke løfte armen", "undecided"],
  ["sv", "Kommer inte i skorna", "activity-limited"],
  ["nb", "Kommer ikke i støvlene", "activity-limited"],
  ["sv", "Har skickat paket till fel kund", "activity-limited"],
  ["sv", "Beskrivet ovan", "refers-elsewhere"],
  ["nb", "Se siste side", "refers-elsewhere"],
  ["en", "See overleaf", "refers-elsewhere"],
];

test.each(says)("%s: %s says %s", (language, text, tag) => {
  expect(readText(text, language).flatMap(({ marks }) => marks.map((mark) => mark.tag))).toContain(tag);
});

const silent: readonly [CertificateLanguage, string, ClauseTag][] = [
  ["sv", "Kan inte handla som vanligt", "capable"],
  ["sv", "Sover som vanligt", "capable"],
  ["nb", "Klarer ikke å kjøre som vanlig", "capable"],
  ["sv", "Intyget är inte baserat på en undersökning", "valuation"],
  ["nb", "Er ikke basert på undersøkelse", "valuation"],
  ["sv", "Fingrarna böjs bara halvvägs", "activity-limited"],
];

test.each(silent)("%s: %s says no %s", (language, text, tag) => {
  expect(readText(text, language).flatMap(({ marks }) => marks.map((mark) => mark.tag))).not.toContain(tag);
});
