import { ok, type Result, refused } from "#certificate/result.ts";
import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Reply } from "../../reply.ts";
import type { FormatFault } from "../format-fault.ts";
import { givenIn } from "./given-in-response.ts";
import { linkIds, once } from "./link-ids.ts";
import { questionnaireUrl } from "./questionnaire.ts";
import { type QuestionnaireItem, questionnaireItems } from "./questionnaire-items.ts";
import {
  type QuestionnaireResponse,
  questionnaireResponseSchema,
  type ResponseItem,
} from "./questionnaire-response.ts";

/**
 * The reply in a FHIR R4 QuestionnaireResponse to the questionnaire of this request. Whether the answers fit their
 * questions is checked where every reply is. `at`: when it came.
 */
export function replyFromQuestionnaireResponse(
  json: unknown,
  record: Pick<RequestRecord, "id" | "request">,
  at: Date,
): Result<Reply, FormatFault[]> {
  const parsed = questionnaireResponseSchema.safeParse(json);
  if (!parsed.success) {
    return refused(parsed.error.issues.map(({ path, code }) => ({ field: path.join("."), rule: code })));
  }
  const response = parsed.data;
  const [questionnaire] = (response.questionnaire ?? "").split("|");
  if (questionnaire !== "" && questionnaire !== questionnaireUrl(record)) {
    return refused([{ field: "questionnaire", rule: "other-questionnaire" }]);
  }
  const strangers = unknownItems(response.item, questionnaireItems(record.request));
  return strangers.length > 0 ? refused(strangers) : replyIn(response, record, at);
}

function replyIn(
  { item, id, identifier, author }: QuestionnaireResponse,
  { request }: Pick<RequestRecord, "request">,
  at: Date,
): Result<Reply, FormatFault[]> {
  const itemsAt = (linkId: string) => item.filter((one) => one.linkId === linkId);
  const ticked = (linkId: string) => itemsAt(linkId).some(({ answer }) => answer.some((one) => one.valueBoolean));
  const words = (linkId: string) => itemsAt(linkId)[0]?.answer[0]?.valueString?.trim() ?? "";

  const given = linkIds(request.questions).map(({ linkId, question }) => givenIn(question, linkId, itemsAt));
  const faults = given.flatMap((one) => (one.ok ? [] : one.refusal));
  const answers = given.flatMap((one) => (one.ok && one.value !== null ? [one.value] : []));
  const further = [once.noInformation, once.notMine].filter(ticked);
  if (further.length + Math.min(answers.length, 1) > 1) faults.push({ field: "item", rule: "answered-besides" });
  if (further.length + answers.length === 0 && faults.length === 0) {
    faults.push({ field: "item", rule: "nothing-answered" });
  }
  if (faults.length > 0) return refused(faults);

  const from = {
    at: at.toISOString(),
    way: "fhir" as const,
    physician: author?.display ?? null,
    messageId: identifier?.value ?? id ?? null,
  };
  if (ticked(once.noInformation)) return ok({ kind: "no-information", ...from, text: words(once.remarks) });
  if (ticked(once.notMine)) {
    const tookOver = words(once.tookOver);
    return ok({ kind: "not-mine", ...from, text: words(once.remarks), tookOver: tookOver === "" ? null : tookOver });
  }
  return ok({ kind: "answers", ...from, answers, attachments: [] });
}

/** An item that was never asked for would be lost in silence; so would the second of two. */
function unknownItems(items: readonly ResponseItem[], asked: readonly QuestionnaireItem[]): FormatFault[] {
  return items.flatMap(({ linkId, item }, at) => {
    const field = `item.${at}`;
    const place = asked.find((one) => one.linkId === linkId);
    if (place === undefined) return [{ field: `${field}.linkId`, rule: "unknown-link-id" }];
    const twice = place.repeats !== true && items.findIndex((other) => other.linkId === linkId) < at;
    return [
      ...(twice ? [{ field: `${field}.linkId`, rule: "answered-twice" }] : []),
      ...item.flatMap((inside, index) =>
        place.item?.some((one) => one.linkId === inside.linkId) === true
          ? []
          : [{ field: `${field}.item.${index}.linkId`, rule: "unknown-link-id" }],
      ),
    ];
  });
}
