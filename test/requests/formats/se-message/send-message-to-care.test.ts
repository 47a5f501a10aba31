import { describe, expect, test } from "vitest";
import type { XmlElement } from "#readers/document-text.ts";
import { messageId } from "#requests/formats/messages/message-id.ts";
import { swedishReferences } from "#requests/formats/se-message/certificate-references.ts";
import {
  reminderAsSendMessageToCare,
  requestAsSendMessageToCare,
} from "#requests/formats/se-message/send-message-to-care.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { exampleOffice, exampleRequest } from "../example-request.ts";
import { goldRequests } from "../gold-requests.ts";
import { sampleXml, xmlOf } from "../xml-for-test.ts";

const responder = "urn:riv:clinicalprocess:healthcond:certificate:SendMessageToCareResponder:2";
const types = "urn:riv:clinicalprocess:healthcond:certificate:types:3";

/** SendMessageToCareResponder 2.0: name, least and most occurrences, in the order of its sequence. */
const schema = {
  SendMessageToCare: [
    ["meddelande-id", 1, 1],
    ["referens-id", 0, 1],
    ["skickatTidpunkt", 1, 1],
    ["intygs-id", 1, 1],
    ["patientPerson-id", 1, 1],
    ["logiskAdressMottagare", 1, 1],
    ["amne", 1, 1],
    ["rubrik", 0, 1],
    ["meddelande", 1, 1],
    ["paminnelseMeddelande-id", 0, 1],
    ["svarPa", 0, 1],
    ["skickatAv", 1, 1],
    ["komplettering", 0, Infinity],
    ["sistaDatumForSvar", 0, 1],
  ],
  skickatAv: [
    ["part", 1, 1],
    ["kontaktInfo", 0, Infinity],
  ],
  komplettering: [
    ["frage-id", 1, 1],
    ["instans", 0, 1],
    ["text", 1, 1],
  ],
  "intygs-id": ids(),
  "patientPerson-id": ids(),
  amne: codes(),
  part: codes(),
} as const;

const certificate = swedishReferences(sampleXml("se-fk7804-v2.xml"));
const options = {
  parcelId: "3f2a91bc3f2a91bc3f2a91bc3f2a91bc-request-1",
  sentAt: new Date("2026-03-02T09:00:00Z"),
  timeZone: "Europe/Stockholm",
  certificate,
};
const to = { channel: "se-message", address: "SE2321000016-0000", name: null, physicianPrint: null } as const;
const record = exampleRequest("sv", { recipient: to });

function written(outcome: ReturnType<typeof requestAsSendMessageToCare>): XmlElement {
  if (!outcome.ok) throw new Error(outcome.refusal.map(({ rule }) => rule).join());
  return xmlOf(outcome.value);
}

const request = written(requestAsSendMessageToCare(record, exampleOffice, options));
const reminder = written(
  reminderAsSendMessageToCare(record, exampleOffice, {
    ...options,
    parcelId: "3f2a91bc3f2a91bc3f2a91bc3f2a91bc-reminder-1",
    requestParcelId: options.parcelId,
  }),
);

describe.each([
  ["KOMPLT", request],
  ["PAMINN", reminder],
])("SendMessageToCare, %s", (subject, root) => {
  test("has the names, the order, the number and the namespaces of the schema", () => {
    expect(root).toMatchObject({ name: "SendMessageToCare", namespace: responder });
    expect(faultsIn(root)).toEqual([]);
  });

  test("says who, about what, to whom and when", () => {
    expect(textsAt(root, "amne", "code")).toEqual([subject]);
    expect(textsAt(root, "skickatTidpunkt")).toEqual(["2026-03-02T10:00:00"]);
    expect(textsAt(root, "intygs-id", "extension")).toEqual([certificate?.certificate.extension]);
    expect(textsAt(root, "patientPerson-id", "extension")).toEqual([expect.stringMatching(/^\d{12}$/)]);
    expect(textsAt(root, "logiskAdressMottagare")).toEqual([to.address]);
    expect(textsAt(root, "referens-id")).toEqual([record.id]);
    expect(textsAt(root, "skickatAv", "part", "code")).toEqual(["FKASSA"]);
    expect(textsAt(root, "skickatAv", "kontaktInfo")).toEqual([exampleOffice.name, exampleOffice.contact]);
    expect(textsAt(root, "sistaDatumForSvar")).toEqual(["2026-03-16"]);
  });
});

