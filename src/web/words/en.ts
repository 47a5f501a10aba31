import type { Words } from "./words.ts";

/** The words of the pages in English. */
export const en: Words = {
  languageName: "English",
  skip: "Go to the content",
  worklist: "Worklist",
  languages: "Language",
  tagline: "Is this certificate enough to decide on?",
  upload: {
    title: "Add certificates",
    hint: (limit) => `PDF, XML, text or pictures, several at once if you like. At most ${limit} each.`,
    choose: "Choose files",
    send: "Check them",
    drop: "or drop them here",
    sending: "is being sent",
    received: "has come in",
    tooLarge: "is too large",
    failed: "did not arrive; please try again",
    open: "Open",
    leftOut: (count) =>
      count === 1
        ? "One file was too large and was left out. The others have come in."
        : `${count} files were too large and were left out. The others have come in.`,
  },
  list: {
    filter: "Show",
    filters: {
      all: "All",
      supplement: "Ask the physician",
      review: "Look yourself",
      rescan: "Ask for a copy",
      sufficient: "Sufficient",
      waiting: "Not read yet",
      refused: "Not assessed",
    },
    empty: "No certificates yet. Add the first one above.",
    emptyFilter: "Nothing here right now.",
    older: "Older certificates",
    newest: "Back to the newest",
    unnamed: (shortId) => `Certificate ${shortId}`,
    waiting: { word: "Being read", what: "The certificate has come in and is being read." },
    case: (caseId) => `case ${caseId}`,
  },
  arrival: {
    page: "added on this page",
    api: "sent by a system",
    inbox: "from the inbox folder",
    bucket: "from the file store",
    sample: "sample",
  },
  result: {
    original: "Save the original",
    findings: "What the certificate says",
    overview: "Overview",
    request: {
      title: "Request to the physician",
      lead: "A draft. Nothing is sent before somebody has read it.",
      language: (name) => `Written in the certificate’s language: ${name}.`,
    },
    answer: {
      text: "Answer in free text",
      choice: "Answer by choice",
      "degree-with-dates": "Answer with degree and dates",
      date: "Answer with a date",
      number: "Answer with a number",
    },
    text: "The text of the certificate",
    textLead: "What the findings rest on is marked.",
    textOfFields:
      "The answers stand in fields. Those that the findings rest on are shown here; the original has all of them.",
    noText: "There is no text that could be read.",
    page: (number) => `Page ${number}`,
    facts: "About this certificate",
    arrived: "Arrived",
    received: "Received, according to the case",
    occupation: {
      employed: "employed",
      "self-employed": "self-employed",
      unemployed: "unemployed",
      "parental-leave": "on parental leave",
      studies: "student",
    },
    employment: "Employment",
    file: "File",
    number: "Number",
    otherParts: "Other certificates in the same file",
    earlier: "Earlier results",
    assessedAt: "Assessed",
    notApplicable: (count) => (count === 1 ? "1 point is not asked for" : `${count} points are not asked for`),
    person: "underlag judges the paper. A person decides the case.",
  },
  problem: {
    "not-found": {
      title: "There is nothing here",
      next: "The address may be old, or mistyped. The worklist has all certificates.",
    },
    "no-file": { title: "No file was chosen", next: "Please go back and choose at least one file." },
    "unreadable-body": { title: "The files could not be taken in", next: "Please go back and send them again." },
    "bad-case-facts": {
      title: "The facts about the case cannot be used",
      next: "Please check them and send the file again.",
    },
    "bad-query": { title: "This address is not complete", next: "Please start from the worklist." },
    "sign-in": { title: "Please sign in first", next: "This page is for caseworkers only." },
    "foreign-host": {
      title: "This address is not served here",
      next: "Please use the address that was shown when the service started.",
    },
    "cross-site": {
      title: "This came from another site",
      next: "Files can only be added from our own pages. Nothing has been taken in.",
    },
    "too-large": {
      title: "The file is too large",
      next: "Please send the certificate alone, or scan it at 200–300 dpi in greyscale.",
    },
    fault: {
      title: "Something broke on our side",
      next: "It has been noted. Please try again in a moment; nothing that you sent before is lost.",
    },
  },
  back: "To the worklist",
};
