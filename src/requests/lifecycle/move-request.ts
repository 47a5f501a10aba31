import type { Actor, RequestRecord } from "./request-record.ts";
import { moveRules, type RequestMove } from "./states.ts";

/** One move that somebody wants to make. `because` is a code of ours, never words of a person. */
export interface WantedMove {
  move: RequestMove;
  actor: Actor;
  at: Date;
  because?: string | null;
}

/**
 * The request after the move, with the step written down; the request itself when the move has been made
 * already; null when it cannot be made from here or not by this actor. Revision and times are the caller's.
 */
export function moveRequest(
  record: RequestRecord,
  { move, actor, at, because = null }: WantedMove,
): RequestRecord | null {
  const { from, to, by } = moveRules[move];
  const step = { at: at.toISOString(), move, actor, from: record.state, because };
  if (!by.includes(actor.kind)) return null;
  const last = record.history.at(-1);
  // Word that comes twice is one word; a second reminder or colleague has a moment of its own.
  if (last?.move === move && (last.at === step.at || !from.includes(record.state))) return record;
  if (!from.includes(record.state)) return null;
  const state = to === "stay" ? record.state : to;
  return { ...record, state, history: [...record.history, { ...step, to: state }] };
}