describe("a request to the care", () => {
  test("complements each question by its id at question level", () => {
    expect(textsAt(request, "komplettering", "frage-id")).toEqual(["17", "35", "32"]);
    for (const [index, text] of textsAt(request, "komplettering", "text").entries()) {
      expect(text).toContain(record.request.questions[index]?.text);
      expect(text).toContain(record.request.questions[index]?.why);
    }
  });

  test("puts a question without an id of the form into the message itself", () => {
    const [first, second] = record.request.questions;
    if (first === undefined || second === undefined) throw new Error("the example asks");
    const mixed = withQuestions([first, { ...second, questionId: "patient" }]);
    const root = written(requestAsSendMessageToCare(mixed, exampleOffice, options));
    expect(textsAt(root, "komplettering", "frage-id")).toEqual(["17"]);
    expect(textsAt(root, "meddelande")[0]).toContain(`2. Fråga 5 i intyget: Funktionsnedsättning\n${second.text}`);
    expect(textsAt(root, "meddelande")[0]).not.toContain(first.text);
  });

  test("has the same id each time it is sent, and a reminder names it", () => {
    expect(textsAt(request, "meddelande-id")).toEqual([messageId(options.parcelId)]);
    expect(textsAt(reminder, "paminnelseMeddelande-id")).toEqual([messageId(options.parcelId)]);
    expect(textsAt(reminder, "meddelande-id")).not.toEqual(textsAt(request, "meddelande-id"));
    expect(messageId(options.parcelId)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test.each([
    [
      "no question that the form has an id for",
      withQuestions(record.request.questions.map((one) => ({ ...one, questionId: "6.2.1" }))),
      options,
      "no-question-id",
    ],
    ["FK 7263, whose numbers are other ones", { ...record, form: "se-fk7263" } as const, options, "no-question-id"],
    ["an original that messages cannot refer to", record, { ...options, certificate: null }, "no-message-references"],
    [
      "no unit to send it to",
      { ...record, recipient: { ...to, address: null } },
      { ...options, certificate: certificate && { ...certificate, unit: null } },
      "missing",
    ],
  ])("is refused for %s", (_, asked, given, rule) => {
    expect(requestAsSendMessageToCare(asked, exampleOffice, given)).toMatchObject({ ok: false, refusal: [{ rule }] });
  });

  test("keeps marks of XML and letters of every kind", () => {
    const [first] = exampleRequest("en").request.questions;
    if (first === undefined) throw new Error("the example asks");
    const root = written(
      requestAsSendMessageToCare(
        withQuestions([{ ...first, text: `${first.text}\u0000\u0007 å & <ä> "ö"` }]),
        exampleOffice,
        options,
      ),
    );
    expect(textsAt(root, "komplettering", "text")[0]).toContain(`${first.text} å & <ä> "ö"`);
  });
});

test("every request on a labelled FK 7804 is a message that fits the schema and asks all of it", async () => {
  const asking = (await goldRequests()).filter(({ form }) => form === "se-fk7804");
  expect(asking.length).toBeGreaterThan(3);
  for (const gold of asking) {
    const outcome = requestAsSendMessageToCare({ ...gold, recipient: to }, exampleOffice, options);
    const ids = gold.request.questions.filter(({ questionId }) => /^\d+$/.test(questionId ?? ""));
    expect(outcome.ok).toBe(ids.length > 0);
    if (!outcome.ok) continue;
    const root = written(outcome);
    expect(faultsIn(root)).toEqual([]);
    const said = [...textsAt(root, "meddelande"), ...textsAt(root, "komplettering", "text")].join("\n");
    for (const { text } of gold.request.questions) expect(said).toContain(text);
  }
});

test("only a certificate that messages can refer to has references", () => {
  expect(certificate).toMatchObject({ patient: { root: "1.2.752.129.2.1.3.1" }, unit: expect.stringMatching(/^SE/) });
  expect(swedishReferences(sampleXml("se-fk7263.xml"))).toBeNull();
  expect(swedishReferences(sampleXml("no-nav0807-iso-8859-1.xml"))).toBeNull();
});

function withQuestions(questions: RequestRecord["request"]["questions"]): RequestRecord {
  return { ...record, request: { ...record.request, questions } };
}

function ids() {
  return [
    ["types:root", 1, 1],
    ["types:extension", 1, 1],
  ] as const;
}

function codes() {
  return [
    ["types:code", 1, 1],
    ["types:codeSystem", 1, 1],
    ["types:displayName", 0, 1],
  ] as const;
}

function faultsIn(element: XmlElement): string[] {
  const rules = Object.entries(schema).find(([name]) => name === element.name)?.[1];
  if (rules === undefined) return element.children.map(({ name }) => `${name} inside ${element.name}`);
  const names = element.children.map(({ name, namespace }) => (namespace === types ? `types:${name}` : name));
  const places = names.map((name) => rules.findIndex(([allowed]) => allowed === name));
  return [
    ...names.filter((_, at) => places[at] === -1),
    ...places.filter((place, at) => place < (places[at - 1] ?? 0)).map((place) => `order: ${rules[place]?.[0]}`),
    ...rules
      .filter(([name, least, most]) => {
        const count = names.filter((one) => one === name).length;
        return count < least || count > most;
      })
      .map(([name]) => `number: ${name}`),
    ...element.children.flatMap((child) => (child.namespace === responder ? faultsIn(child) : [])),
  ];
}

function textsAt(root: XmlElement, ...path: string[]): string[] {
  let here = [root];
  for (const step of path) here = here.flatMap(({ children }) => children.filter(({ name }) => name === step));
  return here.map(({ text }) => text);
}
