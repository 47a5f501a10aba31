import { expect, it } from "vitest";
import { letterFacts } from "#report/insured-person-letter/letter-facts.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestMove, RequestState } from "#requests/lifecycle/states.ts";
import { exampleRequest } from "#test/requests/formats/example-request.ts";

const step = { actor: { kind: "machine", id: null }, because: null } as const;

/** A request that has passed these states; what is sent is sent late in the evening. */
function passed(...states: readonly RequestState[]): RequestRecord {
  const history = states.map((to, place) => ({
    ...step,
    at: `2026-03-0${place + 2}T23:30:00.000Z`,
    move: moves[to] ?? "approve",
    from: states[place - 1] ?? "draft",
    to,
  }));
  return exampleRequest("sv", { state: states.at(-1) ?? "draft", history });
}

const moves: Partial<Record<RequestState, RequestMove>> = {
  sent: "send",
  answered: "answer",
  expired: "expire",
  withdrawn: "withdraw",
  closed: "close",
};

const about = { caseId: null, receivedOn: "2026-03-02" } as const;

it.each([
  { states: [], situation: undefined },
  { states: ["approved"], situation: undefined },
  { states: ["approved", "sent"], situation: "waiting" },
  { states: ["approved", "sent", "answered"], situation: "answered" },
  { states: ["approved", "sent", "expired"], situation: "no-answer" },
  { states: ["approved", "sent", "expired", "closed"], situation: "no-answer" },
  { states: ["approved", "sent", "answered", "closed"], situation: "answered" },
  { states: ["approved", "sent", "withdrawn"], situation: undefined },
  { states: ["approved", "sent", "withdrawn", "closed"], situation: undefined },
] as const)("after $states the letter tells: $situation", ({ states, situation }) => {
  const facts = letterFacts({ ...about, requests: [passed(...states)] }, "Europe/Stockholm");
  expect(facts?.situation).toBe(situation);
});

it("the newest request that went out counts, the day by the office's clock, and the case by its own number", () => {
  const first = { ...passed("approved", "sent", "answered"), reply: noInformation };
  const second = { ...passed("approved", "sent"), round: 2, deadline: "2026-04-01" } as const;
  const draft = exampleRequest("sv", { state: "draft", round: 3 });
  expect(letterFacts({ ...about, requests: [first, second, draft] }, "Europe/Stockholm")).toEqual({
    situation: "waiting",
    reference: "3f2a91bc",
    receivedOn: "2026-03-02",
    askedOn: "2026-03-04",
    deadline: "2026-04-01",
    unit: "Vårdcentralen Älgen",
    asked: "again",
  });
  expect(letterFacts({ ...about, caseId: "2026-1", requests: [first] }, "Europe/Stockholm")).toMatchObject({
    reference: "2026-1",
    asked: "first",
  });
});

it("who could not answer is not said to have helped", () => {
  const first = {
    ...passed("approved", "sent", "not-mine"),
    reply: { ...noInformation, kind: "not-mine", tookOver: null },
  } as const;
  const second = { ...passed("approved", "sent"), round: 2 };
  expect(letterFacts({ ...about, requests: [first, second] }, "Europe/Stockholm")).toMatchObject({ asked: "other" });
});

const noInformation = {
  kind: "no-information",
  at: "2026-03-04T09:00:00.000Z",
  way: "page",
  physician: null,
  messageId: null,
  text: "",
} as const;
