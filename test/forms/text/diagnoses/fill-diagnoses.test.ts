import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

const fk7804 = "FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n";
const nav = "NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding\n";
const med3 =
  "Statement of fitness for work\nFor social security or Statutory Sick Pay\nI advise you that:\n[x] you are not fit for work\n";

/** Diagnoses in short: `text | code | system`. */
function diagnoses(text: string): string[] {
  return (statedValue(certificateFrom(text).diagnoses) ?? []).map(
    ({ text: words, code, system }) => `${words} | ${code} | ${system}`,
  );
}

describe("FK 7804", () => {
  test.each<[string, string[]]>([
    ["Medelsvår depressiv episod    F32.1", ["Medelsvår depressiv episod | F321 | icd-10-se"]],
    ["F43.9  Reaktion på svår stress, ospecificerad", ["Reaktion på svår stress, ospecificerad | F439 | icd-10-se"]],
    ["Utmattningssyndrom (F43.8A)", ["Utmattningssyndrom | F438A | icd-10-se"]],
    [
      "KOL med exacerbation J44.1\nHypertoni I10.9",
      ["KOL med exacerbation | J441 | icd-10-se", "Hypertoni | I109 | icd-10-se"],
    ],
    ["Hypertoni I10.9, Diabetes typ 2 E11.9", ["Hypertoni | I109 | icd-10-se", "Diabetes typ 2 | E119 | icd-10-se"]],
    ["Rotatorkuffsyndrom hö   Diagnoskod enligt ICD-10 SE: M75.1", ["Rotatorkuffsyndrom hö | M751 | icd-10-se"]],
    ["Ryggskott\nDiagnoskod enligt ICD-10 SE\nM545", ["Ryggskott | M545 | icd-10-se"]],
    [
      "Malign tumör i bröstkörtel,\nospecificerad lokalisation C50.9",
      ["Malign tumör i bröstkörtel, ospecificerad lokalisation | C509 | icd-10-se"],
    ],
    ["Artros, opererad    17.1", ["Artros, opererad | 171 | icd-10-se"]],
    ["Ryggvärk (KSH97-P: M54-P)", ["Ryggvärk | M54P | ksh97-p"]],
    ["Ryggskott", ["Ryggskott | null | null"]],
    ["Ryggskott, se tidigare intyg", ["Ryggskott, se tidigare intyg | null | null"]],
    ["M54.5", ["null | M545 | icd-10-se"]],
  ])("%s", (written, expected) => {
    expect(
      diagnoses(`${fk7804}4. Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga\n${written}\n`),
    ).toEqual(expected);
  });

  test.each(["Se tidigare intyg", "se tidigare intyg 2026-01-03", "Enl tidigare", "Ej angivet", "–"])(
    "names no diagnosis: %s",
    (written) => {
      const certificate = certificateFrom(
        `${fk7804}4. Diagnos\n${written}\n6. Aktivitetsbegränsning\nTappar verktyg.\n`,
      );
      expect(certificate.diagnoses.status).toBe("blank");
    },
  );
});

describe("NAV 08-07.04", () => {
  test.each<[string, string[]]>([
    ["3.1 Hoveddiagnose\nKodesystem ICPC-2   Kode P76   Depressiv lidelse", ["Depressiv lidelse | P76 | icpc-2"]],
    ["3.1 Hoveddiagnose\nICD-10   E11.4   Diabetes mellitus type 2", ["Diabetes mellitus type 2 | E114 | icd-10"]],
    ["3.1 Hoveddiagnose: L03 Korsryggsmerter", ["Korsryggsmerter | L03 | icpc-2"]],
    ["3.1 Hoveddiagnose: M54.5 Lumbago", ["Lumbago | M545 | icd-10"]],
    ["3.1 Hoveddiagnose: A01.0000 Smerte", ["Smerte | A010000 | icpc-2b"]],
    [
      "3.1 Hovuddiagnose\nICPC-2 L92 Skuldersyndrom\n3.2 Bidiagnose\nP76 Depresjon",
      ["Skuldersyndrom | L92 | icpc-2", "Depresjon | P76 | icpc-2"],
    ],
    ["3.1 Hoveddiagnose\nKodesystem      Kode      Tekst\n3.2 Bidiagnose\n12.1 Behandlet dato: 02.03.2026", []],
  ])("%s", (written, expected) => {
    expect(diagnoses(`${nav}1.1 Testesen, Gro 1.2 118485 12100\n3 Diagnose\n${written}\n`)).toEqual(expected);
  });
});

