import { describe, expect, it } from "vitest";
import { printedNumber } from "#cli/printed-number.ts";
import { fk7804Version1 } from "#forms/se-fk7804/form-v1.ts";
import { fk7804Version2 } from "#forms/se-fk7804/form-v2.ts";
import { runUnderlag } from "./run-underlag.ts";

describe("printedNumber", () => {
  it.each([
    { form: "se-fk7804", formVersion: fk7804Version2.version, question: "17", number: "6" },
    { form: "se-fk7804", formVersion: fk7804Version2.version, question: "patient", number: null },
    { form: "se-fk7804", formVersion: fk7804Version1.version, question: "17", number: "17" },
    { form: "no-nav0807", formVersion: null, question: "4.1", number: "4.1" },
    { form: "uk-med3", formVersion: null, question: "comments", number: null },
    { form: "generic", formVersion: null, question: "activity-limitation", number: null },
    { form: "se-fk7263", formVersion: null, question: "99", number: null },
  ] as const)("is $number for question $question of $form $formVersion", ({ question, number, ...of }) => {
    expect(printedNumber(question, of)).toBe(number);
  });

  it("stands in the report in place of the official id", async () => {
    const { printed } = await runUnderlag(["check", "samples/se-fk7804-no-limitation-at-full-absence.pdf"]);
    const flat = printed.replace(/\s+/g, " ");
    expect(flat).toMatch(/page \d, question 6/);
    expect(flat).not.toMatch(/page \d, question (17|35)/);
  });
});
