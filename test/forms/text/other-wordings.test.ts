import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "./text-document.ts";

/** Classes of wording that physicians use beside the forms' own words, in four languages. */
const letter = (body: string, end = "Dr Ora Mockson, GP, Mock Surgery, tel 01632 960999\nSigned 02/03/2026") =>
  `Medical certificate\n\nPatient: Ada Mock, date of birth 3 Feb 1980\nDiagnosis: asthma (J45.9)\n\n${body}\n\n${end}`;

describe("who issued it", () => {
  test.each([
    ["in one line with strokes", "Ora Mockson | GP | Mock Surgery | 01632 960999", "GP", "Mock Surgery"],
    ["with slashes", "Dr Ora Mockson / consultant / Mock Infirmary / tel 01632 960999", "consultant", "Mock Infirmary"],
    ["with tabs", "Dr Ora Mockson\tFRCS\tMock Infirmary\t01632 960999", "FRCS", "Mock Infirmary"],
    ["a field of medicine", "Ora Mockson, MD, Cardiology\nMock Clinic, (555) 0100-999", "MD", "Mock Clinic"],
    [
      "a unit known by its place",
      "Ora Mockson, MD, Neurology\nMock Larkspur, 12 Sample Street\n+44 1632 960999",
      "MD",
      "Mock Larkspur",
    ],
    [
      "a role that holds a word for a unit",
      "Ora Mockson, occupational health physician\nMock Ltd, ph 01632 960999",
      "occupational health physician",
      "Mock Ltd",
    ],
    [
      "letters behind the name",
      "Ora Mockson MBChB MRCGP\nMock Practice, 1 Sample Street",
      "MBChB MRCGP",
      "Mock Practice",
    ],
  ])("en: %s", (_, end, role, unit) => {
    const { issuer } = certificateFrom(letter("Unfit for work 2 March 2026 to 29 March 2026.", `2 March 2026\n${end}`));
    const found = statedValue(issuer);
    expect(found).toMatchObject({ role, unit });
    expect(found?.name).toMatch(/Ora Mockson$/);
    expect(found?.contacts.length).toBeGreaterThan(0);
  });

  test.each([
    ["sv", "Ora Provsson, jourläkare, Provcentralen Syd, Låtsasgatan 3, 010-000 00 01", "jourläkare"],
    ["sv", "Ora Provsson – ST-läkare – Låtsas öppenvård – tfn 010-000 00 01", "ST-läkare"],
    ["sv", "Ora Provsson, barnläkare, Låtsas specialistcentrum, e-post ora@example.se", "barnläkare"],
    ["nb", "Ora Prøvesen | overlege | Liksom distriktspsykiatriske senter | tlf. 22 00 00 01", "overlege"],
    [
      "nb",
      "Ora Prøvesen, spes. nevrologi, HPR 9900001, ambulant team Liksom, Prøvegata 1, 0001 Oslo",
      "spes. nevrologi",
    ],
    ["nb", "Lege: Ora Prøvesen, fastlege, Liksom legesenter, 22 00 00 01, HPR: 9900001", "fastlege"],
    [
      "nn",
      "Ora Prøvesen, spesialist i allmennmedisin, Liksom legekontor, telefon 70 00 00 01, HPR-nummer: 9900001",
      "spesialist i allmennmedisin",
    ],
    ["nn", "Ora Prøvesen, legevikar, Liksom legesenter, tlf 900 00 001", "legevikar"],
  ])("%s: %s", (_, end, role) => {
    const { issuer } = certificateFrom(`Legeerklæring/läkarintyg\n\nDiagnos: astma J45.9\n\n2026-03-02\n${end}`);
    const found = statedValue(issuer);
    expect(found).toMatchObject({ name: expect.stringMatching(/^Ora /), role });
    expect(found?.unit).not.toBeNull();
    expect(found?.contacts.length).toBeGreaterThan(0);
  });
});

