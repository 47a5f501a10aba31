import { describe, expect, it } from "vitest";
import { reassignRequest } from "#cases/requests/reassign-request.ts";
import { longestName } from "#requests/reply.ts";
import { identifyField } from "#web/physician/identify-page.ts";
import { otherField } from "#web/physician/other-answer-pages.ts";
import { askedPhysician, goodAnswers, openBrowser, ownId } from "./asked.ts";

const to = { address: "b@unit.example", name: null, professionalId: "SE2321000016-9Z9Z" };

describe("an address that somebody made up", () => {
  it.each(["%0d%0aset-cookie:a=b", "%00", "%E2%82", "..%2f..%2frequests"])("leads nowhere: %s", async (token) => {
    const { app, faults } = await askedPhysician();
    const visitor = openBrowser(app, `/answer/${token}`);
    for (const page of ["", "/hand-on", "/not-mine", "/no-information"]) {
      for (const answer of [await visitor.get(page), await visitor.post({}, page)]) {
        expect(answer.status).toBe(404);
        expect(answer.headers.get("location")).toBeNull();
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("a form that is on its way while the request is handed on", () => {
  const forms: { what: string; under: string; fields: Record<string, string> }[] = [
    { what: "saved words", under: "", fields: { ...goodAnswers, do: "save" } },
    { what: "an answer", under: "", fields: { ...goodAnswers, do: "send" } },
    { what: "no more information", under: "/no-information", fields: { [otherField.text]: "Nej." } },
    { what: "not mine", under: "/not-mine", fields: { [otherField.text]: "Nej." } },
    {
      what: "another colleague",
      under: "/hand-on",
      fields: { [otherField.address]: "c@unit.example", [otherField.id]: "X1" },
    },
    { what: "a guess at the number", under: "/id", fields: { [identifyField.id]: to.professionalId } },
  ];

  it.each(forms)("changes nothing for whoever has the next link: $what", async ({ under, fields }) => {
    const asked = await askedPhysician();
    const visitor = asked.browser();
    await visitor.identify();
    const pull = async (rest: ReadableStreamDefaultController<Uint8Array>) => {
      // Read when the door has been passed: the last byte comes after the link has ended.
      await reassignRequest(asked, asked.id, { by: { kind: "caseworker", id: "cw-1" }, to });
      rest.enqueue(new TextEncoder().encode(`${new URLSearchParams(fields)}`));
      rest.close();
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": "1000",
      cookie: visitor.cookie() ?? "",
      "sec-fetch-site": "same-origin",
    };
    const sent = { method: "POST", headers, body, duplex: "half" } as const;
    const answer = await asked.app.request(`${asked.path}${under}`, sent);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get("set-cookie")).toBeNull();
    const { link, reply, savedFields, recipient } = await asked.stored();
    expect(link).toMatchObject({ version: 2, wrongTries: 0 });
    expect([reply, savedFields, recipient?.address]).toEqual([null, null, to.address]);
    expect(asked.faults).toEqual([]);
  });
});

it("a name longer than any is cut, and stops nothing", async () => {
  const { browser, stored, faults } = await askedPhysician();
  const visitor = browser();
  await visitor.identify();
  await visitor.post({ ...goodAnswers, "physician-name": "å".repeat(400), do: "send" });
  expect((await stored()).reply?.physician).toBe("å".repeat(longestName));
  expect(faults).toEqual([]);
});

it.each([
  {
    type: "application/x-www-form-urlencoded",
    field: (name: string, value: string) => `${name}=${value}&`,
    end: "",
  },
  {
    type: 'multipart/form-data; boundary="b"',
    field: (name: string, value: string) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    end: "--b--\r\n",
  },
  {
    type: "multipart/form-data; boundary=b; charset=UTF-8",
    field: (name: string, value: string) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    end: "--b--\r\n",
  },
])("a form of far more fields than ours is not taken apart: $type", async ({ type, field, end }) => {
  const { app, path } = await askedPhysician();
  const sent = (others: number) => {
    const body = `${field(identifyField.id, ownId)}${field("a", "").repeat(others)}${end}`;
    return app.request(`${path}/id`, { method: "POST", headers: { "content-type": type }, body });
  };
  expect((await sent(10_000)).status).toBe(422);
  expect((await sent(10)).status).toBe(303);
});

it("a file that came with an answer is saved as what it was read as, whatever its name says", async () => {
  const { browser, request, id, faults } = await askedPhysician();
  const visitor = browser();
  await visitor.identify();
  const file = new File(["Journal, <script>alert(1)</script>"], "journal.html", { type: "text/html" });
  await visitor.post({ ...goodAnswers, files: file, do: "send" });
  const { headers } = await request(`/requests/${id}/attachments/1`);
  expect(headers.get("content-disposition")).toContain('attachment; filename="journal.html.txt"');
  expect(headers.get("content-type")).toBe("text/plain");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(faults).toEqual([]);
});
