import { expect, test } from "vitest";
import { findIdNumbers, hideIdNumbers } from "#forms/text/people/national-ids.ts";

test.each<[string, string, string, boolean, string | null]>([
  ["19840611-9837", "se-personnummer", "19840611-****", true, "1984-06-11"],
  ["19840611-9838", "se-personnummer", "19840611-****", false, "1984-06-11"],
  ["198406119837", "se-personnummer", "19840611-****", true, "1984-06-11"],
  ["840611-9837", "se-personnummer", "840611-****", true, "1984-06-11"],
  ["121212+1212", "se-personnummer", "121212+****", true, "1912-12-12"],
  ["19700163-2392", "se-samordningsnummer", "19700163-****", true, "1970-01-03"],
  ["118485 12100", "no-fodselsnummer", "118485*****", true, "1985-04-11"],
  ["11848512100", "no-fodselsnummer", "118485*****", true, "1985-04-11"],
  ["11848512101", "no-fodselsnummer", "118485*****", false, "1985-04-11"],
  ["NHS number: 943 476 5919", "nhs-number", "943 *** ****", true, null],
  ["NHS no 9434765918", "nhs-number", "943 *** ****", false, null],
])("%s", (text, kind, masked, valid, bornOn) => {
  const found = findIdNumbers(`Namn ${text}, Gatan 1`);
  expect(found.map(({ id, bornOn: born }) => ({ ...id, bornOn: born }))).toEqual([{ kind, masked, valid, bornOn }]);
});

test.each([
  "tel 010-000 11 01",
  "2026-03-02 – 2026-03-29",
  "arbetsplatskod 1234567890123",
  "19841399-9837",
  "HPR 9900123",
])("no identity number: %s", (text) => {
  expect(findIdNumbers(text)).toEqual([]);
});

test.each([
  ["Namn 840611-9837, tel 010-000 11 01", "Namn 840611-****, tel 010-000 11 01"],
  ["Mor 19840611-9837 och barn 19121212-1212", "Mor 19840611-**** och barn 19121212-****"],
  ["Fnr 118485 12100", "Fnr 118485 *****"],
  ["Check digits wrong: 11848512101", "Check digits wrong: 118485*****"],
  ["NHS number: 943 476 5919", "NHS number: 943 *** ****"],
  ["Ingen här, 2026-03-02", "Ingen här, 2026-03-02"],
])("hidden in %j", (text, shown) => {
  expect(hideIdNumbers(text)).toBe(shown);
});
