import type { Topic } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";

/** A plain answer to a criterion's question, and the place that asks for it. */
export interface GapAnswer {
  criterion: string;
  topic: Topic;
  sentences: Record<CertificateLanguage, readonly string[]>;
}

/** Answers as a physician might write them, none of them taken from a labelled case. */
export const answersToGaps: readonly GapAnswer[] = [
  {
    criterion: "activity-limitation",
    topic: "activity-limitation",
    sentences: {
      sv: [
        "Patienten kan inte lyfta tyngre saker än två kilo.",
        "Har svårt att gå i trappor.",
        "Klarar inte att köra bil.",
      ],
      nb: [
        "Pasienten kan ikke løfte mer enn to kilo.",
        "Har vanskelig for å gå i trapper.",
        "Klarer ikke å kjøre bil.",
      ],
      nn: [
        "Pasienten kan ikkje løfte meir enn to kilo.",
        "Har vanskar med å gå i trapper.",
        "Klarar ikkje å køyre bil.",
      ],
      en: [
        "The patient cannot lift more than two kilos.",
        "Has difficulty climbing stairs.",
        "Is unable to drive a car.",
      ],
    },
  },
  {
    criterion: "functional-impairment",
    topic: "functional-impairment",
    sentences: {
      sv: ["Rörligheten i ryggen är nedsatt.", "Nedsatt koncentrationsförmåga.", "Muskelkraften i armen är nedsatt."],
      nb: ["Bevegeligheten i ryggen er nedsatt.", "Nedsatt konsentrasjonsevne.", "Muskelkraften i armen er nedsatt."],
      nn: ["Rørsla i ryggen er nedsett.", "Nedsett konsentrasjonsevne.", "Muskelkrafta i armen er nedsett."],
      en: ["Mobility of the back is reduced.", "Reduced concentration.", "Muscle strength in the arm is reduced."],
    },
  },
  {
    criterion: "impairment-basis",
    topic: "functional-impairment",
    sentences: {
      sv: ["Vid undersökning i dag noteras nedsatt rörlighet i ryggen."],
      nb: ["Ved undersøkelse i dag finnes nedsatt bevegelighet i ryggen."],
      nn: ["Ved undersøking i dag er det funne nedsett rørsle i ryggen."],
      en: ["On examination today, mobility of the back is reduced."],
    },
  },
  {
    criterion: "severity",
    topic: "functional-impairment",
    sentences: {
      sv: ["Koncentrationsförmågan är måttligt nedsatt."],
      nb: ["Konsentrasjonsevnen er moderat nedsatt."],
      nn: ["Konsentrasjonsevna er moderat nedsett."],
      en: ["Concentration is moderately reduced."],
    },
  },
  {
    criterion: "work-demands",
    topic: "occupation",
    sentences: {
      sv: ["Lagerarbetare. Lyfter kartonger, plockar varor, kör truck."],
      nb: ["Lagerarbeider. Løfter esker, plukker varer, kjører truck."],
      nn: ["Lagerarbeidar. Løftar esker, plukkar varer, køyrer truck."],
      en: ["Warehouse worker. Lifts boxes, picks goods, drives a forklift."],
    },
  },
  {
    criterion: "treatment-plan",
    topic: "treatment",
    sentences: {
      sv: ["Sjukgymnastik två gånger i veckan."],
      nb: ["Fysioterapi to ganger i uken."],
      nn: ["Fysioterapi to gonger i veka."],
      en: ["Physiotherapy twice a week."],
    },
  },
  {
    criterion: "prognosis",
    topic: "prognosis",
    sentences: {
      sv: ["Väntas vara åter i fullt arbete om fyra veckor."],
      nb: ["Ventes tilbake i fullt arbeid om fire uker."],
      nn: ["Er venta tilbake i fullt arbeid om fire veker."],
      en: ["Expected to be back in full work in four weeks."],
    },
  },
  {
    criterion: "remaining-capacity",
    topic: "measures",
    sentences: {
      sv: ["Deltid har övervägts men är inte möjligt ännu."],
      nb: ["Gradert sykmelding er vurdert, men er ikke mulig ennå."],
      nn: ["Gradert sjukmelding er vurdert, men er ikkje mogleg enno."],
      en: ["Part-time work was considered but is not possible yet."],
    },
  },
  {
    criterion: "backdating",
    topic: "backdating-reason",
    sentences: {
      sv: ["Fick ingen tid hos läkare tidigare."],
      nb: ["Fikk ikke time hos lege tidligere."],
      nn: ["Fekk ikkje time hos lege tidlegare."],
      en: ["Could not get an appointment with a doctor earlier."],
    },
  },
];

/** Words that deny that something is hard, and things that one does, which follow them. */
export const denials: Record<CertificateLanguage, { openings: readonly string[]; deeds: readonly string[] }> = {
  sv: {
    openings: ["Har inte svårt att", "Inga svårigheter att", "Har inga problem att", "Kan utan svårighet"],
    deeds: ["lyfta tungt", "gå i trappor", "läsa längre texter", "köra bil", "sitta länge", "klä på sig"],
  },
  nb: {
    openings: ["Har ikke vanskelig for å", "Ingen vansker med å", "Har ikke problemer med å", "Kan uten vansker"],
    deeds: ["løfte tungt", "gå i trapper", "lese lengre tekster", "kjøre bil", "sitte lenge", "kle på seg"],
  },
  nn: {
    openings: ["Har ikkje vanskeleg for å", "Ingen vanskar med å", "Har ikkje problem med å", "Kan utan vanskar"],
    deeds: ["løfte tungt", "gå i trapper", "lese lengre tekstar", "køyre bil", "sitje lenge", "kle på seg"],
  },
  en: {
    openings: ["Has no difficulty when asked to", "It is not difficult for her to", "Has no problem to", "Can easily"],
    deeds: ["lift heavy things", "climb stairs", "read longer texts", "drive a car", "sit for long", "get dressed"],
  },
};
