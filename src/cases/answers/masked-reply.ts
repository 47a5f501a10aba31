import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import { plainWords } from "#requests/answers/plain-words.ts";
import type { Reply } from "#requests/reply.ts";

/**
 * The reply as it may be kept: the hidden digits of identity numbers are stars, characters that control or turn what
 * is shown are gone, every other one stands.
 */
export function maskedReply(reply: Reply): Reply {
  const physician = reply.physician === null ? null : kept(reply.physician);
  switch (reply.kind) {
    case "answers":
      return {
        ...reply,
        physician,
        answers: reply.answers.map(({ criterion, given }) => ({
          criterion,
          given: { ...given, text: kept(given.text) },
        })),
      };
    case "no-information":
      return { ...reply, physician, text: kept(reply.text) };
    case "not-mine":
      return {
        ...reply,
        physician,
        text: kept(reply.text),
        tookOver: reply.tookOver === null ? null : kept(reply.tookOver),
      };
  }
}

const kept = (text: string) => hideIdNumbers(plainWords(text));
