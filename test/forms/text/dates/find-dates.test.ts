import { describe, expect, test } from "vitest";
import { type DateReading, dateReadingShownBy, findDates } from "#forms/text/dates/find-dates.ts";

const nordic: DateReading = { order: "day-first", near: 2026 };
const english: DateReading = { order: "unknown", near: 2026 };

/** A date as one word: ISO, `a|b` when ambiguous, `?` when it is none. */
function dates(text: string, reading: DateReading): string[] {
  return findDates(text, reading).map(({ date }) => {
    if (date.kind === "date") return date.date;
    return date.kind === "ambiguous" ? date.readings.join("|") : "?";
  });
}

describe("dates as certificates write them", () => {
  test.each<[string, string[]]>([
    ["fr.o.m. 2026-02-27 t.o.m. 2026-03-29", ["2026-02-27", "2026-03-29"]],
    ["2026-03-02-2026-03-05", ["2026-03-02", "2026-03-05"]],
    ["20260302", ["2026-03-02"]],
    ["fom 260302 tom 260315", ["2026-03-02", "2026-03-15"]],
    ["04.02.2026–15.03.2026 60 %", ["2026-02-04", "2026-03-15"]],
    ["09 / 02 / 2026 to 16 / 03 / 2026", ["2026-02-09", "2026-03-16"]],
    ["27.4.26", ["2026-04-27"]],
    ["från den sjunde september till den fjärde oktober", ["2026-09-07", "2026-10-04"]],
    ["fra og med tredje august til og med trettiende august 2026", ["2026-08-03", "2026-08-30"]],
    ["from the second to the twenty-first of May", ["2026-05-02", "2026-05-21"]],
    ["tjuande mars", ["2026-03-20"]],
    ["03/Feb/2026, 29/Oct", ["2026-02-03", "2026-10-29"]],
    ["for the second time, the first of them", []],
    ["5. mars 2026", ["2026-03-05"]],
    ["den 5:e mars 2026", ["2026-03-05"]],
    ["3 mai 2026, 3 maj 2026, 3 May 2026", ["2026-05-03", "2026-05-03", "2026-05-03"]],
    ["3rd of December 2025", ["2025-12-03"]],
    ["May 11, 2026", ["2026-05-11"]],
    ["27 April to 14 June 2026", ["2026-04-27", "2026-06-14"]],
    ["20 december till 10 januari 2027", ["2026-12-20", "2027-01-10"]],
    ["18-22/6", ["2026-06-18", "2026-06-22"]],
    ["1.–14.3.2026", ["2026-03-01", "2026-03-14"]],
    ["3/3 t o m 31/3 2026", ["2026-03-03", "2026-03-31"]],
    ["kontroll 10.02. og 12.03.", ["2026-02-10", "2026-03-12"]],
    ["02.03.-29.03.", ["2026-03-02", "2026-03-29"]],
    ["02.03-29.03.26", ["2026-03-02", "2026-03-29"]],
    ["f.o.m. 02.03 t.o.m. 29.03", ["2026-03-02", "2026-03-29"]],
    ["2. til 29. mars", ["2026-03-02", "2026-03-29"]],
    ["2nd to 29th March", ["2026-03-02", "2026-03-29"]],
    ["måndag 2:a till fredag den 27 mars", ["2026-03-02", "2026-03-27"]],
    ["02-MAR-2026 to 29-Mar-26", ["2026-03-02", "2026-03-29"]],
    ["fr.o.m. 2026-03-02 t.o.m. 03-29", ["2026-03-02", "2026-03-29"]],
    ["2 mars-29 mars", ["2026-03-02", "2026-03-29"]],
    ["2026-03-02--29", ["2026-03-02", "2026-03-29"]],
    ["20/12–10/1", ["2026-12-20", "2027-01-10"]],
    ["ut februar", ["2026-02-28"]],
    ["t.o.m. sista april 2028", ["2028-04-30"]],
    ["until the end of April", ["2026-04-30"]],
    ["från 2 till 4 tabletter", []],
    ["gick 10-15 min i mars", []],
    ["31/02/2026", ["?"]],
    ["2026-02-30", ["?"]],
    ["personnummer 19840611-9837", []],
    ["4.2.3 Grad 50 %", []],
    ["sömn 3-4 tim, 6 MWT 210 m", []],
    ["BT 112/68", []],
    ["tlf 00 00 01 23", []],
  ])("%s", (text, expected) => {
    expect(dates(text, nordic)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["11/05/2026", ["2026-05-11|2026-11-05"]],
    ["from 11/05/2026 to 12/06/2026", ["2026-05-11|2026-11-05", "2026-06-12|2026-12-06"]],
    ["08/08/2026", ["2026-08-08"]],
    ["01.12.2025", ["2025-12-01"]],
    ["13/05/2026", ["2026-05-13"]],
    ["05/13/2026", ["2026-05-13"]],
    // One date settles the order of its neighbours; two that disagree settle nothing.
    ["from 04/05/2026 to 25/05/2026", ["2026-05-04", "2026-05-25"]],
    ["from 04/05/2026 to 05/25/2026", ["2026-04-05", "2026-05-25"]],
    ["01/02/2026, 25/05/2026, 05/26/2026", ["2026-02-01|2026-01-02", "2026-05-25", "2026-05-26"]],
  ])("in English letters: %s", (text, expected) => {
    expect(dates(text, english)).toEqual(expected);
  });

  test("two digits belong to the century of the other dates, and no year to the nearest one", () => {
    expect(dates("2/3/18 och 5/4", { order: "day-first", near: 2018 })).toEqual(["2018-03-02", "2018-04-05"]);
    expect(dates("5/4", { order: "day-first", near: null })).toEqual(["?"]);
  });

  test("a date without a year lies near the signing", () => {
    const january = (text: string) => dates(text, { order: "day-first", near: 2026, signedOn: "2026-01-05" });
    expect(january("sedan 20/12, fr.o.m. 5/1")).toEqual(["2025-12-20", "2026-01-05"]);
    expect(january("22. desember til 18. januar")).toEqual(["2025-12-22", "2026-01-18"]);
  });

  test("the place of a date is the place of its words", () => {
    const text = "Sett den 5. mars 2026, igjen 27.4.26.";
    for (const { start, end, date } of findDates(text, nordic)) expect(text.slice(start, end)).toBe(date.written);
  });
});

test.each([
  ["2026-02-27 till 2026-03-29, insjuknade 2025-11-01", 2026],
  ["född 1984, opererad 12.03.2025 og 14.03.2025, sett 01.01.2026", 2025],
  ["inga datum alls", null],
])("the year of a certificate: %s", (text, expected) => {
  expect(dateReadingShownBy(text, "unknown").near).toBe(expected);
});
