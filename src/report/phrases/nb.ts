import type { Phrases } from "./phrases.ts";

const days = (count: number) => `${count} ${count === 1 ? "dag" : "dager"}`;

/** The words of a report in Norwegian bokmål. */
export const nb: Phrases = {
  verdict: {
    sufficient: { word: "Tilstrekkelig", means: "Sykmeldingen er nok å avgjøre saken på." },
    supplement: {
      word: "Må utfylles",
      means: "Noe avgjørende mangler. Legen som skrev sykmeldingen, kan legge det til.",
    },
    rescan: {
      word: "Trenger en lesbar kopi",
      means: "Filen kan ikke leses godt nok. Be avsenderen om en bedre kopi; legen trenger ikke å spørres.",
    },
    review: { word: "Må ses av et menneske", means: "Det lot seg ikke avgjøre maskinelt. Se på de markerte stedene." },
  },
  rule: {},
  outcome: {
    met: "I orden",
    partial: "Ikke helt nok",
    missing: "Mangler",
    contradictory: "Selvmotsigende",
    unclear: "Kunne ikke avgjøres",
    "not-applicable": "Ikke etterspurt",
  },
  unclear: {
    ambiguous: "Ordene kan leses på to måter.",
    "low-confidence": "Ordene lot seg ikke lese sikkert.",
    handwriting: "Ordene er skrevet for hånd og lot seg ikke lese sikkert.",
    "no-text-found": "Her står det noe, men ingen tekst lot seg lese.",
    "not-in-list": "Koden er riktig bygd opp, men finnes ikke i noen av listene som brukes.",
    "readers-disagree": "To lesninger av samme sted er ulike.",
  },
  notApplicable: {},
  category: {
    diagnosis: "Diagnose",
    function: "Funksjon og aktivitet",
    capacity: "Arbeidsevne",
    legibility: "Lesbarhet",
    formalities: "Formaliteter",
  },
  impact: { critical: "avgjørende", serious: "alvorlig", moderate: "moderat", minor: "liten" },
  form: {
    "se-fk7804": "FK 7804, Sverige",
    "se-fk7263": "FK 7263, Sverige (eldre skjema)",
    "no-nav0807": "NAV 08-07.04",
    "uk-med3": "Fit note (Med3), Storbritannia",
    generic: "Brev eller annet skjema",
  },
  language: { sv: "svensk", nb: "norsk bokmål", nn: "norsk nynorsk", en: "engelsk" },
  exemption: {
    "infection-carrier": "Sykmeldingen gjelder smittefare: funksjon, aktivitet og prognose trengs ikke.",
    "self-evident": "Tilstanden taler for seg selv: en mangel i funksjon eller aktivitet vises, men etterspørres ikke.",
    "short-period": "Fraværet er kort: bare diagnose, grad og periode kan føre til en forespørsel.",
  },
  refusal: {
    empty: { what: "Filen er tom.", sender: "Send sykmeldingen på nytt." },
    truncated: {
      what: "Filen slutter for tidlig; en del av den er gått tapt underveis.",
      sender: "Send hele filen på nytt.",
    },
    "password-protected": {
      what: "Filen er låst med passord.",
      sender: "Send den på nytt uten passord, på en sikker måte.",
    },
    "unsupported-type": {
      what: "Denne filtypen kan ikke leses.",
      sender: "Send sykmeldingen som PDF, XML eller tekstfil, eller som bilde.",
    },
    "not-a-certificate": {
      what: "Dette er ikke en sykmelding.",
      sender: "Kontroller at riktig fil ble sendt.",
    },
    "too-large": {
      what: "Filen er større enn det som tas imot.",
      sender: "Send bare sykmeldingen, eller skann den i 200–300 dpi og gråtoner.",
    },
    "too-many-pages": {
      what: "Filen har flere sider enn det som tas imot.",
      sender: "Send bare sykmeldingen, uten andre papirer.",
    },
    "too-complex": {
      what: "Filen rommer langt mer enn en sykmelding trenger, og ble ikke lest til slutt.",
      sender: "Skriv ut sykmeldingen til en ny PDF og send den.",
    },
    "timed-out": {
      what: "Lesingen av filen tok for lang tid og ble stoppet.",
      sender: "Skriv ut sykmeldingen til en ny PDF og send den.",
    },
    malformed: {
      what: "Filen er skadet eller følger ikke sitt eget format.",
      sender: "Eksporter sykmeldingen på nytt og send den nye filen.",
    },
    "unsafe-xml": {
      what: "XML-filen viser til noe utenfor seg selv. Slike filer åpnes aldri.",
      sender: "Send sykmeldingen uten dokumenttype og entiteter.",
    },
  },
  refusalDetail: {},
  needsOcr: {
    word: "Venter på tekstgjenkjenning",
    what: "Filen er et bilde av en sykmelding; det finnes ingen tekst å vurdere ennå.",
    next: "Ingenting er galt og ingen trenger å spørres: den leses når tekstgjenkjenningen har kjørt.",
  },
  score: {
    value: (value) => `${value} av 100`,
    range: (low, high) => `mellom ${low} og ${high} av 100`,
    none: "ingenting å gi poeng for",
    lost: (lost) => `−${lost} poeng`,
  },
  absence: {
    case: (count) => `${days(count)} i alt ifølge saken`,
    certificate: (count) => `${days(count)} i alt, regnet ut fra selve sykmeldingen`,
  },
  whatIf: (title, verdict, score) => `Med «${title}» i orden: ${verdict}, ${score}`,
  quoted: (text) => `«${text}»`,
  place: (page, question) => (question === null ? `side ${page}` : `side ${page}, spørsmål ${question}`),
  part: (part, parts) => `sykmelding ${part} av ${parts} i filen`,
  label: {
    verdict: "Utfall",
    because: "Fordi",
    score: "Poeng",
    gaps: "Det som mangler",
    smallerGaps: "Mindre mangler, ikke avgjørende",
    inOrder: "I orden",
    notAsked: "Ikke etterspurt",
    whatIf: "Det som ville endre utfallet",
    questions: "Spørsmål til legen",
    why: "Trengs for",
    certificate: "Sykmelding",
    form: "Skjema",
    policy: "Regler",
    language: "Språk",
    absence: "Fravær",
    exemptions: "Unntak",
    pages: "Sider",
    refused: "Ikke vurdert",
    sender: "Hva avsenderen kan gjøre",
    versions: "Versjoner",
  },
};
