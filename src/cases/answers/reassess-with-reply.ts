import { dayAt } from "#certificate/calendar-date.ts";
import { signedOn } from "#certificate/signed-on.ts";
import { formWith, questionFor } from "#forms/forms.ts";
import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policies } from "#policies/policies.ts";
import { answeredQuestions } from "#requests/answers/answered-questions.ts";
import { replyPage } from "#requests/answers/reply-page.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { writeRequest } from "#requests/writing/write-request.ts";
import { assess } from "#scoring/assess.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { CertificateRecord, StoredResult } from "#storage/certificate-record.ts";
import { askedOnForm } from "../asked-on-form.ts";
import type { CaseDeps } from "../case-deps.ts";
import { joinAnswers } from "./join-answers.ts";
import { readAnswers } from "./read-answers.ts";
import { storedCertificate } from "./stored-certificate.ts";

export type ReassessDeps = Pick<CaseDeps, "clock" | "timeZone" | "usualDurations">;

/**
 * The certificate's next result, judged with what the physician answered: same case facts, policy and
 * usual durations, the reply as one more page. Its request is the next round's, null where everything
 * that could be asked was answered. Null where there is nothing to judge anew: no answers came, this reply
 * was joined before, or the result is of before certificates were kept.
 *
 * @param earlier all requests on the certificate; the one that is answered need not be among them.
 */
export function reassessWithReply(
  { clock, timeZone, usualDurations }: ReassessDeps,
  record: CertificateRecord,
  answered: RequestRecord,
  earlier: readonly RequestRecord[] = [],
): StoredResult | null {
  const current = record.assessments.at(-1);
  const { reply, request, id } = answered;
  if (reply?.kind !== "answers" || current?.certificate == null) return null;
  if (record.assessments.some(({ cause }) => cause?.requestId === id)) return null;

  const now = clock();
  const form = formWith(current.certificate.form, current.certificate.formVersion);
  const answeredOn = dayAt(new Date(reply.at), timeZone);
  const page = replyPage(reply, request, request.language, answeredOn);
  const answers = readAnswers(page, form, current.pages.length + 1);
  const certificate = storedCertificate(joinAnswers(current.certificate, answers), answeredOn);

  const rounds = [...earlier.filter((one) => one.id !== id && one.round < answered.round), answered];
  const assessment = withKeptNotes(
    assess({
      certificate,
      reading: readClauses(certificate.passages, certificate.language),
      policy: policies[current.assessment.policy],
      caseFacts: { receivedOn: dayAt(new Date(record.arrivedAt), timeZone), ...record.caseFacts },
      usualDurations,
      today: dayAt(now, timeZone),
      questionOf: (point) => questionFor(form, point)?.id ?? null,
      answered: answeredQuestions(rounds),
    }),
    current.assessment,
  );
  return {
    ...current,
    at: now.toISOString(),
    assessment,
    request: writeRequest(assessment, {
      language: certificate.language,
      ...askedOnForm(form),
      issuedOn: signedOn(certificate),
      earlier: rounds,
      timeZone,
    }),
    pages: [...current.pages, hideIdNumbers(page.text)],
    certificate,
    cause: { kind: "reply", requestId: id },
  };
}

/** What earlier certificates say is known only while the file is read: that note stays as it was. */
function withKeptNotes(assessment: Assessment, { notes: before = [] }: Assessment): Assessment {
  const notes = [...(assessment.notes ?? []), ...before.filter(({ note }) => note === "copied-from-earlier")];
  return notes.length === 0 ? assessment : { ...assessment, notes };
}
