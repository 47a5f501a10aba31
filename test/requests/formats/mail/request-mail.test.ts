import { describe, expect, test } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { reminderMail, requestMail } from "#requests/formats/mail/request-mail.ts";
import { exampleOffice, exampleRequest, exampleLink as link } from "../example-request.ts";
import { goldRequests } from "../gold-requests.ts";

const deadlines = { sv: "16 mars 2026", nb: "16. mars 2026", nn: "16. mars 2026", en: "16 March 2026" };

const mails = certificateLanguages.flatMap((language) => [
  { language, kind: "request", write: requestMail },
  { language, kind: "reminder", write: reminderMail },
]);

describe.each(mails)("a $kind in $language", ({ language, write }) => {
  const record = exampleRequest(language);
  const { subject, text } = write(record, exampleOffice, { link });

  test("has the link on a line of its own, the office, the deadline and the reference", () => {
    expect(text.split("\n")).toContain(link);
    expect(subject).toContain(exampleOffice.name);
    expect(text).toContain(exampleOffice.name);
    expect(text).toContain(exampleOffice.contact);
    expect(text).toContain(deadlines[language]);
    expect(text).toContain("3f2a91bc");
    expect(text).toContain("svar.example ");
  });

  test("says nothing about a person", () => {
    const { request, recipient, unit } = record;
    const told = [
      recipient?.name,
      recipient?.address,
      unit,
      request.opening,
      ...request.questions.flatMap(({ quote, text, why, questionTitle, criterion }) => [
        quote,
        text,
        why,
        questionTitle,
        criterion,
      ]),
      "Smärta",
      "ryggen",
      record.certificateId,
    ];
    for (const words of told) if (words) expect(subject + text).not.toContain(words);
    // The deadline is the only date.
    expect(text.replace(deadlines[language], "").replace(link, "")).not.toMatch(/\b(19|20)\d\d\b/);
  });

  test("speaks of an id only where the page asks for one", () => {
    const open = {
      ...record,
      recipient: { channel: "mail", address: "a@b.example", name: null, physicianPrint: null },
    } as const;
    expect(text).toMatch(/HSA/);
    expect(write(open, exampleOffice, { link }).text).not.toMatch(/HSA/);
  });
});

test("the number of questions agrees", () => {
  const one = { ...exampleRequest("sv") };
  const [question] = one.request.questions;
  if (question === undefined) throw new Error("the example asks");
  const mail = requestMail({ ...one, request: { ...one.request, questions: [question] } }, exampleOffice, { link });
  expect(mail.text).toContain("ställa en fråga till dig");
  expect(requestMail(one, exampleOffice, { link }).text).toContain("ställa tre frågor till dig");
});

test("no mail repeats a word of a labelled certificate or of the questions on it", async () => {
  for (const record of await goldRequests()) {
    const mails = [requestMail, reminderMail].map((write) => write(record, exampleOffice, { link }));
    const sent = mails.map(({ subject, text }) => subject + text).join("\n");
    const told = record.request.questions.flatMap(({ quote, text, questionTitle }) => [quote, text, questionTitle]);
    for (const words of told) if (words !== null && words.length > 3) expect(sent).not.toContain(words);
  }
});
