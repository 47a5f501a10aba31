import { expect, it } from "vitest";
import { oneOfEachKind, sendRequest } from "#test/http/physician/asked.ts";
import { testApp } from "../test-app.ts";

const mb = 1024 * 1024;

it.each([
  { what: "a response", path: (id: string) => `/api/requests/${id}/questionnaire-response`, bytes: mb },
  { what: "a message", path: () => "/api/messages", bytes: 17 * mb },
])("$what that is longer than any is not taken apart", async ({ path, bytes }) => {
  const app = await testApp({ maxFileBytes: 20 * mb });
  const { id } = await sendRequest(app, oneOfEachKind("sv"));
  const sent = async (length: number) =>
    (
      await app.request(path(id), {
        method: "POST",
        body: "[".repeat(length),
        headers: { "content-length": `${length}` },
      })
    ).status;
  expect(await sent(bytes + 1)).toBe(413);
  expect(await sent(1000)).not.toBe(413);
});
