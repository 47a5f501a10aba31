import { describe, expect, test } from "vitest";
import { fk7804Version2 } from "#forms/se-fk7804/form-v2.ts";
import { certificateFrom } from "../text-document.ts";

const head = "Försäkringskassan FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n";
const answer = "Grepp vä 8 kg, pincett saknas.";

/** The print under question 35, as the form has it and as record systems shorten it. */
const prints = [
  ...(fk7804Version2.questions.find(({ id }) => id === "35")?.hints ?? []),
  "Ange vilka funktionsnedsättningar patienten har till följd av sjukdom och svårighetsgrad.",
  "Ange även vad din bedömning baseras på.",
  "Beskriv relevanta undersökningsfynd, testresultat eller andra uppgifter och hur du bedömer dem.",
];

describe("help text of a form", () => {
  const broken = prints.flatMap((print) => {
    const words = print.split(" ");
    return words.slice(1).map((_, i) => `${words.slice(0, i + 1).join(" ")}\n${words.slice(i + 1).join(" ")}`);
  });
  test.each(broken)("is no answer, wherever its line is broken: %j", (print) => {
    const { functionalImpairment } = certificateFrom(`${head}5. Funktionsnedsättning\n${print}\n${answer}\n`);
    expect(functionalImpairment).toMatchObject({ status: "stated", value: answer });
  });

  test("is no answer when it runs over three lines", () => {
    const print = "Ange vilka funktionsnedsättningar\npatienten har till följd av sjukdom\noch svårighetsgrad.";
    const { functionalImpairment } = certificateFrom(`${head}5. Funktionsnedsättning\n${print}\n${answer}\n`);
    expect(functionalImpairment).toMatchObject({ status: "stated", value: answer });
  });

  test("takes nothing of an answer that follows without a full stop", () => {
    const print = "Beskriv relevanta undersökningsfynd, testresultat eller andra uppgifter";
    const { functionalImpairment } = certificateFrom(`${head}5. Funktionsnedsättning\n${print}\n${answer}\n`);
    expect(functionalImpairment).toMatchObject({ status: "stated", value: answer });
  });

  test("leaves an answer that uses the form's own words", () => {
    const own = "Patienten har till följd av sjukdom nedsatt bedömning av avstånd.";
    const { functionalImpairment } = certificateFrom(`${head}5. Funktionsnedsättning\n${prints[0]}\n${own}\n`);
    expect(functionalImpairment).toMatchObject({ status: "stated", value: own });
  });
});
