import { html } from "hono/html";
import type { TextLanguage } from "#certificate/language.ts";
import { professionalIdName } from "#requests/formats/professional-id-name.ts";
import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Html } from "../page.ts";
import type { FaultField } from "./words/request-words.ts";
import { requestWords } from "./words/words.ts";

/** Fields of a recipient, by their names; each channel has an address of its own, so that none is lost in choosing. */
export const recipientField = {
  channel: "channel",
  name: "name",
  professionalId: "professional-id",
  address: (channel: Channel) => `address-${channel}`,
} as const;

export interface RecipientShown {
  request: RequestRecord;
  /** Ways that can be chosen; with one alone there is nothing to choose. */
  channels: readonly Channel[];
  fields: Readonly<Record<string, string>>;
  /** Fields that the certificate filled in. */
  fromCertificate: readonly string[];
  faults: readonly FaultField[];
  /** Keeps ids apart where two such forms stand on a page. */
  prefix: string;
}

/** How a request goes out, where, to whom; and the number that the physician's page asks for. */
export function recipientFields(shown: RecipientShown, language: TextLanguage): Html {
  const { request, channels } = shown;
  const said = requestWords(language).approve;
  const idName = professionalIdName({ ...request, request: { ...request.request, language } }).name;
  return html`<fieldset class="ways"><legend>${said.title}</legend>
${faultLine(["channel", "address", "other"], shown, language)}
${channels.map((channel) => way(channel, shown, language))}
</fieldset>
${field(recipientField.professionalId, "professionalId", said.id(idName), said.idHint, shown, language)}
${field(recipientField.name, "name", `${said.name} (${said.optional})`, said.nameHint, shown, language)}`;
}

function way(channel: Channel, shown: RecipientShown, language: TextLanguage): Html {
  const { fields, channels, prefix } = shown;
  const said = requestWords(language).channel[channel];
  const chosen = (fields[recipientField.channel] ?? channels[0]) === channel;
  const name = recipientField.address(channel);
  const value = fields[name] ?? "";
  const control =
    channel === "letter"
      ? html`<textarea id="${prefix}-${name}" name="${name}" rows="3">
${value}</textarea>`
      : html`<input id="${prefix}-${name}" name="${name}" type="text"${channel === "mail" ? html` inputmode="email"` : ""} value="${value}">`;
  const optional = channel === "letter" ? ` (${requestWords(language).approve.optional})` : "";
  return html`<div class="way">
<p class="tick"><input type="radio" id="${prefix}-way-${channel}" name="${recipientField.channel}" value="${channel}"${chosen ? html` checked` : ""} aria-describedby="${prefix}-way-${channel}-hint">
<label for="${prefix}-way-${channel}">${said.name}</label></p>
<p class="hint" id="${prefix}-way-${channel}-hint">${said.hint}</p>
<p class="field"><label for="${prefix}-${name}">${said.address}${optional}</label>${prefilled(name, shown, language)}${control}</p>
</div>`;
}

function field(
  name: string,
  faultField: FaultField,
  label: string,
  hint: string,
  shown: RecipientShown,
  language: TextLanguage,
): Html {
  const { fields, prefix, faults } = shown;
  const wrong = faults.includes(faultField);
  const invalid = wrong ? html` aria-invalid="true"` : "";
  return html`<p class="field"><label for="${prefix}-${name}">${label}</label>
<span class="hint" id="${prefix}-${name}-hint">${hint}</span>${prefilled(name, shown, language)}
${faultLine([faultField], shown, language)}
<input id="${prefix}-${name}" name="${name}" type="text" autocomplete="off" value="${fields[name] ?? ""}" aria-describedby="${prefix}-${name}-hint"${invalid}></p>`;
}

function prefilled(name: string, { fromCertificate }: RecipientShown, language: TextLanguage): Html | string {
  const filled = fromCertificate.includes(name);
  return filled ? html` <span class="hint filled">${requestWords(language).approve.fromCertificate}</span>` : "";
}

function faultLine(fields: readonly FaultField[], { faults }: RecipientShown, language: TextLanguage): Html | string {
  const found = fields.filter((one) => faults.includes(one));
  const said = requestWords(language).fault.field;
  return found.length === 0 ? "" : html`<span class="fault">${found.map((one) => said[one]).join(" ")}</span>`;
}
