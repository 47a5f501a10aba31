import { describe, expect, test } from "vitest";
import { stated } from "#certificate/statement.ts";
import { improvingYetLonger } from "#scoring/notes/improving-yet-longer.ts";
import { periodForTest } from "#test/criteria/certificate-for-test.ts";
import { type NoteRow, noteBasis } from "./note-basis.ts";

/** The certificate's own days are 27 February to 29 March 2026. */
const continued = { absenceStartedOn: "2026-01-12" } as const;

function noteOn(text: string, row: NoteRow = {}) {
  const passages = [{ topic: "functional-impairment", text }] as const;
  return improvingYetLonger(noteBasis({ passages, caseFacts: continued, ...row }));
}

describe("improvement at a degree that is no lower", () => {
  test.each([
    ["sv", "Klart förbättrad sedan förra besöket.", "Klart förbättrad"],
    ["sv", "Hon sover bättre nu.", "sover bättre"],
    ["nb", "Pasienten er betydelig bedre.", "betydelig bedre"],
    ["nn", "Ho er mykje betre.", "mykje betre"],
    ["en", "Her mood has improved since the last visit.", "improved"],
  ] as const)("%s: %s", (language, text, quote) => {
    const note = noteOn(text, { language });
    expect(note?.evidence[0]?.quote).toContain(quote);
    // The degree that it is set beside is quoted, too.
    expect(note?.evidence.at(-1)?.quote).toContain("100 procent");
  });

  test.each([
    ["sv", "Ännu inte bättre."],
    ["sv", "Ingen förbättring sedan förra besöket."],
    ["sv", "Väntas bli bättre till våren."],
    ["sv", "Om det blir bättre kan hon börja på halvtid."],
    ["sv", "Något bättre men tappar fortfarande tråden efter tio minuter."],
    ["nb", "Ikke bedre siden sist."],
    ["nb", "Bedre søvn, men er fortsatt utslitt etter en time."],
    ["en", "No improvement since the last visit."],
    ["en", "She should get better by the summer."],
    ["en", "Somewhat better but still loses the thread after ten minutes."],
    ["en", "Attention is moderately reduced."],
  ] as const)("%s: not %s", (language, text) => {
    expect(noteOn(text, { language })).toBeNull();
  });

  test.each([
    ["the case began with this certificate", { caseFacts: { absenceStartedOn: "2026-02-27" } }],
    ["nobody tells of an earlier absence", { caseFacts: {} }],
    ["the absence is short", { caseFacts: { totalAbsenceDays: 14 } }],
    [
      "the degree steps down",
      {
        certificate: {
          capacity: stated(
            [periodForTest(100, "2026-02-27", "2026-03-15"), periodForTest(50, "2026-03-16", "2026-03-29")],
            [],
          ),
        },
      },
    ],
    [
      "the degree is a part, and may be lower than before",
      { certificate: { capacity: stated([periodForTest(50, "2026-02-27", "2026-03-29")], []) } },
    ],
    ["the patient carries an infection", { certificate: { infectionCarrier: stated(true, []) } }],
  ] as const)("not when %s", (_why, row) => {
    expect(noteOn("Klart förbättrad sedan förra besöket.", row)).toBeNull();
  });

  test("a degree that rises is no lower", () => {
    const rising = [periodForTest(50, "2026-02-27", "2026-03-10"), periodForTest(75, "2026-03-11", "2026-03-29")];
    expect(noteOn("Klart förbättrad.", { certificate: { capacity: stated(rising, []) } })).not.toBeNull();
  });

  test("the text itself may tell that the absence goes on", () => {
    expect(noteOn("Klart förbättrad. Förlängning av sjukskrivningen.", { caseFacts: {} })).not.toBeNull();
  });

  test("what is hoped of a treatment is no improvement", () => {
    const passages = [{ topic: "treatment", text: "Bättre effekt av den nya medicinen." }] as const;
    expect(improvingYetLonger(noteBasis({ passages, caseFacts: continued }))).toBeNull();
  });
});
