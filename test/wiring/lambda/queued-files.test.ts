import { describe, expect, it } from "vitest";
import { queuedFilesHandler } from "#wiring/lambda/queued-files.ts";
import testEvent from "../../events/s3-test.json" with { type: "json" };
import { context, objectsCreated, sqsEvent } from "../../functions/lambda-events.ts";
import { told } from "./told.ts";

/** The handler over a check that fails for keys with "broken" in them, and what became of the bodies. */
async function handle(...bodies: string[]) {
  const assessed: string[] = [];
  const { telemetry, lines, counts } = told();
  const handler = queuedFilesHandler({
    kind: "certificate-uploaded",
    work: async (fileKey) => {
      if (fileKey.includes("broken")) throw new Error(`cannot read ${fileKey}`);
      assessed.push(fileKey);
      return fileKey.includes("scan") ? "needs-ocr" : "assessed";
    },
    telemetry,
  });
  const { batchItemFailures } = await handler(sqsEvent(...bodies), context);
  return { assessed, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), lines, counts };
}

const removed = JSON.stringify({
  Records: [{ eventSource: "aws:s3", eventName: "ObjectRemoved:Delete", s3: { object: { key: "incoming/a1" } } }],
});

describe("queuedFilesHandler", () => {
  it.each([
    { what: "one object", bodies: [objectsCreated("incoming/a1")], assessed: ["incoming/a1"], failed: [] },
    {
      what: "several objects in one body",
      bodies: [objectsCreated("incoming/a1", "incoming/a2")],
      assessed: ["incoming/a1", "incoming/a2"],
      failed: [],
    },
    {
      what: "an encoded key",
      bodies: [objectsCreated("incoming/L%C3%A4karintyg+nr%2B1+%28kopia%29.pdf")],
      assessed: ["incoming/Läkarintyg nr+1 (kopia).pdf"],
      failed: [],
    },
    {
      what: "a message of our own",
      bodies: [JSON.stringify({ kind: "certificate-uploaded", fileKey: "incoming/a1" })],
      assessed: ["incoming/a1"],
      failed: [],
    },
    { what: "S3's test message", bodies: [JSON.stringify(testEvent)], assessed: [], failed: [] },
    { what: "a folder made in the console", bodies: [objectsCreated("incoming/")], assessed: [], failed: [] },
    { what: "an object that was removed", bodies: [removed], assessed: [], failed: [] },
    { what: "no records", bodies: ['{"Records":[]}'], assessed: [], failed: ["m1"] },
    { what: "no JSON", bodies: ["{"], assessed: [], failed: ["m1"] },
    { what: "another system's message", bodies: ['{"hello":"world"}'], assessed: [], failed: ["m1"] },
    { what: "a key that cannot be decoded", bodies: [objectsCreated("incoming/%E4")], assessed: [], failed: ["m1"] },
    {
      what: "work for the reader of scans",
      bodies: [JSON.stringify({ kind: "scan-uploaded", fileKey: "incoming/a1" })],
      assessed: [],
      failed: ["m1"],
    },
    {
      what: "one broken file among good ones",
      bodies: [objectsCreated("incoming/a1"), objectsCreated("incoming/broken"), objectsCreated("incoming/a3")],
      assessed: ["incoming/a1", "incoming/a3"],
      failed: ["m2"],
    },
    { what: "only a broken file", bodies: [objectsCreated("incoming/broken")], assessed: [], failed: ["m1"] },
    { what: "an empty batch", bodies: [], assessed: [], failed: [] },
  ])("$what", async ({ bodies, assessed, failed }) => {
    const handled = await handle(...bodies);
    expect({ assessed: handled.assessed, failed: handled.failed }).toEqual({ assessed, failed });
  });

  it("counts what became of the files", async () => {
    const { counts } = await handle(
      objectsCreated("incoming/a1", "incoming/scan"),
      objectsCreated("incoming/a2"),
      objectsCreated("incoming/broken"),
    );
    expect(counts).toEqual({ assessed: 2, "needs-ocr": 1, "failed-attempt": 1 });
  });

  it("logs neither keys nor what a fault says", async () => {
    const { lines } = await handle(objectsCreated("incoming/Asa+Svensson.pdf", "incoming/broken+Asa+Svensson.pdf"));
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toMatch(/Asa|Svensson|incoming/);
    expect(lines[1]?.fields).toMatchObject({ fault: "Error", messageId: "m1", attempt: 1 });
  });
});
