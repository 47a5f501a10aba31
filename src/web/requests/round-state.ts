import { html } from "hono/html";
import { mostWrongTries } from "#cases/requests/check-physician.ts";
import { dayAt } from "#certificate/calendar-date.ts";
import { policies } from "#policies/policies.ts";
import { nextStep } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { dayAndTime, dayInWords } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import type { Round } from "./request-work.ts";
import { requestWords } from "./words/words.ts";

/** Where a request stands, until when an answer is wanted, what happens next and when. */
export function roundState(round: Round, frame: PageFrame): Html {
  const { request } = round;
  const said = requestWords(frame.language);
  const { word, what } = said.state[request.state];
  const byLetter = request.recipient?.channel === "letter" ? said.byLetter[request.state] : undefined;
  const how = sentHow(request, frame);
  const waiting = request.state === "sent" || request.state === "reminded";
  const deadline =
    waiting && request.deadline !== null
      ? html`<p class="deadline">${said.deadline(dayInWords(request.deadline, frame.language))}</p>`
      : "";
  return html`<div class="round-state ${request.state}">
<p class="state">${word}</p>
<p>${byLetter ?? what}</p>
${how === "" ? "" : html`<p class="meta">${how}</p>`}
${deadline}
${nextLines(round, frame).map((line) => html`<p class="next">${line}</p>`)}
</div>`;
}

/** By which way, to whom and when it went out last. */
function sentHow({ recipient, history, state }: RequestRecord, frame: PageFrame): string {
  const sending = history.findLast(({ move }) => move === "send");
  if (recipient === null || sending === undefined || (state !== "sent" && state !== "reminded")) return "";
  const said = requestWords(frame.language);
  const how = said.sentTo(said.channel[recipient.channel].sent, recipient.name);
  return `${dayAndTime(sending.at, frame)}, ${how}`;
}

/** What happens next, a sentence each; empty at the end. */
export function nextLines({ request, certificate, work }: Round, frame: PageFrame): string[] {
  const { language } = frame;
  const said = requestWords(language).next;
  const later = work.requests.some(({ round, state }) => round > request.round && state !== "withdrawn");
  switch (request.state) {
    case "draft":
      return [request.round > 1 ? requestWords(language).again : said.draft];
    case "approved":
      return [said.approved];
    case "sent":
    case "reminded":
      return whileAsked(request, frame);
    case "answered":
      return later ? [said.newDraft] : afterAnswer(request, certificate, frame);
    case "no-information":
      return [said.decide];
    case "not-mine":
      return [later ? said.newDraftNotMine : said.decide];
    case "expired":
      return [said.decide, said.lateAnswer];
    case "withdrawn":
    case "closed":
      return [];
  }
}

function whileAsked(request: RequestRecord, { language, now, timeZone }: PageFrame): string[] {
  const said = requestWords(language).next;
  const next = nextStep(request, policies[request.policy], timeZone, now);
  const byLetter = request.recipient?.channel === "letter";
  const toPrint = request.state === "sent" ? said.printLetter : said.printReminder;
  const remindOn = next?.step === "remind" ? dayInWords(dayAt(next.at, timeZone), language) : null;
  const reminder = remindOn === null ? [] : [byLetter ? said.remindByLetter(remindOn) : said.remind(remindOn)];
  const end = request.deadline === null ? [] : [said.expire(dayInWords(request.deadline, language))];
  const locked = request.link.wrongTries >= mostWrongTries ? [said.locked] : [];
  return [...locked, ...(byLetter ? [toPrint] : []), ...reminder, ...end];
}

function afterAnswer(
  { round, policy }: RequestRecord,
  { assessments }: Round["certificate"],
  { language }: PageFrame,
): string[] {
  const said = requestWords(language).next;
  const verdict = assessments.at(-1)?.assessment.verdict.word;
  if (verdict === "sufficient") return [said.sufficient];
  if (verdict !== "supplement") return [said.look, said.decide];
  return [round >= policies[policy].rounds.value ? said.roundsUsedUp : said.allAsked, said.decide];
}
