import { describe, expect, it } from "vitest";
import { remembered } from "#language/terms/remembered.ts";

describe("remembered", () => {
  it("works a word out once, whatever text it is cut from", () => {
    const asked: string[] = [];
    const upper = remembered((word) => {
      asked.push(word);
      return word.toUpperCase();
    });
    const answers = ["en sjukskrivning", "den sjukskrivning"].map((text) => upper(text.slice(text.indexOf(" ") + 1)));
    expect(answers).toEqual(["SJUKSKRIVNING", "SJUKSKRIVNING"]);
    expect(asked).toEqual(["sjukskrivning"]);
  });

  it("keeps no word that is too long to come again, and starts anew when it is full", () => {
    const asked: string[] = [];
    const itself = remembered((word) => {
      asked.push(word);
      return { word };
    });
    const long = "a".repeat(61);
    expect([itself(long), itself(long)]).toEqual([{ word: long }, { word: long }]);
    expect(asked).toHaveLength(2);
    for (let number = 0; number < 20_001; number++) itself(`${number}`);
    itself("0");
    expect(asked.filter((word) => word === "0")).toHaveLength(2);
  });
});
