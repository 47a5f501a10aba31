import type { Statement } from "#certificate/statement.ts";
import { missing, notApplicable, unclear } from "./criterion.ts";
import type { Judgement } from "./judgement.ts";

/**
 * The judgement of a statement that says nothing: unreadable words are unclear, a blank place is
 * missing, a form without the place does not ask. Null where something is stated.
 */
export function unstated<T>(statement: Statement<T>): Judgement | null {
  switch (statement.status) {
    case "stated":
      return null;
    case "unreadable":
      return unclear(statement.reason, statement.evidence);
    case "blank":
      return missing();
    case "not-on-form":
      return notApplicable("form");
  }
}
