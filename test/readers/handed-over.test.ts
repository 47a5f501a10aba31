import { expect, test } from "vitest";
import { handedOver } from "#readers/handed-over.ts";

class Reference {
  num = 4;
}

test.each<[string, object]>([
  ["a nod between the halves", { sourceName: "d0", stream: 6, streamId: 1, desiredSize: 100, reason: undefined }],
  ["a question with simple parts", { action: "GetPage", callbackId: 1, data: { pageIndex: 0 } }],
  ["a question about nothing", { action: "Ready", data: null }],
])("%s is handed over as an equal message, and nothing in it is shared", (_, message) => {
  const over = handedOver(message);
  expect(over).toStrictEqual(message);
  expect(over).not.toBe(message);
  if (over && "data" in message && "data" in over && message.data) expect(over.data).not.toBe(message.data);
});

test("a piece of text has a chunk of its own, whose items are let go by the sender", () => {
  const message = { stream: 4, chunk: { items: [{ str: "Läkarintyg" }], styles: {}, lang: null } };
  const over = handedOver(message);
  message.chunk.items = [];
  expect(over?.chunk.items).toEqual([{ str: "Läkarintyg" }]);
});

test.each<[string, unknown]>([
  ["what a page draws", { stream: 4, chunk: { fnArray: [1], argsArray: [null] } }],
  ["lists", { data: [1, 2] }],
  ["parts within parts", { data: { pdfInfo: { numPages: 1 } } }],
  ["bytes", { data: new Uint8Array(3) }],
  ["objects of a kind of their own", { data: new Reference() }],
  ["errors", { reason: new Error("no") }],
  ["functions, which cannot be sent", { data: () => {} }],
  ["what is no object", "configure"],
])("%s must be cloned", (_, message) => {
  expect(handedOver(message)).toBeNull();
});
