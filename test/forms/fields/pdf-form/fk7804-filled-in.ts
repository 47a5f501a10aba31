import type { PdfValues } from "./filled-pdf.ts";

export const page1 = "form1[0].#subform[0]";
export const page2 = "form1[0].Sida2[0]";
export const page3 = "form1[0].Sida3[0]";
export const page4 = "form1[0].Sida4[0]";

/** The radio groups of FK 7804 with their options in the order of the form's own field list. */
export const radios = {
  [`${page3}.RadioButtonList2[0]`]: ["1", "2"],
  [`${page3}.RadioButtonList4[0]`]: ["3", "4", "2", "1"],
};

/** FK 7804 with something in every field, long answers going on on the continuation sheet. */
export const everything: PdfValues = {
  [`${page1}.flt_txtPersonNr[0]`]: "19121212-1212",
  [`${page1}.ksr_AvstangningSmittskyddslagen[0]`]: true,
  [`${page1}.ksr_FysisktVardmote[0]`]: true,
  [`${page1}.flt_datumPatient[0]`]: "2026-03-02",
  [`${page1}.ksr_DigitalVardmote[0]`]: true,
  [`${page1}.flt_datumDigitaltVardmöte[0]`]: "20260223",
  [`${page1}.ksr_TelefonkontaktPatienten[0]`]: true,
  [`${page1}.flt_datumTelefonkontakt[0]`]: "260220",
  [`${page1}.ksr_Journaluppgifter[0]`]: true,
  [`${page1}.flt_datumJournaluppgifter[0]`]: "i våras",
  [`${page1}.ksr_Annat[0]`]: true,
  [`${page1}.flt_datumAnnat[0]`]: "2026-02-18",
  [`${page1}.flt_txtAnnatAngeVad[0]`]: "Samtal med sambo",
  [`${page1}.ksr_NuvarandeArbete[0]`]: true,
  [`${page1}.flt_txtYrkeArbetsuppgifter[0]`]: "Förskollärare, småbarnsgrupp",
  [`${page1}.ksr_Arbetssokande[0]`]: true,
  [`${page1}.ksr_Foraldraledighet[0]`]: true,
  [`${page1}.ksr_Studier[0]`]: true,
  [`${page1}.flt_txtDiagnoser[0]`]: "Medelsvår depressiv episod med ...",
  ...code(1, "F321"),
  [`${page1}.flt_txtDiagnoser2[0]`]: "Generaliserat ångestsyndrom",
  ...code(6, "F411"),
  [`${page1}.flt_txtDiagnoser3[0]`]: "Hypotyreos",
  ...code(11, "E039A"),
  [`${page2}.flt_txtBeskrivUndersokningsfynd[0]`]: "Långsam i tal och rörelse, tappar tråden ... Se fortsättningsblad!",
  [`${page2}.flt_txtBeskrivAktivitetsbegransning[0]`]:
    "Kan inte hålla uppsikt över en barngrupp.\nOrkar inte höga ljud.",
  [`${page2}.flt_txtPagandeMedicinskBehandling[0]`]: "Sertralin, samtal varje vecka.",
  [`${page2}.ksr_100procent[0]`]: true,
  [`${page2}.flt_datumFranMed[0]`]: "2026-03-02",
  [`${page2}.flt_datumtTillMed[0]`]: "2026-03-31",
  [`${page2}.ksr_75procent[0]`]: true,
  [`${page2}.flt_datumFranMed75Procent[0]`]: "2026-04-01",
  [`${page2}.flt_datumTillMed75Procent[0]`]: "2026-04-15",
  [`${page2}.ksr_50procent[0]`]: true,
  [`${page2}.flt_datumFranMed50Procent[0]`]: "2026-04-16",
  [`${page2}.flt_datumTillMed50Procent[0]`]: "2026-04-30",
  [`${page2}.ksr_25procent[0]`]: true,
  [`${page2}.flt_datumFranMed25Procent[0]`]: "2026-05-01",
  [`${page2}.flt_datumTillMed25Procent[0]`]: "2026-05-15",
  [`${page3}.flt_txtArbetsförmaga[0]`]: "Återfall inom ett år.",
  [`${page3}.ksr_Resor[0]`]: true,
  [`${page3}.RadioButtonList2[0]`]: "2",
  [`${page3}.flt_txtBeskrivMedicinskaSkal[0]`]: "Behöver jämn belastning.",
  [`${page3}.RadioButtonList4[0]`]: "2",
  [`${page3}.flt_numManadManader[0]`]: "4",
  [`${page3}.flt_txtAlternativFyra[0]`]: "Beror på svaret på behandlingen.",
  [`${page3}.flt_txtArbetslivsinriktadAtgarderUnderlatta[0]`]: "Mindre barngrupp i början.",
  [`${page3}.flt_txtOvrigaUpplysningarl[0]`]: "Tolk behövs inte.",
  [`${page4}.ksr_ForsakringskassanKontakar[0]`]: true,
  [`${page4}.flt_txtForsakringskassanKontaktar[0]`]: "Gärna före påsk.",
  [`${page4}.flt_datUnderskrift[0]`]: "2026-03-02",
  [`${page4}.flt_txtNamnteckning[0]`]: "Ylva Påhittsson",
  [`${page4}.flt_txtNamnfortydligande[0]`]: "Ylva Påhittsson",
  [`${page4}.flt_txtBefattning[0]`]: "Överläkare",
  [`${page4}.flt_txtEventuellSpecialistkompetens[0]`]: "Psykiatri",
  [`${page4}.flt_txtLakarensHSA-ID[0]`]: "SE0000000000-LAK1",
  [`${page4}.flt_txtArbetsplatskod[0]`]: "0000000000",
  [`${page4}.flt_txtVardgivarensNamnAdressTelefon[0]`]: "Psykiatrin Söder\nÅgatan 3, 999 99 Provköping\n010-000 00 77",
  "form1[0].#subform[4].flt_txtFortsattningsblad[0]": [
    "Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga",
    "Diagnosbeskrivning för diagnoskod F321",
    "... somatiska symtom",
    "",
    "Ange vilken/vilka funktionsnedsättningar patienten har till följd av sjukdom och om möjligt svårighetsgrad.",
    "... i samtal. Koncentrationen är kraftigt nedsatt, prövad med MoCA.",
  ].join("\n"),
};

function code(first: number, characters: string): PdfValues {
  return Object.fromEntries([...characters].map((one, at) => [`${page1}.flt_txtDiaKod${first + at}[0]`, one]));
}
