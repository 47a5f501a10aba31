/**
 * What an XML certificate holds and the filled certificate does not keep, each with its reason. A path is
 * local names from the certificate's own element down, attributes after `@`.
 */
export const notKept: readonly { path: RegExp; reason: string }[] = [
  {
    path: /(^|\/)(root|codeSystem|codeSystemName)$|@(root|codeSystem|codeSystemName|S)$/,
    reason: "names a code system or a register",
  },
  { path: /^(intygs-id|lakarutlatande-id|relation|svarPa)\b/, reason: "id of the message and of its relations" },
  {
    path: /^(typ|typAvUtlatande|version|RegelSettVersjon|AvsenderSystem|Strekkode)\b/,
    reason: "says which form this is",
  },
  { path: /^(skickatTidpunkt|skickatDatum)$/, reason: "when it was sent; the day of signing is kept" },
  {
    path: /(^|\/)(enhets-id|vardgivare-id|arbetsplatskod|forskrivarkod)\b/,
    reason: "register ids of the unit and the prescriber",
  },
  { path: /^patient\/(postadress|postnummer|postort)$/, reason: "the patient's address is not needed to judge" },
  {
    path: /^Pasient\/(KontaktInfo|NavnFastlege|NAVKontor)\b/,
    reason: "the patient's telephone, GP and office are not needed to judge",
  },
  {
    path: /(^|\/)TypeId@|(^|\/)TypeTelecom@|(^|\/)Adresse\/(Type|County|Country)@/,
    reason: "says what kind of id, telephone or address follows",
  },
  { path: /(^|\/)(Signature|XPath)\b/, reason: "the electronic signature; that there is one is kept" },
  { path: /(^|\/)instans$|@id$|(^|\/)SpmGruppe\/SpmGruppe(Id|Tekst)$/, reason: "order and numbering of the answers" },
  { path: /(^|\/)Restriksjon\b/, reason: "who besides the agency may see an answer" },
  { path: /(^|\/)Arsakskode@V$/, reason: "the code's own text is kept" },
  { path: /(^|\/)typAvFunktionstillstand$/, reason: "tells field 4 from field 5" },
  {
    path: /(^|\/)HarArbeidsgiver@V$|(^|\/)harArbeidsgiver$|@DN$/,
    reason: "an employer is kept as employed; other names of codes stand beside their code",
  },
  {
    path: /(^|\/)(befattning|specialistkompetens)\/code$/,
    reason: "code of a position whose name is kept",
  },
  { path: /^Behandler\/Id\/Id$/, reason: "the issuer's national id and address register id; the HPR number is kept" },
];

/** Ids of patients are kept masked only. */
export const maskedOnly = /(^|\/)person-id(\/extension|@extension)$|(^|\/)(Fodselsnummer\/Id|fnr)$/;
