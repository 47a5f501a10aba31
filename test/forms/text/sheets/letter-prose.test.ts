import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

/** What stands under the heading, the diagnoses that it names, and where the running text begins. */
const letters: { of: string; text: string; diagnoses: string[]; prose: string }[] = [
  {
    of: "paragraphs after an empty line, en",
    text: "Patient: Mrs Una Mockley\n\nDiagnosis: Meniere's disease (H81.0)\n\nShe loses her balance when turning and cannot climb ladders.\n\nUnfit for work (100%) from 02/03/2026 to 29/03/2026.",
    diagnoses: ["Meniere's disease"],
    prose: "She loses her balance",
  },
  {
    of: "lines without any empty line, sv",
    text: "Patient: Tova Låtsasson\nDiagnos: Tennisarmbåge M77.1\nGreppet är svagt och hon kan inte lyfta kastruller i köket.\nSjukskrivs 100 % 2026-03-02 till 2026-03-29.",
    diagnoses: ["Tennisarmbåge"],
    prose: "Greppet är svagt",
  },
  {
    of: "a short sentence after an empty line, nb",
    text: "Pasient: Live Liksomdal\n\nDiagnose: Gikt\n\nHun sover dårlig.\n\nSykmeldt 100 % fra 02.03.2026 til 15.03.2026.",
    diagnoses: ["Gikt"],
    prose: "Hun sover dårlig.",
  },
  {
    of: "a sentence on the diagnosis' own line, behind a code",
    text: "Diagnosis: Gout (M10.9). Seen today.\nHe cannot wear a shoe.\nUnfit for work from 2 March 2026 to 8 March 2026.",
    diagnoses: ["Gout"],
    prose: "Seen today.",
  },
  {
    of: "a sentence on the diagnosis' own line, without a code, running over",
    text: "Diagnosis: Plantar fasciitis. He is not able\nto stand at the till for more than ten minutes.\nUnfit for work from 2 March 2026 to 8 March 2026.",
    diagnoses: ["Plantar fasciitis"],
    prose: "He is not able",
  },
  {
    of: "several diagnoses, numbered, also after an empty line",
    text: "Diagnoses:\n1. Asthma (J45.9)\n2. Eczema\n\n3. Hay fever\n\nHe wheezes on the first flight of stairs and has to rest.\nUnfit for work from 2 March 2026 to 8 March 2026.",
    diagnoses: ["Asthma", "Eczema", "Hay fever"],
    prose: "He wheezes",
  },
  {
    of: "a diagnosis that runs over the line",
    text: "Diagnos: Stukning av fotledens yttre\nledband, höger sida\n\nHon går med kryckor och kan inte bära brickor.\nSjukskriven 100 % 2026-03-02 till 2026-03-15.",
    diagnoses: ["Stukning av fotledens yttre ledband, höger sida"],
    prose: "Hon går med kryckor",
  },
  {
    of: "an abbreviation in the diagnosis",
    text: "Diagnosis: Tendon injury dig. IV right hand\n\nThe finger does not bend and she cannot grip a knife.\nUnfit for work from 2 March 2026 to 8 March 2026.",
    diagnoses: ["Tendon injury dig. IV right hand"],
    prose: "The finger does not bend",
  },
  {
    of: "a heading after it",
    text: "Diagnose: Isjias\nArbeidsevne: sykmeldt 100 % 02.03.2026–15.03.2026",
    diagnoses: ["Isjias"],
    prose: "",
  },
];

describe("a letter whose diagnosis is followed by running text", () => {
  test.each(letters)("$of", ({ text, diagnoses, prose }) => {
    const certificate = certificateFrom(text);
    expect((statedValue(certificate.diagnoses) ?? []).map((one) => one.text)).toEqual(diagnoses);
    const under = certificate.passages.filter(({ topic }) => topic === "diagnosis").map((one) => one.text);
    expect(under.join("\n")).not.toContain(prose === "" ? "sykmeldt" : prose);
    const apart = certificate.passages.filter(({ topic, heading }) => topic === "unplaced" && heading === null);
    expect(apart.some((one) => one.text.startsWith(prose))).toBe(prose !== "");
    expect(certificate.capacity.status).toBe("stated");
  });

  test("short sentences below the patient's name are kept", () => {
    const { passages, patient } = certificateFrom(
      "Patient: Mr Hob Nullman\n1 Nowhere Lane\nTestborough\nHe is not able to lift his arm.\nUnfit for work from 2 March 2026 to 8 March 2026 due to bursitis.",
    );
    expect(statedValue(patient)?.name).toBe("Mr Hob Nullman");
    expect(passages.map(({ text }) => text).join("\n")).toContain("He is not able to lift his arm.");
  });

  test.each([
    ["Splint for two weeks. Prognosis: full recovery in a month.", "prognosis", "full recovery in a month."],
    [
      "Skenan sitter kvar i två veckor. Prognos: helt återställd om en månad.",
      "prognosis",
      "helt återställd om en månad.",
    ],
    ["Skinne i to uker. Arbeid: snekker, løfter planker.", "occupation", "snekker, løfter planker."],
  ])("a heading behind a sentence is one: %s", (sentence, topic, words) => {
    const { passages } = certificateFrom(`Diagnosis: Mallet finger\n\n${sentence}\n100 % 2026-03-02 - 2026-03-15\n`);
    expect(passages.find((one) => one.topic === topic)?.text).toContain(words);
  });

  test.each(["Works long hours: ten a day.", "He is well. Works: ten hours a day. See: my letter."])(
    "and no other words with a colon: %s",
    (sentence) => {
      const { passages } = certificateFrom(`Diagnosis: Mallet finger\n\nHe is hurt. ${sentence}\nUnfit for work.\n`);
      expect(passages.some(({ text }) => text.includes(sentence))).toBe(true);
    },
  );
});
