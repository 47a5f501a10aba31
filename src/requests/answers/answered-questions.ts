import type { RequestRecord } from "../lifecycle/request-record.ts";

/**
 * Criteria whose questions were answered in earlier requests on the certificate. "Nothing to add" is an
 * answer, and "no further information" answers every question of its request; who cannot answer for the
 * certificate has answered none.
 */
export function answeredQuestions(earlier: readonly Pick<RequestRecord, "request" | "reply">[]): ReadonlySet<string> {
  return new Set(
    earlier.flatMap(({ request, reply }) => {
      const settled = (criterion: string) => [
        criterion,
        ...(request.questions.find((question) => question.criterion === criterion)?.covers ?? []),
      ];
      if (reply?.kind === "answers") return reply.answers.flatMap(({ criterion }) => settled(criterion));
      return reply?.kind === "no-information" ? request.questions.flatMap(({ criterion }) => settled(criterion)) : [];
    }),
  );
}
