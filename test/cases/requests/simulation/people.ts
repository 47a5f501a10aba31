import { approveRequest } from "#cases/requests/approve-request.ts";
import { checkPhysician } from "#cases/requests/check-physician.ts";
import { closeReplaced } from "#cases/requests/close-replaced.ts";
import { closeRequest } from "#cases/requests/close-request.ts";
import { reassignRequest } from "#cases/requests/reassign-request.ts";
import { recordReply } from "#cases/requests/record-reply.ts";
import { remindNow } from "#cases/requests/remind-now.ts";
import type { RequestDeps, RequestOutcome } from "#cases/requests/request-deps.ts";
import { requestsOf } from "#cases/requests/requests-of.ts";
import { saveFields } from "#cases/requests/save-fields.ts";
import { withdrawRequest } from "#cases/requests/withdraw-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestState } from "#requests/lifecycle/states.ts";
import type { GivenAnswer, Reply } from "#requests/reply.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";

/** One thing that a person may do with a request; how often, where it stands so, per look. */
export interface Deed {
  name: string;
  in: readonly RequestState[];
  share: number;
  /** `number` is the person's own chance, from 0 to 1: the same when the deed is tried again. */
  act(deps: RequestDeps, record: RequestRecord, number: number): Promise<RequestOutcome | null>;
}

const out = ["sent", "reminded"] as const;
const answerable = ["sent", "reminded", "expired"] as const;
const kw = { caseworker: "kw" };

/** What people do, in no order: caseworkers are quick, physicians slow, and some never answer. */
export const deeds: readonly Deed[] = [
  {
    name: "open the page",
    in: ["draft", "answered"],
    share: 0.3,
    act: async (deps, { certificateId }) => {
      await requestsOf(deps, certificateId);
      return null;
    },
  },
  {
    name: "approve",
    in: ["draft"],
    share: 0.6,
    act: (deps, { id }, number) => approveRequest(deps, id, { recipient: physicianOf(number), ...kw }),
  },
  {
    name: "withdraw",
    in: ["draft", "approved", ...out],
    share: 0.02,
    act: (deps, { id }) => withdrawRequest(deps, id, { ...kw, because: "not-needed" }),
  },
  {
    name: "remind now",
    in: ["sent"],
    share: 0.02,
    act: (deps, { id }) => remindNow(deps, id, kw),
  },
  {
    name: "give a wrong number",
    in: out,
    share: 0.02,
    act: async (deps, { id }, number) => {
      await checkPhysician(deps, id, `wrong ${number}`);
      return null;
    },
  },
  {
    name: "hand on",
    in: out,
    share: 0.02,
    act: (deps, { id }, number) => {
      const { address, name, professionalId } = physicianOf(number);
      return reassignRequest(deps, id, { by: { kind: "physician", id: null }, to: { address, name, professionalId } });
    },
  },
  {
    name: "save",
    in: answerable,
    share: 0.05,
    act: (deps, { id }, number) => saveFields(deps, id, { "answer-1": `half a sentence ${number}` }),
  },
  {
    name: "answer",
    in: answerable,
    share: 0.05,
    act: (deps, record, number) => recordReply(deps, record.id, answersTo(record, number)),
  },
  {
    name: "say no information",
    in: answerable,
    share: 0.01,
    act: (deps, { id }, number) => recordReply(deps, id, { ...from(number), kind: "no-information", text: "" }),
  },
  {
    name: "say not mine",
    in: answerable,
    share: 0.01,
    act: (deps, { id }, number) =>
      recordReply(deps, id, { ...from(number), kind: "not-mine", text: "", tookOver: null }),
  },
  {
    name: "close",
    in: ["answered", "no-information", "not-mine", "expired"],
    share: 0.2,
    act: (deps, { id }) => closeRequest(deps, id, kw),
  },
  {
    name: "send a new certificate",
    in: ["draft", "approved", ...answerable, "answered"],
    share: 0.005,
    act: async (deps, { certificateId }) => {
      await closeReplaced(deps, certificateId, "f".repeat(32));
      return null;
    },
  },
];

function physicianOf(number: number) {
  const tag = number.toString(36).slice(2, 12);
  return { channel: "mail", address: `${tag}@vc.example`, name: "Ada Mallsson", professionalId: `SE-${tag}` } as const;
}

function from(number: number) {
  const messageId = number < 0.3 ? `message ${number}` : null;
  return { at: "2026-03-05T09:00:00.000Z", way: "page", physician: null, messageId } as const;
}

/** Answers to the first question, and to each of the others with an even chance. */
function answersTo({ request }: RequestRecord, number: number): Reply {
  const answers = request.questions
    .filter((_, index) => index === 0 || (number * 10 ** index) % 1 < 0.5)
    .map((question) => ({ criterion: question.criterion, given: given[question.answer.kind](question, number) }));
  return { ...from(number), kind: "answers", answers, attachments: [] };
}

const given: Record<RequestQuestion["answer"]["kind"], (question: RequestQuestion, number: number) => GivenAnswer> = {
  text: (_, number) => ({ kind: "text", text: `Can sit for ${Math.ceil(number * 50)} minutes, then has to lie down.` }),
  choice: ({ answer }) => ({
    kind: "choice",
    choice: (answer.kind === "choice" && answer.choices.at(-1)) || "",
    text: "",
  }),
  "degree-with-dates": () => ({
    kind: "degree-with-dates",
    periods: [{ degree: 50, from: "2026-03-02", to: "2026-03-29" }],
    text: "",
  }),
  date: () => ({ kind: "date", date: "2026-03-02", text: "" }),
  number: (_, number) => ({ kind: "number", number: Math.ceil(number * 9), text: "" }),
};