describe("how it is signed", () => {
  test.each([
    ["Sincerely,\n\n[signed] Ora Mockson, MD\nMarch 2, 2026", "handwritten"],
    ["Best regards\nE-signed by Dr Ora Mockson 2 March 2026", "electronic"],
    ["Respectfully,\nOra Mockson, MD\n2 March 2026\n(electronic signature)", "electronic"],
    ["Vennlig hilsen\nOra Prøvesen, fastlege\nElektronisk signatur 02.03.2026", "electronic"],
    ["Bästa hälsningar\nOra Provsson, leg läkare\n2026-03-02 e-signerat", "electronic"],
    ["Helsing\nOra Prøvesen, lege\nSigned 02.03.2026 – ikkje signert enno", "none"],
  ])("%j", (end, kind) => {
    const signature = statedValue(certificateFrom(letter("Unfit for work for 2 weeks.", end)).signature);
    expect(signature).toMatchObject({ kind, date: { kind: "date", date: "2026-03-02" } });
  });
});

describe("when a letter is dated above its words", () => {
  test.each([
    ["Provstad tisdagen den 3 mars 2026\n\nTill den det berör", "2026-03-03"],
    ["Prøvebakken legekontor                    Prøveby, 3. mars 2026\n\nTil NAV", "2026-03-03"],
    ["Sent: Tue 3 March 2026 09:12\nSubject: sick leave", "2026-03-03"],
  ])("%s", (head, day) => {
    const { signature } = certificateFrom(
      `${head}\n\nThe patient is unfit for work 100 % from 2 March to 15 March 2026.\n\nYours sincerely\nAda Prov, consultant`,
    );
    expect(statedValue(signature)?.date).toMatchObject({ date: day });
  });
});

describe("when the patient was seen", () => {
  test.each([
    ["I saw Ms Mock in person on 27 February 2026.", "visit", "2026-02-27"],
    ["Last evaluated by telephone consultation on 27 February 2026.", "phone", "2026-02-27"],
    ["Exam 27 Feb 2026 in my office.", "visit", "2026-02-27"],
    ["Telehealth consultation 27 February 2026. Pain reviewed: 4/5.", "video", "2026-02-27"],
    ["Jag träffade henne vid läkarbesök 2026-02-27.", "visit", "2026-02-27"],
    ["Pasienten møtte til legetime 27.02.2026.", "visit", "2026-02-27"],
    ["Sist sett ved heimebesøk 27.02.2026.", "visit", "2026-02-27"],
    ["Seen 27 February 2026. To be reviewed 15 March 2026.", "visit", "2026-02-27"],
  ])("%s", (text, kind, date) => {
    const contacts = statedValue(
      certificateFrom(letter(`${text}\n\nUnfit for work 2 March 2026 to 29 March 2026.`)).contacts,
    );
    expect(contacts).toEqual([expect.objectContaining({ kind, date: expect.objectContaining({ date }) })]);
  });

  test("an appointment to come is no contact", () => {
    const { contacts } = certificateFrom(letter("Will be reviewed 15 March 2026. Unfit for work until 29 March 2026."));
    expect(contacts).toEqual({ status: "blank" });
  });
});

