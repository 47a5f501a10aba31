import { type CalendarDate, calendarDateSchema } from "#certificate/calendar-date.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { GivenAnswer } from "../../reply.ts";
import type { RequestQuestion } from "../../supplementary-request.ts";
import type { FormatFault } from "../format-fault.ts";
import { beside } from "./link-ids.ts";
import type { ResponseAnswer, ResponseItem } from "./questionnaire-response.ts";

/** What a response gives for one question; null where it says nothing on it. Fields as `checkReply` names them. */
export function givenIn(
  question: RequestQuestion,
  linkId: string,
  itemsAt: (linkId: string) => ResponseItem[],
): Result<{ criterion: string; given: GivenAnswer } | null, FormatFault[]> {
  const { criterion } = question;
  const field = `answers.${criterion}`;
  const text = wordsOf(itemsAt(beside.words(linkId))[0]?.answer[0]);
  const nothing = itemsAt(beside.nothingToAdd(linkId)).some(({ answer }) => answer.some((one) => one.valueBoolean));
  const said = saidIn(question, linkId, itemsAt(linkId), text);
  if (said === "wrong-kind") return refused([{ field, rule: "wrong-kind" }]);
  if (said !== null) return nothing ? refused([{ field, rule: "answered-besides" }]) : ok({ criterion, given: said });
  if (nothing) return ok({ criterion, given: { kind: "nothing-to-add", text } });
  // Whoever would rather write than choose may.
  return ok(text === "" ? null : { criterion, given: { kind: "text", text } });
}

function saidIn(
  { answer }: RequestQuestion,
  linkId: string,
  items: readonly ResponseItem[],
  text: string,
): GivenAnswer | "wrong-kind" | null {
  const value = items[0]?.answer[0];
  if (answer.kind === "degree-with-dates") return periodsIn(linkId, items, text);
  if (value === undefined) return null;
  const words = wordsOf(value);
  switch (answer.kind) {
    case "text":
      if (value.valueString === undefined) return "wrong-kind";
      return words === "" ? null : { kind: "text", text: words };
    case "choice": {
      const choice = words === "" ? (value.valueCoding?.display ?? value.valueCoding?.code ?? "") : words;
      return choice === "" ? "wrong-kind" : { kind: "choice", choice, text };
    }
    case "date": {
      const date = dateOf(value);
      return date === null ? "wrong-kind" : { kind: "date", date, text };
    }
    case "number": {
      const number = numberOf(value);
      return number === null ? "wrong-kind" : { kind: "number", number, text };
    }
  }
}

/** The group repeats once for each period. */
function periodsIn(linkId: string, items: readonly ResponseItem[], text: string): GivenAnswer | "wrong-kind" | null {
  const periods = items.map(({ item }) => {
    const at = (id: string) => item.find((one) => one.linkId === id)?.answer[0];
    return {
      degree: numberOf(at(beside.degree(linkId))),
      from: dateOf(at(beside.from(linkId))),
      to: dateOf(at(beside.to(linkId))),
    };
  });
  const whole = periods.flatMap(({ degree, from, to }) =>
    degree === null || from === null || to === null ? [] : [{ degree, from, to }],
  );
  if (whole.length < periods.length) return "wrong-kind";
  return whole.length === 0 ? null : { kind: "degree-with-dates", periods: whole, text };
}

function wordsOf(answer: ResponseAnswer | undefined): string {
  return answer?.valueString?.trim() ?? "";
}

function numberOf(answer: ResponseAnswer | undefined): number | null {
  return answer?.valueDecimal ?? answer?.valueInteger ?? null;
}

function dateOf(answer: ResponseAnswer | undefined): CalendarDate | null {
  return calendarDateSchema.safeParse(answer?.valueDate).data ?? null;
}
