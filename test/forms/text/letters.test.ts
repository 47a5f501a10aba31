import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "./text-document.ts";

/** What a letter without headings says, in short. */
interface Said {
  patient: string;
  /** Name, role, unit. */
  issuer: [string, string, string | null];
  diagnosis: string;
  /** Degree, first day, last day. */
  capacity: [number | string, string, string];
  signed: string | null;
}

const letters: { of: string; text: string; said: Said }[] = [
  {
    of: "sv: on sick leave for; an operation long ago; the name above the role",
    text: "Läkarintyg\n\nGäller: Ivar Låtsas, 19121212-1212\n\nHärmed intygas att Ivar är sjukskriven för ryggskott från och med 2 mars till och med 15 mars 2026, 100 %. Han opererades 2019-05-04 för diskbråck.\n\nOra Provsson\nleg läkare, Låtsas vårdcentral\ntel 010-000 00 01\n2026-03-02",
    said: {
      patient: "Ivar Låtsas",
      issuer: ["Ora Provsson", "leg läkare", "Låtsas vårdcentral"],
      diagnosis: "ryggskott",
      capacity: [100, "2026-03-02", "2026-03-15"],
      signed: "2026-03-02",
    },
  },
  {
    of: "sv: has the diagnosis and is treated; half time; a visit to come",
    text: "Intyg\n\nPatienten Ada Provson, född 1980-02-03, har diagnosen kronisk migrän och behandlas med botox sedan 2024-01-10. Hon är sjukskriven på halvtid 2026-03-01 – 2026-03-31. Återbesök 2026-04-12.\n\nStockholm 2026-03-01\nDr Bo Läkarsson, neurolog, Neurologmottagningen",
    said: {
      patient: "Ada Provson",
      issuer: ["Dr Bo Läkarsson", "neurolog", "Neurologmottagningen"],
      diagnosis: "kronisk migrän",
      capacity: [50, "2026-03-01", "2026-03-31"],
      signed: "2026-03-01",
    },
  },
  {
    of: "nb: place and date right above the heading, as in a PDF",
    text: "Utkanten legekontor\nUtkanten, 11.05.2026\nErklæring om arbeidsevne\nGjelder: Ola Narr, f. 1980-02-03\nDiagnose: Lungebetennelse\nHan er 100 % sykmeldt fra 12.05.2026 til 25.05.2026.\n\nMed vennlig hilsen\nBo Legesen, lege, Utkanten legekontor\n11.05.2026",
    said: {
      patient: "Ola Narr",
      issuer: ["Bo Legesen", "lege", "Utkanten legekontor"],
      diagnosis: "Lungebetennelse",
      capacity: [100, "2026-05-12", "2026-05-25"],
      signed: "2026-05-11",
    },
  },
  {
    of: "sv: because of; dates of six digits; the unit beside its telephone",
    text: "Läkarintyg\nAda Provson 19800203-2391\n\nPå grund av lunginflammation är hon helt arbetsoförmögen under tiden 260302–260315. Röntgen 260301 visade infiltrat.\n\nMed vänlig hälsning\nBo Läkarsson, ST-läkare, Provs vårdcentral 010-000 00 02",
    said: {
      patient: "Ada Provson",
      issuer: ["Bo Läkarsson", "ST-läkare", "Provs vårdcentral"],
      diagnosis: "lunginflammation",
      capacity: [100, "2026-03-02", "2026-03-15"],
      signed: null,
    },
  },
  {
    of: "sv: shortened, and cannot in the order of a subordinate clause",
    text: "Till den det berör\n\nUndertecknad läkare intygar att Ada Provson (f. 1980-02-03) p.g.a. depression inte kan arbeta fr.o.m. 2026-03-02 t.o.m. 2026-04-01. Hon har sedan 2025-11-20 haft samtalskontakt.\n\nBo Läkarsson\nSpecialist i allmänmedicin\nProvs vårdcentral\n2026-03-02",
    said: {
      patient: "Ada Provson",
      issuer: ["Bo Läkarsson", "Specialist i allmänmedicin", "Provs vårdcentral"],
      diagnosis: "depression",
      capacity: [100, "2026-03-02", "2026-04-01"],
      signed: "2026-03-02",
    },
  },
  {
    of: "sv: since a day, extended in the next sentence; the reason after a colon",
    text: "Intyg om sjukskrivning\n\nOla Låtsas, 19121212-1212, är sjukskriven sedan 2025-12-01. Sjukskrivningen förlängs nu 2026-03-02–2026-03-29 på heltid. Orsak: utmattningssyndrom.\n\nBo Läkarsson, leg. läkare, 2026-03-02",
    said: {
      patient: "Ola Låtsas",
      issuer: ["Bo Läkarsson", "leg. läkare", null],
      diagnosis: "utmattningssyndrom",
      capacity: [100, "2026-03-02", "2026-03-29"],
      signed: "2026-03-02",
    },
  },
  {
    of: "nb: about, shortened; days of operation and of control",
    text: "Legeerklæring\n\nVedr. Kari Liksom, f. 03.02.1980\n\nPasienten er sykmeldt 100 % på grunn av kneartrose fra 02.03.2026 til 29.03.2026. Hun ble operert 27.02.2026. Kontroll 23.03.2026.\n\nMed vennlig hilsen\nOla Prøve\noverlege, Liksom sykehus",
    said: {
      patient: "Kari Liksom",
      issuer: ["Ola Prøve", "overlege", "Liksom sykehus"],
      diagnosis: "kneartrose",
      capacity: [100, "2026-03-02", "2026-03-29"],
      signed: null,
    },
  },
  {
    of: "nb: has the diagnosis and is half on sick leave",
    text: "Attest\n\nDet bekreftes at Kari Liksom, født 03.02.1980, har diagnosen angstlidelse og er 50 % sykmeldt i perioden 2. mars 2026 til 31. mars 2026. Hun har vært til behandling siden 12.01.2026.\n\nOla Prøve, psykiater, Liksom DPS, tlf 00 00 00 10\n02.03.2026",
    said: {
      patient: "Kari Liksom",
      issuer: ["Ola Prøve", "psykiater", "Liksom DPS"],
      diagnosis: "angstlidelse",
      capacity: [50, "2026-03-02", "2026-03-31"],
      signed: "2026-03-02",
    },
  },
  {
    of: "nn: because of, in one word",
    text: "Legeattest\n\nDet stadfestast at Kari Liksom, fødd 03.02.1980, er sjukmeld 100 % grunna brot i handleddet frå 02.03.2026 til 12.04.2026. Operert 01.03.2026.\n\nMed venleg helsing\nOla Prøve, lege, Liksom legekontor",
    said: {
      patient: "Kari Liksom",
      issuer: ["Ola Prøve", "lege", "Liksom legekontor"],
      diagnosis: "brot i handleddet",
      capacity: [100, "2026-03-02", "2026-04-12"],
      signed: null,
    },
  },
  {
    of: "en: due to; in hospital before, a review to come",
    text: "To whom it may concern\n\n2 March 2026\n\nRe: Jane Pretend, DOB 23/02/1980\n\nMs Pretend is unfit for work due to pneumonia. She was admitted on 26 February 2026 and discharged on 1 March 2026. She will be off work from 2 March 2026 until 22 March 2026. I will review her on 20 March 2026.\n\nYours sincerely,\n\nDr Bob Mock\nConsultant Physician\nPretend Hospital\nTel 01632 960000",
    said: {
      patient: "Jane Pretend",
      issuer: ["Dr Bob Mock", "Consultant Physician", "Pretend Hospital"],
      diagnosis: "pneumonia",
      capacity: [100, "2026-03-02", "2026-03-22"],
      signed: "2026-03-02",
    },
  },
  {
    of: "en: under my care for, in an American hand",
    text: "Pretend Medical Centre\n12 Mock Street, Sampleton\nTel: 01632 960001\n\nMarch 2, 2026\n\nThis is to certify that John Pretend has been under my care for sciatica and is not fit for work from March 2, 2026 through March 15, 2026. His surgery was on June 4, 2019.\n\nBob Mock, MD",
    said: {
      patient: "John Pretend",
      issuer: ["Bob Mock", "MD", "Pretend Medical Centre"],
      diagnosis: "sciatica",
      capacity: [100, "2026-03-02", "2026-03-15"],
      signed: "2026-03-02",
    },
  },
  {
    of: "en: diagnosed with, and a duration",
    text: "Dear Sir or Madam,\n\nI am the GP of Mr John Pretend (born 3 February 1980). He has been diagnosed with shingles and he is unfit for any work for two weeks from 2 March 2026.\n\nYours faithfully\nDr Bob Mock MBBS, Pretend Surgery, 01632 960002\n2 March 2026",
    said: {
      patient: "Mr John Pretend",
      issuer: ["Dr Bob Mock", "MBBS", "Pretend Surgery"],
      diagnosis: "shingles",
      capacity: [100, "2026-03-02", "2026-03-15"],
      signed: "2026-03-02",
    },
  },
];

