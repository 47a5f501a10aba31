import { describe, expect, test } from "vitest";
import { namedDays } from "#forms/text/dates/named-days.ts";

/** Days in short: `2026-03-09–2026-03-22` for a span, in brackets a loose one, `–2026-03-22` and `2026-03-09–` for an edge. */
function days(text: string, signedOn: "2026-03-02" | "2026-12-28" | null = "2026-03-02"): string[] {
  return namedDays(text, { order: "day-first", near: 2026, signedOn }).map((one) => {
    if (one.kind === "span") return one.loose ? `(${one.from}–${one.to})` : `${one.from}–${one.to}`;
    return one.role === "from" ? `${one.date}–` : `–${one.date}`;
  });
}

describe("days that are named without a date", () => {
  test.each<[string, string[]]>([
    ["uke 11-12", ["2026-03-09–2026-03-22"]],
    ["v 11 t.o.m. v 13", ["2026-03-09–2026-03-29"]],
    ["v. 11 + 12", ["2026-03-09–2026-03-22"]],
    ["veke 11 og 12", ["2026-03-09–2026-03-22"]],
    ["100 % vecka 11", ["2026-03-09–2026-03-15"]],
    ["02.03 ut uke 12", ["–2026-03-22"]],
    ["fr.o.m. vecka 12", ["2026-03-16–"]],
    ["hele april", ["2026-04-01–2026-04-30"]],
    ["the whole of February 2028", ["2028-02-01–2028-02-29"]],
    ["t o m mars månads utgång", ["–2026-03-31"]],
    ["2/3, april ut", ["–2026-04-30"]],
    ["to the end of the month", ["–2026-03-31"]],
    ["ut måneden", ["–2026-03-31"]],
    ["fra i dag til 15.3.", ["2026-03-02–"]],
    ["from today for two weeks", ["2026-03-02–"]],
    ["idag t.o.m. fredag 6/3", ["2026-03-02–"]],
    ["fra i morgen", ["2026-03-03–"]],
    ["under mars och april", ["2026-03-01–2026-04-30"]],
    ["mars–april ut", ["2026-03-01–2026-04-30"]],
    ["throughout March", ["2026-03-01–2026-03-31"]],
    ["från första maj och månaden ut", ["–2026-05-31"]],
    ["ut på tur i mars", ["(2026-03-01–2026-03-31)"]],
  ])("%s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test("weeks go over New Year", () => {
    expect(days("uke 53-1", "2026-12-28")).toEqual(["2026-12-28–2027-01-10"]);
  });

  test.each([
    "återbesök v 25 för ny bedömning",
    "kontroll uke 16 med røntgen",
    "svak i v 4. finger",
    "undersökt idag",
    "jobber 2 dager i uke",
  ])("none in: %s", (text) => {
    expect(days(text)).toEqual([]);
  });

  test("who did not sign knows no today", () => {
    expect(days("from today to the end of the month", null)).toEqual([]);
  });
});
