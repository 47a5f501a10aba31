import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "./text-document.ts";

const letter = (end: string) => `Läkarintyg\n\nDiagnos: astma J45.9\nBehandling: spray\n\n${end}`;

describe("the block of a signature", () => {
  test.each([
    [
      "field numbers before it",
      "14-17. 3/2 2018   Ora Provsson, överläkare, Provkliniken, 010-000 00 01 (namnteckning)",
      "2018-02-03",
    ],
    [
      "field numbers with a dash",
      "14–16 2018-02-03   Ora Provsson, överläkare, Provkliniken, 010-000 00 01 (namnteckning)",
      "2018-02-03",
    ],
    [
      "place and short date",
      "Provstad 3/2 2018   Dr Ora Provsson (egenhändig)  överläkare\nProvkliniken, 010-000 00 01",
      "2018-02-03",
    ],
  ])("%s", (_, end, date) => {
    const certificate = certificateFrom(letter(end));
    const issuer = statedValue(certificate.issuer);
    expect(issuer?.name).toMatch(/Ora Provsson$/);
    expect(issuer).toMatchObject({ role: "överläkare", unit: "Provkliniken" });
    expect(statedValue(certificate.signature)).toMatchObject({ kind: "handwritten", date: { date } });
  });

  test.each([
    ["right behind the role", "2026-03-02 Ora Provsson, ST-läkare Vårdcentralen Syd, 010-000 00 01"],
    [
      "behind the number of the workplace",
      "2026-03-02 Ora Provsson, ST-läkare, apk 2423456789012 Vårdcentralen Syd, 010-000 00 01",
    ],
    [
      "above the name",
      "Vårdcentralen Syd, Provgatan 1, 999 00 Provstad, 010-000 00 01\nOra Provsson, ST-läkare\nsignerat 2026-03-02",
    ],
  ])("the unit %s", (_, end) => {
    expect(statedValue(certificateFrom(letter(end)).issuer)).toMatchObject({
      name: "Ora Provsson",
      role: "ST-läkare",
      unit: "Vårdcentralen Syd",
    });
  });

  test("a sentence with a word for a unit in it is none", () => {
    const end =
      "Besökte vårdcentralen 2026-02-02. Han mår bättre nu.\nOra Provsson, ST-läkare, Provkliniken\nsignerat 2026-03-02";
    expect(statedValue(certificateFrom(letter(end)).issuer)).toMatchObject({ unit: "Provkliniken" });
  });

  test.each([
    ["Elektroniskt godkänt 2026-03-02 av Ora Provsson, överläkare, Provkliniken, 010-000 00 01", "electronic"],
    ["dikt. öl Ora Provsson / skr. kb\nProvkliniken, 010-000 00 01\nSign. 2026-03-02", "handwritten"],
    ["Ora Provsson, leg. läkare\nProvkliniken, 010-000 00 01\nUnderskrift: O Provsson 2/3-26", "handwritten"],
    ["2/3-26\nOra Provsson, ST-läk\nProvkliniken, tfn 010-000 00 01\n(namnteckning)", "handwritten"],
    ["Underskrivet digitalt 2026-03-02 09:12 av Ora Provsson, underläkare, Provkliniken, 010-000 00 01", "electronic"],
    ["Dokumentet er elektronisk godkjent av Lege Ora Provsson 02.03.2026, Provkliniken, tlf 00 00 00 01", "electronic"],
    ["Ora Provsson (sign.)\nfastlege, Provkliniken, tlf 00 00 00 01\n02.03.2026", "handwritten"],
    ["Hilsen Ora Provsson, fastlege, Provkliniken, tlf 00 00 00 01\nsign 02.03.2026", "handwritten"],
    ["2 March 2026\n\nYours faithfully,\n\nDr Ora Provsson, GP, Provkliniken, 01632 960999\n(signed)", "handwritten"],
    ["Electronically approved 2 March 2026\nDr Ora Provsson, GP, Provkliniken, 01632 960999", "electronic"],
    ["02/03/2026   Dr Ora Provsson, Provkliniken, Quay 4. Phone +00 555 0136. Stamp + signature", "handwritten"],
    ["/s/ Ora Provsson, MD   March 2, 2026\nProvkliniken, 12 Elm Rd, +1 555 0188", "handwritten"],
  ])("who signs, and how: %s", (end, kind) => {
    const certificate = certificateFrom(letter(end));
    const issuer = statedValue(certificate.issuer);
    expect(issuer?.name).toMatch(/Ora Provsson$/);
    expect(issuer?.unit).toMatch(/^Provkliniken/);
    expect(issuer?.contacts.length).toBeGreaterThan(0);
    expect(statedValue(certificate.signature)?.kind).toBe(kind);
    expect(statedValue(certificate.signature)?.date).not.toBeNull();
  });

  test("a name and its signature at the end, the role in the head", () => {
    const text =
      "Provkliniken, Provgatan 1, 010-000 00 01\nDoktor Ora Provsson, specialist\n\nProvstad 2 mars 2026\n\nIntyg\n\nDiagnos: astma J45.9\nBehandling: spray\n\nOra Provsson   (namnteckning)";
    const { issuer, signature } = certificateFrom(text);
    expect(statedValue(issuer)?.name).toMatch(/Ora Provsson$/);
    expect(statedValue(signature)).toMatchObject({ kind: "handwritten", date: { date: "2026-03-02" } });
  });

  test("an examination is no place before its day", () => {
    const certificate = certificateFrom(
      letter("Undersökt 2026-03-02. Trött.\nKan inte läsa.\n\n2026-03-03 Ora Provsson, läkare (namnteckning)"),
    );
    expect(certificate.passages.map(({ text }) => text).join("\n")).toContain("Kan inte läsa");
  });

  test("a line on the leave begins no block", () => {
    const certificate = certificateFrom(
      letter(
        "Sjukskrivs 100 % 2026-03-02 till 2026-03-29. Räknas åter i jobb därefter.\n\nOra Provsson, läkare (namnteckning)",
      ),
    );
    expect(certificate.passages.map(({ text }) => text).join("\n")).toContain("Räknas åter");
  });

  test.each([
    ["(sgd) O. Mockson    Dr Ora Mockson, GP, Mock Surgery, 01632 960999      2 March 2026"],
    ["Issued by: Dr Ora Mockson, GP, Mock Surgery, 01632 960999   Signed 2 March 2026"],
    ["Dr Ora Mockson, GP, Mock Surgery, 01632 960999\n[signature] 2 March 2026"],
  ])("%s", (end) => {
    const certificate = certificateFrom(`Medical certificate\n\nDiagnosis: asthma (J45.9)\nPlan: inhaler\n\n${end}`);
    expect(statedValue(certificate.issuer)).toMatchObject({ role: "GP", unit: "Mock Surgery" });
    expect(statedValue(certificate.signature)).toMatchObject({ kind: "handwritten", date: { date: "2026-03-02" } });
  });

  test.each(["Elektronisk signert samme dag", "Signert samme dag", "Elektronisk signert same dag"])("%s", (words) => {
    const text = `NAV 08-07.04\n3.1 R96 Astma\n4.3 Aktivitet ikke mulig 02.03.2026 - 29.03.2026\n11.1 Nei
12.1 Behandlet dato: 02.03.2026\n12.2 Ora Prøvesen, fastlege, HPR 9900001, Liksom legesenter, tlf 00 00 00 01\n${words}`;
    expect(statedValue(certificateFrom(text).signature)).toMatchObject({
      kind: "electronic",
      date: { date: "2026-03-02" },
    });
  });
});

test.each(["4b. min us 2017-03-06", "4b. us på mott 6/3 2017", "4b. undersökt 170306"])("%s", (line) => {
  const text = `Läkarintyg FK 7263 (27 kap 25 § SFB)\n2. Diagnos Astma J45.9\n4. Funktionsnedsättning Pipljud\n${line}\n5. Aktivitetsbegränsning Orkar ej trappa\n\n17-03-06  Ora Provsson, läkare, Provkliniken, 010-000 00 01 (namnteckning)`;
  const { contacts, signature } = certificateFrom(text);
  expect(statedValue(contacts)).toMatchObject([{ date: { date: "2017-03-06" } }]);
  expect(statedValue(signature)).toMatchObject({ kind: "handwritten", date: { date: "2017-03-06" } });
});