describe("English forms and letters", () => {
  test.each<[string, string[]]>([
    ["Low back pain", ["Low back pain | null | null"]],
    ["# T12, conservative", ["T12, conservative | null | null"]],
    ["Depression (F32.1)", ["Depression | F321 | null"]],
  ])("fit note: %s", (written, expected) => {
    expect(diagnoses(`${med3}because of the following condition(s):\n${written}\n`)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["Diagnosis: Irritable bowel syndrome (K58.1 / ICD-10)", ["Irritable bowel syndrome | K581 | icd-10"]],
    ["I certify that Mr John Sample has been diagnosed with acute bronchitis.", ["acute bronchitis | null | null"]],
    ["Primært Sjøgrens syndrom M35.0", ["Primært Sjøgrens syndrom | M350 | null"]],
    ["This lady has multiple sclerosis (G35) and walks with a stick.", ["multiple sclerosis | G35 | null"]],
    ["Patienten lider av lumbago med ischias (M54.4).", ["lumbago med ischias | M544 | null"]],
    ["Pasienten er sykmeldt på grunn av depresjon.", ["depresjon | null | null"]],
    ["Pasienten er sjukmeld på grunn av depresjon.", ["depresjon | null | null"]],
    ["The patient is under my care for ongoing health issues and is off sick from work.", []],
    ["Nature of condition: Confidential / known to the medical adviser\nThe patient is unfit for work.", []],
    ["Patienten har remitterats på grund av oro i familjen. Intyg och diagnos senare.", []],
  ])("letter: %s", (text, expected) => {
    expect(diagnoses(text)).toEqual(expected);
  });
});

describe("an illness that running text names", () => {
  const letter = (sentence: string) => `Provby vårdcentral\n\nJan Prov\n\n${sentence}\n\nUnfit for work 100 %.`;

  test.each([
    ["He has chronic spontaneous urticaria.", "chronic spontaneous urticaria | null"],
    ["She has a left vocal cord palsy following thyroid surgery.", "left vocal cord palsy | null"],
    ["He sustained a fracture of the left wrist.", "fracture of the left wrist | null"],
    ["This 45-year-old man with gout is a bus driver.", "gout | null"],
    ["Secondary progressive multiple sclerosis, G35. EDSS 6.0.", "Secondary progressive multiple sclerosis | G35"],
    ["She has plantar fasciitis (ICD-10 M72.2), by ultrasound.", "plantar fasciitis | M722"],
    ["Det rör sig om en hälseneruptur.", "hälseneruptur | null"],
    ["Patienten, som är snickare, har Dupuytrens kontraktur.", "Dupuytrens kontraktur | null"],
    ["Patienten har MS med skov i februari.", "MS | null"],
    ["Pas. har fått påvist lungeemboli.", "lungeemboli | null"],
    ["Ho vert følgd for hjartesvikt.", "hjartesvikt | null"],
    ["Frossen skulder.", "Frossen skulder | null"],
    ["I am treating Mrs Jones for giant cell arteritis.", "giant cell arteritis | null"],
    ["Besvären orsakas av ett diskbråck.", "diskbråck | null"],
    ["Plagene skyldes en rotatorcuffruptur.", "rotatorcuffruptur | null"],
  ])("%s", (sentence, expected) => {
    const [first] = statedValue(certificateFrom(letter(sentence)).diagnoses) ?? [];
    expect(`${first?.text} | ${first?.code}`).toBe(expected);
  });

  test.each([
    "Her mother has dementia and needs care.",
    "Her son has been diagnosed with autism.",
    "There is no sign of MS.",
    "He had shingles as a child.",
    "Lupus has been ruled out.",
    "Possible sarcoidosis, awaiting CT.",
    "He drives people with dementia to the day centre.",
    "Misstanke om lupus som avfärdats.",
    "Hon vårdar sin make som har Parkinsons sjukdom.",
    "Hereditet för bröstcancer.",
    "Hon är trött och ledsen efter skilsmässan.",
    "Brystkreft i slekten.",
    "Ikke artritt, ikke nevropati.",
    "Ho er redd for hjarteinfarkt.",
    "Nobody at home has flu.",
    "Hon skjutsar sin man till dialys för njursvikt.",
  ])("none of the patient's now: %s", (sentence) => {
    expect(certificateFrom(letter(sentence)).diagnoses.status).not.toBe("stated");
  });
});
