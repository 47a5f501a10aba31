import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import type { Reply } from "#requests/reply.ts";

/** The reply as it may be kept: the hidden digits of identity numbers are stars, every other character stands. */
export function maskedReply(reply: Reply): Reply {
  switch (reply.kind) {
    case "answers":
      return {
        ...reply,
        answers: reply.answers.map(({ criterion, given }) => ({
          criterion,
          given: { ...given, text: hideIdNumbers(given.text) },
        })),
      };
    case "no-information":
      return { ...reply, text: hideIdNumbers(reply.text) };
    case "not-mine":
      return {
        ...reply,
        text: hideIdNumbers(reply.text),
        tookOver: reply.tookOver === null ? null : hideIdNumbers(reply.tookOver),
      };
  }
}