describe("a letter that says everything in sentences", () => {
  test.each(letters)("$of", ({ text, said }) => {
    expect(inShort(certificateFrom(text))).toEqual(said);
  });

  test("nothing of the letter itself is a way to reach the physician", () => {
    for (const { text } of letters) {
      const contacts = statedValue(certificateFrom(text).issuer)?.contacts ?? [];
      expect(contacts.filter((one) => /Provson|Röntgen|\d{8}-|sjuk/.test(one))).toEqual([]);
    }
  });
});

function inShort({ patient, issuer, diagnoses, capacity, signature }: Certificate) {
  const who = statedValue(issuer);
  const periods = (statedValue(capacity) ?? []).map(({ incapacity, from, to }) => [
    incapacity.kind === "percent" ? incapacity.percent : incapacity.kind,
    from?.kind === "date" ? from.date : from?.kind,
    to?.kind === "date" ? to.date : to?.kind,
  ]);
  const named = (statedValue(diagnoses) ?? []).map(({ text }) => text);
  const signed = statedValue(signature)?.date;
  return {
    patient: statedValue(patient)?.name,
    issuer: [who?.name, who?.role, who?.unit],
    diagnosis: named.length === 1 ? named[0] : named,
    capacity: periods.length === 1 ? periods[0] : periods,
    signed: signed?.kind === "date" ? signed.date : null,
  };
}
