import { expect, it } from "vitest";
import { exampleRequest } from "#test/requests/formats/example-request.ts";
import { exampleRecords } from "#test/web/example-records.ts";
import { channelsFor, knownRecipient } from "#web/requests/known-recipient.ts";
import { noWork } from "#web/requests/request-work.ts";

const { supplement } = exampleRecords;
const asXml = { ...supplement, file: { ...supplement.file, type: "xml" } } as const;
const draft = exampleRequest("sv", { state: "draft", round: 2, recipient: null });

it.each([
  { form: "se-fk7804", type: "xml", hasLogicalAddress: true, first: "se-message" },
  { form: "no-nav0807", type: "xml", hasLogicalAddress: true, first: "no-dialogue" },
  { form: "se-fk7263", type: "xml", hasLogicalAddress: true, first: "mail" },
  { form: "generic", type: "xml", hasLogicalAddress: true, first: "mail" },
  { form: "se-fk7804", type: "pdf", hasLogicalAddress: true, first: "mail" },
  { form: "se-fk7804", type: "xml", hasLogicalAddress: false, first: "mail" },
] as const)("a $form that came as $type goes first by $first", ({ form, type, hasLogicalAddress, first }) => {
  const certificate = type === "xml" ? asXml : supplement;
  const round = { request: { ...draft, form }, certificate, work: { ...noWork, hasLogicalAddress } };
  const channels = channelsFor(round);
  expect(channels[0]).toBe(first);
  expect(channels.slice(-2)).toEqual(["mail", "letter"]);
});

it("the next request goes to whom the one before went, on the same way", () => {
  const earlier = exampleRequest("sv", { state: "answered" });
  const round = { request: draft, certificate: supplement, work: { ...noWork, requests: [earlier, draft] } };
  expect(knownRecipient(round).fields).toMatchObject({
    channel: "letter",
    "address-letter": "Vårdcentralen Älgen\nStorgatan 1\n123 45 Öd",
    name: "Överläkare Åsa Öst",
  });
});
