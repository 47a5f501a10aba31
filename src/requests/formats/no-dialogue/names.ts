/** Namespaces of the Norwegian dialogue message and its envelopes. */
export const kith = {
  envelope: "http://www.nav.no/xml/eiff/2/",
  head: "http://www.kith.no/xmlstds/msghead/2006-05-24",
  dialogue: "http://www.kith.no/xmlstds/dialog/2006-10-11",
} as const;

/** Code lists (kodeverk) by their OIDs: kinds of request, subjects of notes, ids of organisations and persons. */
export const codeLists = {
  request: "2.16.578.1.12.4.1.1.8129",
  answer: "2.16.578.1.12.4.1.1.9069",
  organisation: "2.16.578.1.12.4.1.1.9051",
  person: "2.16.578.1.12.4.1.1.8116",
} as const;

/** Kinds of request, list 8129. */
export const requestKinds = {
  request: { V: "1", DN: "Forespørsel om pasient" },
  reminder: { V: "2", DN: "Påminnelse forespørsel om pasient" },
} as const;

/** Subject of a note that answers a request, list 9069. */
export const answerSubject = "5";
