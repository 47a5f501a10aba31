import { reassessWithReply } from "#cases/answers/reassess-with-reply.ts";
import { storedCertificate } from "#cases/answers/stored-certificate.ts";
import type { CheckedCertificate } from "#cases/check-file.ts";
import { checkFile } from "#cases/check-file.ts";
import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CaseFacts } from "#certificate/case-facts.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { draftRequest } from "#requests/lifecycle/draft-request.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { GivenAnswer, Reply } from "#requests/reply.ts";
import type { CertificateRecord, StoredResult } from "#storage/certificate-record.ts";
import { sentStep } from "#test/requests/sent-step.ts";
import { recordWith } from "#test/storage/records.ts";

/** A certificate's record as it lies in the store after its file was checked. */
export function recordOf(
  { report, certificate, pages }: CheckedCertificate,
  { receivedOn, caseFacts = {} }: { receivedOn: CalendarDate; caseFacts?: CaseFacts },
): CertificateRecord {
  if (report.kind !== "assessed" || certificate === null) throw new Error("the certificate is not assessed");
  const { assessment, request } = report;
  const at = `${receivedOn}T08:00:00.000Z`;
  return recordWith({
    status: "assessed",
    arrivedAt: at,
    caseFacts,
    replacedBy: null,
    assessments: [
      {
        at,
        assessment,
        request,
        pages,
        answers: [],
        readings: [],
        pictures: [],
        certificate: storedCertificate(certificate),
      },
    ],
  });
}

/** The record of a certificate in plain text. */
export async function recordOfText(text: string, receivedOn: CalendarDate, caseFacts: CaseFacts = {}) {
  const reader = createDocumentReader();
  const [checked] = await checkFile({ reader }, new TextEncoder().encode(text), {
    caseFacts: { ...caseFacts, receivedOn },
    today: receivedOn,
  });
  await reader.close();
  if (checked === undefined) throw new Error("a checked file gives a report");
  return recordOf(checked, { receivedOn, caseFacts });
}

/** What came back: an answer for each criterion named. */
export function answersWith(
  answers: Record<string, GivenAnswer | string>,
  at: string,
): Extract<Reply, { kind: "answers" }> {
  return {
    kind: "answers",
    at,
    way: "page",
    physician: null,
    messageId: null,
    attachments: [],
    answers: Object.entries(answers).map(([criterion, given]) => ({
      criterion,
      given: typeof given === "string" ? { kind: "text", text: given } : given,
    })),
  };
}

/** The request of the current result as it was sent and answered. */
export function answeredRequest(record: CertificateRecord, reply: Reply, round = 1): RequestRecord {
  const current = record.assessments.at(-1);
  if (current?.request == null) throw new Error("nothing is asked");
  const { form, formVersion, policy } = current.assessment;
  const at = new Date(current.at);
  const draft = draftRequest({
    certificateId: record.id,
    round,
    form,
    formVersion,
    policy,
    unit: null,
    automatic: false,
    request: current.request,
    at,
  });
  const sent = sentStep(current.at);
  return { ...draft, state: "answered", reply, history: [...draft.history, sent] };
}

/** The next result, judged at noon of the day of the reply. */
export function reassessed(
  record: CertificateRecord,
  request: RequestRecord,
  earlier: readonly RequestRecord[] = [],
): StoredResult {
  const at = request.reply?.at ?? record.arrivedAt;
  const deps = { clock: () => new Date(`${at.slice(0, 10)}T12:00:00.000Z`), timeZone: "Europe/Stockholm" };
  const result = reassessWithReply(deps, record, request, earlier);
  if (result === null) throw new Error("there is nothing to judge anew");
  return result;
}

/** Outcome and reason of one criterion. */
export function outcomeOf({ assessment }: StoredResult, criterion: string): string {
  const finding = assessment.findings.find((one) => one.criterion === criterion);
  return finding === undefined
    ? "none"
    : [finding.outcome, ...(finding.reason === null ? [] : [finding.reason])].join(":");
}
