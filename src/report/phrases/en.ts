import type { Phrases } from "./phrases.ts";

const points = (count: number) => `${count} ${count === 1 ? "point" : "points"}`;

/** The words of a report in English. */
export const en: Phrases = {
  verdict: {
    sufficient: { word: "Sufficient", means: "The certificate is enough to decide on." },
    supplement: {
      word: "Needs a supplement",
      means: "Something decisive is lacking. The issuing physician can add it.",
    },
    rescan: {
      word: "Needs a readable copy",
      means:
        "The file cannot be read well enough. Ask the sender for a better copy; there is nothing to ask the physician.",
    },
    review: { word: "Needs a person's eye", means: "The checker could not tell. Please look at the marked places." },
  },
  rule: {},
  outcome: {
    met: "In order",
    partial: "Not quite enough",
    missing: "Not stated",
    contradictory: "Contradictory",
    unclear: "Could not tell",
    "not-applicable": "Not asked for",
  },
  unclear: {
    ambiguous: "The words can be read in two ways.",
    "low-confidence": "The words could not be read with certainty.",
    handwriting: "The words are handwritten and could not be read with certainty.",
    "no-text-found": "There is something here, but no text could be read.",
    "not-in-list": "The code is well formed, but it is in none of the lists that the checker has.",
    "readers-disagree": "Two readings of the same place differ.",
  },
  notApplicable: {},
  category: {
    diagnosis: "Diagnosis",
    function: "Function and activity",
    capacity: "Work capacity",
    legibility: "Legibility",
    formalities: "Formalities",
  },
  impact: { critical: "decisive", serious: "serious", moderate: "moderate", minor: "minor" },
  form: {
    "se-fk7804": "FK 7804, Sweden",
    "se-fk7263": "FK 7263, Sweden (older form)",
    "no-nav0807": "NAV 08-07.04, Norway",
    "uk-med3": "Fit note (Med3), United Kingdom",
    generic: "Letter or other form",
  },
  language: { sv: "Swedish", nb: "Norwegian (bokmål)", nn: "Norwegian (nynorsk)", en: "English" },
  exemption: {
    "infection-carrier": "The certificate is about an infection risk: function, activity and prognosis are not needed.",
    "self-evident": "The condition speaks for itself: a gap in function or activity is shown, but not asked about.",
    "short-period": "The absence is short: only diagnosis, degree and period can lead to a request.",
  },
  refusal: {
    empty: { what: "The file is empty.", sender: "Please send the certificate again." },
    truncated: {
      what: "The file ends too early; part of it was lost on the way.",
      sender: "Please send the whole file again.",
    },
    "password-protected": {
      what: "The file is locked with a password.",
      sender: "Please send it again without a password, through a secure channel.",
    },
    "unsupported-type": {
      what: "This type of file cannot be read.",
      sender: "Please send the certificate as a PDF, XML or text file, or as a picture.",
    },
    "not-a-certificate": {
      what: "This is not a sickness certificate.",
      sender: "Please check that the right file was sent.",
    },
    "too-large": {
      what: "The file is larger than the office takes.",
      sender: "Please send the certificate alone, or scan it at 200–300 dpi in greyscale.",
    },
    "too-many-pages": {
      what: "The file has more pages than the office takes.",
      sender: "Please send the certificate alone, without other papers.",
    },
    "too-complex": {
      what: "The file holds far more than a certificate needs and was not read to the end.",
      sender: "Please print the certificate to a new PDF and send that.",
    },
    "timed-out": {
      what: "Reading the file took too long and was stopped.",
      sender: "Please print the certificate to a new PDF and send that.",
    },
    malformed: {
      what: "The file is damaged or does not follow its own format.",
      sender: "Please export the certificate again and send the new file.",
    },
    "unsafe-xml": {
      what: "The XML refers to something outside itself. Such files are never opened.",
      sender: "Please send the certificate without a document type or entities.",
    },
  },
  refusalDetail: {},
  needsOcr: {
    word: "Waits for text recognition",
    what: "The file is a picture of a certificate; there is no text to judge yet.",
    next: "Nothing is wrong with it and nobody needs to be asked: it is read when text recognition has run.",
  },
  score: {
    value: (value) => `${value} of 100`,
    range: (low, high) => `between ${low} and ${high} of 100`,
    none: "nothing to score",
    lost: (lost) => `−${points(lost)}`,
  },
  absence: {
    case: (days) => `${days} ${days === 1 ? "day" : "days"} in all, according to the case`,
    certificate: (days) => `${days} ${days === 1 ? "day" : "days"} in all, counted from the certificate itself`,
  },
  whatIf: (title, verdict, score) => `With “${title}” in order: ${verdict}, ${score}`,
  quoted: (text) => `“${text}”`,
  place: (page, question) => (question === null ? `page ${page}` : `page ${page}, question ${question}`),
  part: (part, parts) => `certificate ${part} of ${parts} in the file`,
  label: {
    verdict: "Verdict",
    because: "Because",
    score: "Score",
    gaps: "What is lacking",
    smallerGaps: "Smaller gaps, not decisive",
    inOrder: "In order",
    notAsked: "Not asked for",
    whatIf: "What would change it",
    questions: "Questions to the physician",
    why: "Needed for",
    certificate: "Certificate",
    form: "Form",
    policy: "Rules",
    language: "Language",
    absence: "Absence",
    exemptions: "Exemptions",
    pages: "Pages",
    refused: "Not assessed",
    sender: "What the sender can do",
    versions: "Versions",
  },
};
