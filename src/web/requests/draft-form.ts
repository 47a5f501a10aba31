import { html } from "hono/html";
import { recipientFrom } from "#cases/requests/recipient-from.ts";
import { statedValue } from "#certificate/statement.ts";
import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { requestAsText } from "../request-as-text.ts";
import { words } from "../words/words.ts";
import { askedLetter } from "./asked-letter.ts";
import { recipientField, recipientFields } from "./recipient-fields.ts";
import type { Round } from "./request-work.ts";
import { roundState } from "./round-state.ts";
import { requestWords } from "./words/words.ts";

/** The draft as it would be sent, a box to leave each question out, and the form that approves and sends it; `after` stands below. */
export function draftForm(round: Round, after: Html, frame: PageFrame): Html {
  const { language } = frame;
  const { request, work } = round;
  const said = requestWords(language);
  const given = work.given?.requestId === request.id && work.given.form === "approve" ? work.given : null;
  const faults = given?.faults ?? [];
  const filled = filledIn(round);
  const several = request.request.questions.length > 1;
  const copied = words(language).result.request;
  return html`<div class="paper">
${several ? html`<p class="hint">${said.letter.lead} ${said.letter.takeHint}</p>` : html`<p class="hint">${said.letter.lead}</p>`}
${faults.includes("ask") ? html`<p class="fault">${said.fault.field.ask}</p>` : ""}
${askedLetter(request.request, language, (question) => box(question, request, several, given?.asked ?? null, language))}
<p class="copy"><button type="button" data-copy="${requestAsText(request.request)}">${copied.copy}</button> <span role="status" data-copied="${copied.copied}"></span></p>
</div>
<div class="desk">
${roundState(round, frame)}
<form id="${formOf(request)}" action="/requests/${request.id}/approve" method="post">
${recipientFields(
  {
    request,
    channels: channelsFor(round.certificate, request),
    fields: given?.fields ?? filled,
    fromCertificate: given === null ? Object.keys(filled).filter((name) => name !== recipientField.channel) : [],
    faults,
    prefix: `round-${request.round}`,
  },
  language,
)}
<p><button class="main" type="submit">${said.approve.send}</button></p>
</form>
${after}
</div>`;
}

/** The boxes stand in the letter, the form beside it. */
const formOf = ({ round }: RequestRecord) => `approve-${round}`;

function box(
  { criterion }: RequestQuestion,
  request: RequestRecord,
  several: boolean,
  asked: readonly string[] | null,
  language: PageFrame["language"],
): Html {
  const id = `round-${request.round}-ask-${criterion}`;
  const checked = asked === null || asked.includes(criterion) ? html` checked` : "";
  if (!several) return html`<input type="hidden" form="${formOf(request)}" name="ask" value="${criterion}">`;
  return html`<p class="tick take" lang="${language}"><input type="checkbox" form="${formOf(request)}" id="${id}" name="ask" value="${criterion}"${checked}> <label for="${id}">${requestWords(language).letter.take}</label></p>`;
}

/** What the earlier request and the certificate itself tell of whom to ask. */
function filledIn({ request, certificate, work }: Round): Record<string, string> {
  const earlier = work.requests.filter(({ round }) => round < request.round).at(-1);
  // Whoever said "not mine" is not asked again.
  if (earlier?.reply?.kind === "not-mine") return {};
  const issuer = recipientFrom(certificate);
  const known = earlier?.recipient ?? null;
  const [first] = channelsFor(certificate, request);
  const channel = known?.channel ?? (issuer.address === null && first === "mail" ? "letter" : first);
  const address = known?.address ?? null;
  return withValues({
    [recipientField.channel]: channel ?? "mail",
    [recipientField.address("mail")]: issuer.address,
    [recipientField.address("letter")]: postalAddress(certificate),
    ...(known === null ? {} : { [recipientField.address(known.channel)]: address }),
    [recipientField.name]: known?.name ?? issuer.name,
    [recipientField.professionalId]: issuer.professionalId,
  });
}

function withValues(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]])),
  );
}

/** The unit and what else the certificate gives besides mail and telephone. */
function postalAddress({ assessments }: CertificateRecord): string | null {
  const certificate = assessments.at(-1)?.certificate ?? null;
  const issuer = certificate === null ? null : statedValue(certificate.issuer);
  if (issuer == null) return null;
  const places = issuer.contacts.filter((contact) => /\p{L}{3}/u.test(contact) && !contact.includes("@"));
  return [issuer.unit, ...places].filter((line) => line !== null).join("\n");
}

/** The message systems are offered where the certificate itself came through one. */
export function channelsFor({ file }: CertificateRecord, { form }: Pick<RequestRecord, "form">): readonly Channel[] {
  const system = file.type === "xml" ? messageSystems[form] : null;
  return system === null ? ["mail", "letter"] : [system, "mail", "letter"];
}

const messageSystems: Record<RequestRecord["form"], Channel | null> = {
  "se-fk7804": "se-message",
  "se-fk7263": "se-message",
  "no-nav0807": "no-dialogue",
  "uk-med3": null,
  generic: null,
};