describe("which degree", () => {
  const nav = (grade: string) =>
    `NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding\n\n3 Diagnose\n3.1 Hoveddiagnose\nICPC-2 R96 Astma\n\n4 Mulighet for arbeid\n4.2 [x] Gradert  f.o.m. 02.03.2026 t.o.m. 29.03.2026  ${grade}\n\n12 Bekreftelse\n12.1 Behandlet dato: 02.03.2026\n`;
  test.each([
    ["Grad: 60", 60],
    ["Grad: 60 %", 60],
    ["Sykmeldingsgrad 60", 60],
    ["Grad: 60 % nå", 60],
    ["Grad: 50 % stilling", 50],
    ["sykmeldt 60 % av 80 % stilling", 60],
    ["jobber 40 %", 60],
    ["Grad: 60 % sykmeldt, jobber 40 %", 60],
    ["Grad: 60 % stilling", "unclear"],
    ["Arbeidsevne: 60 %", "unclear"],
    ["redusert til 60 %", "unclear"],
  ])("nb: %s", (grade, expected) => {
    const degrees = statedValue(certificateFrom(nav(grade)).capacity)?.map(({ incapacity }) =>
      incapacity.kind === "percent" ? incapacity.percent : incapacity.kind,
    );
    expect(degrees).toEqual([expected]);
  });

  test.each([
    ["He is totally unable to perform his usual duties from 2 March 2026 through 29 March 2026.", 100],
    ["She can not work 100 % from 2 March 2026 to 29 March 2026.", 100],
    ["She cannot work 75 % from 2 March 2026 to 29 March 2026.", 75],
    ["She works 75 % and is on sick leave from 2 March 2026 to 29 March 2026.", 25],
    ["Bedöms inte kunna arbeta, helt sjukskriven, 2026-03-02 – 2026-03-29.", 100],
    ["She is completely incapacitated 2 March 2026 to 29 March 2026.", 100],
    ["Unfit for duty from 2 March 2026 to 29 March 2026.", 100],
    ["Hon är heltidssjukskriven 2026-03-02 – 2026-03-29.", 100],
    ["Hon är sjukskriven på halvtid 2026-03-02 – 2026-03-29.", 50],
    ["Arbetsförmågan är nedsatt med tre fjärdedelar 2026-03-02 – 2026-03-29.", 75],
    ["Han er fullstendig arbeidsufør fra 02.03.2026 til 29.03.2026.", 100],
    ["Ho er heilt sjukmeld frå 02.03.2026 til 29.03.2026.", 100],
    ["Sjukskriven 75 procent 2 mars 2026 till 29 mars 2026.", 75],
  ])("%s", (text, percent) => {
    expect(statedValue(certificateFrom(letter(text)).capacity)).toEqual([
      expect.objectContaining({
        incapacity: { kind: "percent", percent },
        from: expect.objectContaining({ date: "2026-03-02" }),
        to: expect.objectContaining({ date: "2026-03-29" }),
      }),
    ]);
  });
});

describe("which illness, and which work", () => {
  const bare = (body: string) => `Mock Clinic, 1 Sample Street\n\n2 March 2026\n\n${body}\n\nDr Ora Mockson, GP`;
  test.each([
    ["She had a laparoscopic cholecystectomy for acute cholecystitis on 1 March 2026.", /^acute cholecystitis/],
    ["He was admitted to hospital with pneumonia.", /^pneumonia/],
    ["Pasienten ble operert for meniskskade 1.3.2026.", /^meniskskade/],
    ["Patienten vårdas för lunginflammation.", /^lunginflammation/],
    ["She carries a diagnosis of ulcerative colitis.", /^ulcerative colitis/],
    ["RE: Ada Mock   DOB: 3 Feb 1980   Dx: tennis elbow", /^tennis elbow/],
  ])("%s", (body, expected) => {
    expect(
      statedValue(certificateFrom(bare(`${body}\n\nUnfit for work until 29 March 2026.`)).diagnoses)?.[0]?.text,
    ).toMatch(expected);
  });

  test.each([
    "She is under my care for her neurological condition.",
    "Pasienten behandles for en psykisk lidelse.",
    "Patienten behandlas för sin medicinska åkomma.",
  ])("names none: %s", (body) => {
    expect(certificateFrom(bare(`${body}\n\nUnfit for work until 29 March 2026.`)).diagnoses).toEqual({
      status: "blank",
    });
  });

  test("an occupation beside the patient ends with its line", () => {
    const { occupation, passages } = certificateFrom(
      bare(
        "Re: Ada Mock   DOB 3 Feb 1980   Occupation: glazier\n\nThis is to certify that she broke her wrist and cannot lift the panes.\n\nUnfit for work until 29 March 2026.",
      ),
    );
    expect(statedValue(occupation)?.text).toBe("glazier");
    expect(passages.some(({ topic, text }) => topic === "unplaced" && text.includes("lift the panes"))).toBe(true);
  });
});
