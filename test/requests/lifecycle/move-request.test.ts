import { describe, expect, it } from "vitest";
import { moveRequest } from "#requests/lifecycle/move-request.ts";
import { actorKinds, moveRules, requestMoves, requestStates, turnOf } from "#requests/lifecycle/states.ts";
import { requestWith } from "../../storage/request-records.ts";

const at = new Date("2026-11-03T09:00:00.000Z");
const every = requestStates.flatMap((state) =>
  requestMoves.flatMap((move) => actorKinds.map((kind) => ({ state, move, kind }))),
);

describe("moves of a request", () => {
  it("makes exactly the moves of the table, each written down with time, actor and reason", () => {
    for (const { state, move, kind } of every) {
      const { from, to, by } = moveRules[move];
      const before = requestWith({ state });
      const after = moveRequest(before, { move, actor: { kind, id: "a1" }, at, because: "replaced" });
      const may = from.includes(state) && by.includes(kind);
      expect(after !== null, `${kind} ${move} in ${state}`).toBe(may);
      if (after === null) continue;
      const now = to === "stay" ? state : to;
      const step = { at: at.toISOString(), move, actor: { kind, id: "a1" }, from: state, to: now, because: "replaced" };
      expect(after).toEqual({ ...before, state: now, history: [...before.history, step] });
    }
  });

  it("does not make a move twice when word of it comes twice", () => {
    for (const { state, move, kind } of every) {
      const wanted = { move, actor: { kind, id: null }, at };
      const once = moveRequest(requestWith({ state }), wanted);
      if (once !== null) expect(moveRequest(once, wanted), `${move} in ${state}`).toBe(once);
    }
  });

  it.each([
    { move: "approve", state: "approved", again: "the same" },
    { move: "withdraw", state: "withdrawn", again: "the same" },
    { move: "close", state: "closed", again: "the same" },
    { move: "remind", state: "reminded", again: "once more" },
    { move: "reassign", state: "sent", again: "once more" },
  ] as const)("takes a second $move at another time for $again", ({ move, state, again }) => {
    const actor = { kind: "caseworker", id: "kw" } as const;
    const from = moveRules[move].from.find((one) => moveRules[move].to !== "stay" || one === state) ?? "draft";
    const once = moveRequest(requestWith({ state: from }), { move, actor, at });
    const later = new Date(at.getTime() + 86_400_000);
    const twice = once === null ? null : moveRequest(once, { move, actor, at: later });
    expect(twice?.state).toBe(state);
    expect(twice?.history.length).toBe((once?.history.length ?? 0) + (again === "the same" ? 0 : 1));
  });

  it("leads from every state to the end, so that no request can stand for ever", () => {
    for (const state of requestStates) {
      const reached = new Set<string>([state]);
      for (let size = 0; size !== reached.size; ) {
        size = reached.size;
        for (const { from, to } of Object.values(moveRules)) {
          if (to !== "stay" && from.some((one) => reached.has(one))) reached.add(to);
        }
      }
      expect(reached.has("closed"), state).toBe(true);
      expect(turnOf[state] === "nobody").toBe(state === "closed");
    }
  });
});
