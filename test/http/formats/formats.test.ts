import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { approveRequest } from "#cases/requests/approve-request.ts";
import type { GivenRecipient } from "#cases/requests/recipient.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { toldUnits } from "#report/feedback/told-units.ts";
import { questionnaireUrl } from "#requests/formats/fhir/questionnaire.ts";
import { exampleRequest } from "#test/requests/formats/example-request.ts";
import { answerMessage, completedCertificate } from "#test/requests/formats/se-message/messages-from-the-care.ts";
import { sentStep } from "#test/requests/sent-step.ts";
import { testApp } from "../test-app.ts";

const reader = createDocumentReader();
afterAll(() => reader.close());

/** What the sample says of itself. */
const about = { certificate: "00000000-0000-4000-8000-000000017804", patient: "196403219824" };
const unit: GivenRecipient = { channel: "se-message", address: "SE2321000016-7T2B", name: null, professionalId: null };

/** The application with one certificate that asks something, and its request in this state. */
async function asking(state: "draft" | "sent" = "sent") {
  const app = await testApp();
  const bytes = new Uint8Array(await readFile("samples/se-fk7804-v1-general-limitation.xml"));
  const deps = { ...app, reader, announce: async () => {} };
  const { id } = await receiveCertificate(deps, { bytes, name: "intyg.xml", arrival: "api", caseFacts: {} });
  await assessCertificate(deps, `incoming/${id}`);
  const [draft] = await requestsOf(app, id);
  if (draft === undefined) throw new Error("the sample asks nothing");
  if (state === "sent") await approveRequest(app, draft.id, { recipient: unit, caseworker: "kw" });
  const [question] = draft.request.questions;
  if (question === undefined) throw new Error("a request asks");
  return {
    ...app,
    id: draft.id,
    certificateId: id,
    question,
    at: (path: string) => `/api/requests/${draft.id}/${path}`,
  };
}

const posted = (body: string | object) => ({
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
});

async function pdfText(answer: Response): Promise<string> {
  const read = await reader.read(new Uint8Array(await answer.arrayBuffer()));
  return read.ok ? read.value.pages.map(({ text }) => text).join("\n") : "";
}

describe("a request in other formats", () => {
  test("is a Questionnaire and a Task", async () => {
    const { request, at, id, question } = await asking();
    const questionnaire = await request(at("questionnaire"));
    expect(questionnaire.headers.get("content-type")).toContain("application/fhir+json");
    expect(await questionnaire.json()).toMatchObject({ resourceType: "Questionnaire", id, status: "active" });
    const task = await request(at("task"));
    expect(await task.json()).toMatchObject({
      resourceType: "Task",
      status: "requested",
      restriction: { period: { end: "2026-03-23" } },
    });
    expect(JSON.stringify(await (await request(at("questionnaire"))).json())).toContain(question.text);
  });

  test("is a letter, at the address of the page and of the API, with a deadline before it is sent", async () => {
    const { request, at, id } = await asking("draft");
    const letter = await request(at("letter.pdf"));
    expect(letter.headers.get("content-type")).toBe("application/pdf");
    expect(letter.headers.get("content-disposition")).toBe(`inline; filename="letter-${id.slice(0, 8)}.pdf"`);
    const text = await pdfText(letter);
    expect(text).toContain("Testkontoret");
    expect(text).toContain("23 mars 2026");
    // Nobody is known whose number the page could ask for.
    expect(text).not.toContain("/answer/");
    expect((await request(`/requests/${id}/letter.pdf`)).status).toBe(200);
  });

  test("is the message of its country's system, also before it is sent", async () => {
    for (const state of ["draft", "sent"] as const) {
      const { request, at } = await asking(state);
      const message = await request(at("message.xml"));
      expect(message.headers.get("content-type")).toContain("application/xml");
      expect(await message.text()).toMatch(/<SendMessageToCare [\s\S]*<frage-id>\d+<\/frage-id>/);
    }
  });

  test("is no message where the form has no message system, or the original no references", async () => {
    const { request, requests } = await testApp();
    for (const [form, id] of [
      ["uk-med3", "a".repeat(32)],
      ["se-fk7804", "b".repeat(32)],
    ] as const) {
      await requests.add(exampleRequest("en", { id, form, revision: 1, recipient: null }));
      const answer = await request(`/api/requests/${id}/message.xml`);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ type: "urn:underlag:problem:unfit-recipient" });
    }
  });

  test.each(["questionnaire", "task", "letter.pdf", "message.xml"])("%s of no request is not found", async (what) => {
    const { request } = await testApp();
    expect((await request(`/api/requests/${"0".repeat(32)}/${what}`)).status).toBe(404);
  });
});

