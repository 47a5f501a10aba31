import type { Phrases } from "./phrases.ts";

const days = (count: number) => `${count} ${count === 1 ? "dag" : "dagar"}`;

/** The words of a report in Swedish. */
export const sv: Phrases = {
  verdict: {
    sufficient: { word: "Tillräckligt", means: "Intyget räcker som underlag för beslut." },
    supplement: {
      word: "Behöver kompletteras",
      means: "Något avgörande saknas. Läkaren som skrev intyget kan lägga till det.",
    },
    rescan: {
      word: "Behöver en läsbar kopia",
      means: "Filen går inte att läsa tillräckligt bra. Be avsändaren om en bättre kopia; läkaren behöver inte frågas.",
    },
    review: {
      word: "Behöver mänsklig granskning",
      means: "Det gick inte att avgöra maskinellt. Se de markerade ställena.",
    },
  },
  rule: {},
  outcome: {
    met: "I ordning",
    partial: "Räcker inte riktigt",
    missing: "Saknas",
    contradictory: "Motsägs",
    unclear: "Gick inte att avgöra",
    "not-applicable": "Efterfrågas inte",
  },
  unclear: {
    ambiguous: "Orden går att läsa på två sätt.",
    "low-confidence": "Orden gick inte att läsa säkert.",
    handwriting: "Orden är skrivna för hand och gick inte att läsa säkert.",
    "no-text-found": "Något står här, men ingen text gick att läsa.",
    "not-in-list": "Koden är rätt bildad men finns inte i någon av listorna som används.",
    "readers-disagree": "Två läsningar av samma ställe skiljer sig åt.",
  },
  notApplicable: {},
  category: {
    diagnosis: "Diagnos",
    function: "Funktion och aktivitet",
    capacity: "Arbetsförmåga",
    legibility: "Läsbarhet",
    formalities: "Formalia",
  },
  impact: { critical: "avgörande", serious: "allvarlig", moderate: "måttlig", minor: "liten" },
  form: {
    "se-fk7804": "FK 7804",
    "se-fk7263": "FK 7263 (äldre blankett)",
    "no-nav0807": "NAV 08-07.04, Norge",
    "uk-med3": "Fit note (Med3), Storbritannien",
    generic: "Brev eller annan blankett",
  },
  language: { sv: "svenska", nb: "norska (bokmål)", nn: "norska (nynorsk)", en: "engelska" },
  exemption: {
    "infection-carrier": "Intyget gäller smittrisk: funktion, aktivitet och prognos behövs inte.",
    "self-evident": "Tillståndet talar för sig självt: en brist i funktion eller aktivitet visas men efterfrågas inte.",
    "short-period": "Frånvaron är kort: bara diagnos, grad och period kan leda till en begäran.",
  },
  refusal: {
    empty: { what: "Filen är tom.", sender: "Skicka intyget igen." },
    truncated: {
      what: "Filen slutar för tidigt; en del av den har gått förlorad på vägen.",
      sender: "Skicka hela filen igen.",
    },
    "password-protected": {
      what: "Filen är låst med lösenord.",
      sender: "Skicka den igen utan lösenord, på ett säkert sätt.",
    },
    "unsupported-type": {
      what: "Den här typen av fil går inte att läsa.",
      sender: "Skicka intyget som PDF, XML eller textfil, eller som bild.",
    },
    "not-a-certificate": {
      what: "Det här är inget läkarintyg för sjukskrivning.",
      sender: "Kontrollera att rätt fil skickades.",
    },
    "too-large": {
      what: "Filen är större än vad som tas emot.",
      sender: "Skicka bara intyget, eller skanna det i 200–300 dpi och gråskala.",
    },
    "too-many-pages": {
      what: "Filen har fler sidor än vad som tas emot.",
      sender: "Skicka bara intyget, utan andra handlingar.",
    },
    "too-complex": {
      what: "Filen rymmer långt mer än ett intyg behöver och lästes inte till slut.",
      sender: "Skriv ut intyget till en ny PDF och skicka den.",
    },
    "timed-out": {
      what: "Läsningen av filen tog för lång tid och avbröts.",
      sender: "Skriv ut intyget till en ny PDF och skicka den.",
    },
    malformed: {
      what: "Filen är skadad eller följer inte sitt eget format.",
      sender: "Exportera intyget på nytt och skicka den nya filen.",
    },
    "unsafe-xml": {
      what: "XML-filen hänvisar till något utanför sig själv. Sådana filer öppnas aldrig.",
      sender: "Skicka intyget utan dokumenttyp och entiteter.",
    },
  },
  refusalDetail: {},
  needsOcr: {
    word: "Väntar på textigenkänning",
    what: "Filen är en bild av ett intyg; det finns ingen text att bedöma ännu.",
    next: "Inget är fel och ingen behöver frågas: intyget läses när textigenkänningen har körts.",
  },
  score: {
    value: (value) => `${value} av 100`,
    range: (low, high) => `mellan ${low} och ${high} av 100`,
    none: "inget att poängsätta",
    lost: (lost) => `−${lost} poäng`,
  },
  absence: {
    case: (count) => `${days(count)} sammanlagt enligt ärendet`,
    certificate: (count) => `${days(count)} sammanlagt, räknat från intyget självt`,
  },
  whatIf: (title, verdict, score) => `Med ”${title}” i ordning: ${verdict}, ${score}`,
  quoted: (text) => `”${text}”`,
  place: (page, question) => (question === null ? `sida ${page}` : `sida ${page}, fråga ${question}`),
  part: (part, parts) => `intyg ${part} av ${parts} i filen`,
  label: {
    verdict: "Utfall",
    because: "Därför att",
    score: "Poäng",
    gaps: "Det som saknas",
    smallerGaps: "Mindre brister, inte avgörande",
    inOrder: "I ordning",
    notAsked: "Efterfrågas inte",
    whatIf: "Det som skulle ändra utfallet",
    questions: "Frågor till läkaren",
    why: "Behövs för",
    certificate: "Intyg",
    form: "Blankett",
    policy: "Regler",
    language: "Språk",
    absence: "Frånvaro",
    exemptions: "Undantag",
    pages: "Sidor",
    refused: "Inte bedömt",
    sender: "Vad avsändaren kan göra",
    versions: "Versioner",
  },
};
