import { fk7804Version2 } from "../../se-fk7804/form-v2.ts";
import type { PdfFieldMap } from "./field-map.ts";

/** FK 7804 (006 F 001). Source: the form's own field list, sklintyg/certificate-service 33bb793, read 2026-11. */
export const fk7804Fields: PdfFieldMap = {
  form: fk7804Version2,
  pages: [
    "form1[0].#subform[0].flt_txtDiagnoser[0]",
    "form1[0].Sida2[0].flt_txtBeskrivAktivitetsbegransning[0]",
    "form1[0].Sida3[0].RadioButtonList4[0]",
    "form1[0].Sida4[0].flt_datUnderskrift[0]",
  ],
  patientName: null,
  patientId: "form1[0].#subform[0].flt_txtPersonNr[0]",
  signedOn: "form1[0].Sida4[0].flt_datUnderskrift[0]",
  signature: "form1[0].Sida4[0].flt_txtNamnteckning[0]",
  issuer: {
    name: "form1[0].Sida4[0].flt_txtNamnfortydligande[0]",
    roles: ["form1[0].Sida4[0].flt_txtBefattning[0]", "form1[0].Sida4[0].flt_txtEventuellSpecialistkompetens[0]"],
    professionalId: "form1[0].Sida4[0].flt_txtLakarensHSA-ID[0]",
    unit: "form1[0].Sida4[0].flt_txtVardgivarensNamnAdressTelefon[0]",
    unitBeginsWithName: false,
  },
  months: "form1[0].Sida3[0].flt_numManadManader[0]",
  ticks: {
    "form1[0].Sida3[0].RadioButtonList2[0]=0": { question: "33", words: "Nej" },
    "form1[0].Sida3[0].RadioButtonList2[0]=1": { question: "33", words: "Ja" },
    "form1[0].Sida3[0].ksr_Resor[0]": { question: "34", words: "Ja" },
    "form1[0].Sida4[0].ksr_ForsakringskassanKontakar[0]": { question: "26", words: "Ja" },
  },
  continuation: "flt_txtFortsattningsblad",
};