describe("a QuestionnaireResponse", () => {
  const response = (id: string, item: object[]) => ({
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: questionnaireUrl({ id }),
    id: "r-1",
    item,
  });

  test("answers the request, once", async () => {
    const { request, at, id, question, requests } = await asking();
    const sent = response(id, [
      { linkId: question.questionId ?? question.criterion, answer: [{ valueString: "Lyfter inte över 2 kg." }] },
    ]);
    const first = await request(at("questionnaire-response"), posted(sent));
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ request: { id, state: "answered" } });
    expect(await requests.get(id)).toMatchObject({ reply: { kind: "answers", way: "fhir", messageId: "r-1" } });
    expect((await request(at("questionnaire-response"), posted(sent))).status).toBe(200);
    const other = await request(at("questionnaire-response"), posted({ ...sent, id: "r-2" }));
    expect(other.status).toBe(409);
  });

  test("that does not fit is refused by field and rule, and changes nothing", async () => {
    const { request, at, id, requests } = await asking();
    const stranger = response(id, [{ linkId: "Kalle Anka", answer: [{ valueBoolean: true }] }]);
    const answer = await request(at("questionnaire-response"), posted(stranger));
    expect(answer.status).toBe(422);
    const problem = await answer.text();
    expect(JSON.parse(problem)).toMatchObject({ faults: [{ field: "item.0.linkId", rule: "unknown-link-id" }] });
    expect(problem).not.toContain("Kalle");
    expect((await request(at("questionnaire-response"), posted("{"))).status).toBe(400);
    expect(await requests.get(id)).toMatchObject({ state: "sent", reply: null });
  });

  test("to a request that is not open is told so", async () => {
    const { request, at, id } = await asking("draft");
    const early = response(id, [{ linkId: "no-information", answer: [{ valueBoolean: true }] }]);
    expect((await request(at("questionnaire-response"), posted(early))).status).toBe(409);
  });
});

describe("a message from the care", () => {
  test("is an answer", async () => {
    const { request, id } = await asking();
    const answer = await request("/api/messages", posted(answerMessage({ text: "Ja.", requestId: id, about })));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ request: { id, state: "answered" } });
  });

  test("may be a new certificate", async () => {
    const { request, id, storage } = await asking();
    const source = completedCertificate({ requestId: id, comment: "Ny.", about });
    const first = await request("/api/messages", posted(source));
    expect(first.status).toBe(201);
    const { certificate } = z.object({ certificate: z.object({ id: z.string() }) }).parse(await first.json());
    expect(await storage.records.get(certificate.id)).toMatchObject({ status: "received" });
    expect((await request("/api/messages", posted(source))).status).toBe(200);
  });

  test.each([
    [404, "no-such-request", answerMessage({ text: "Ja.", requestId: "0".repeat(32), about })],
    [422, "unfit-message", "<hello/>"],
    [422, "unfit-message", "hello"],
    [422, "unfit-message", ""],
  ])("is answered with %i, %s, where it is none of ours", async (status, kind, source) => {
    const { request } = await testApp();
    const answer = await request("/api/messages", posted(source));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ type: `urn:underlag:problem:${kind}` });
  });

  test("is taken from nobody without access", async () => {
    const { request } = await testApp({ access: () => ({ problem: "sign-in" }) });
    expect((await request("/api/messages", posted("<hello/>"))).status).toBe(401);
    expect((await request("/api/requests/x/letter.pdf")).status).toBe(401);
    expect((await request("/feedback.pdf")).status).toBe(401);
  });
});

test("feedback is printed for a unit that can be told of", async () => {
  const { request, requests } = await testApp();
  const sent = sentStep("2026-03-02T09:00:00.000Z");
  const records = Array.from({ length: 6 }, (_, at) =>
    exampleRequest("sv", {
      id: String(at).repeat(32),
      certificateId: String(at).repeat(32),
      revision: 1,
      history: [sent],
    }),
  );
  for (const record of records) await requests.add(record);
  const [told] = toldUnits(records);
  const answer = await request(`/feedback.pdf?unit=${told?.key}`);
  expect(answer.headers.get("content-disposition")).toBe(`inline; filename="feedback-${told?.key}.pdf"`);
  expect(await pdfText(answer)).toContain("Vårdcentralen Älgen");
  expect((await request("/feedback.pdf?unit=other")).status).toBe(404);
});
