import { fk7263 } from "../../se-fk7263/form.ts";
import type { PdfFieldMap } from "./field-map.ts";

/** FK 7263 (RFV 7263 009). Source: the blank form's own fields and their tool tips, sklintyg/common 47fe38c, read 2026-11. */
export const fk7263Fields: PdfFieldMap = {
  form: fk7263,
  pages: ["form1[0].#subform[0].flt_DiagnosDiagnoser_flt2[0]", "form1[0].#subform[1].flt_Datum_flt14[0]"],
  patientName: "form1[0].#subform[0].flt_PatNamn[0]",
  patientId: "form1[0].#subform[0].flt_PatPersonnummer[0]",
  signedOn: "form1[0].#subform[1].flt_Datum_flt14[0]",
  signature: null,
  issuer: {
    name: null,
    roles: [],
    professionalId: "form1[0].#subform[1].flt_ForskrivarkodOchArbetsplatskod_flt17[0]",
    unit: "form1[0].#subform[1].flt_NamnfortydligandeMottagningsadrTel_flt15[0]",
    unitBeginsWithName: true,
  },
  months: null,
  ticks: {
    "form1[0].#subform[0].ksr_KontaktMedArbetsformedlingen_flt6a[0]": {
      question: "6a",
      words: "Kontakt med Arbetsförmedlingen",
    },
    "form1[0].#subform[0].ksr_KontaktMedForetagsHalsovarden_flt6a[0]": {
      question: "6a",
      words: "Kontakt med företagshälsovården",
    },
    "form1[0].#subform[1].ksr_Ja_flt7[0]": { question: "7", words: "Ja" },
    "form1[0].#subform[1].ksr_Nej_flt7[0]": { question: "7", words: "Nej" },
    "form1[0].#subform[1].ksr_GarInteAttBedoma_flt7[0]": { question: "7", words: "Går inte att bedöma" },
    "form1[0].#subform[1].ksr_Ja_flt11[0]": { question: "11", words: "Ja" },
    "form1[0].#subform[1].ksr_Nej_flt11[0]": { question: "11", words: "Nej" },
    "form1[0].#subform[1].ksr_Ja_flt12[0]": { question: "12", words: "Ja" },
  },
  continuation: null,
};
