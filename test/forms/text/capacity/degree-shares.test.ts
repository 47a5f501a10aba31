import { describe, expect, test } from "vitest";
import { degreeShares } from "#forms/text/capacity/degree-shares.ts";

/** What is not worked, in per cent; `?` where it cannot be told. */
function shares(text: string): (number | "?")[] {
  return degreeShares(text).map(({ percent }) => percent ?? "?");
}

describe("degrees without a per cent sign", () => {
  test.each<[string, (number | "?")[]]>([
    ["sjukskriven 2 av 5 dagar", [40]],
    ["arbetar 2 av 5 dagar", [60]],
    ["jobbar 6 av 8 timmar per dag", [25]],
    ["Hjemme tre dager i uka", [60]],
    ["jobber én dag i uken", [80]],
    ["arbeider fire dagar i veka", [20]],
    ["works two days a week", [60]],
    ["off work three days out of five", [60]],
    ["unfit for work 2 of 5 days", [40]],
    ["3/5 dagar borta", [60]],
    ["Grad: 4/5", [80]],
    ["nedsatt med 1/4", [25]],
    ["Sykmeldingsgrad ca 3/4", [75]],
    ["Grad ¾", [75]],
    ["½ 2/3–29/3", [50]],
    ["førti prosent", [40]],
    ["Grad: tjuefem", [25]],
    ["seventy-five per cent", [75]],
    ["trekvart fr.o.m. 2/3", [75]],
    ["[x] helt 2/3–29/3", [100]],
    ["Omfang: to tredeler", [67]],
    ["halv tid 2026-03-02", [50]],
    ["is to stay off work entirely until Easter", [100]],
    ["signed off fully for two weeks", [100]],
    ["half sick leave", [50]],
    ["jag sjukskriver honom helt i tre veckor", [100]],
    ["sykmelder ham halvt fra mandag", [50]],
    ["heilt heime", [100]],
    ["three quarters of her usual hours off", [75]],
    ["works two thirds of his contracted hours", [33]],
    ["hälften av sin ordinarie arbetstid", [50]],
    ["halve den avtalte arbeidstiden", [50]],
    // Half is half, worked or not; of other shares of a week the words must tell.
    ["2 av 4 dager", [50]],
    ["3 av 5 dagar", ["?"]],
    ["to dager i uka", ["?"]],
  ])("%s", (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  test.each([
    "Helt utmattad, kan helt enkelt inte arbeta.",
    "Full jobb fra 25/5",
    "Halvparten av tiden sover hun",
    "fysioterapi to ganger i uka",
    "tar 1/2 tablett",
    "Kontroll 3/4 på mottagningen",
    "fr.o.m. 1/2 t.o.m. 2/3",
    "kraft 4/5, UPDRS 3 av 4",
    "half the usual dose",
    "10 av 10 dagar",
    "kvart över tre",
    "sitter hemma helt orörlig",
    "half of the week she sleeps",
  ])("none in: %s", (text) => {
    expect(shares(text)).toEqual([]);
  });

  test("a share stands where its words stand", () => {
    const text = "Grad: halv, senere jobber hun tre av fem dager";
    expect(degreeShares(text).map(({ start, end }) => text.slice(start, end))).toEqual(["halv", "tre av fem dager"]);
  });
});
