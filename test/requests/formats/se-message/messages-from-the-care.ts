import { readFileSync } from "node:fs";
import { messageId } from "#requests/formats/messages/message-id.ts";

const exampleId = "3f2a91bc3f2a91bc3f2a91bc3f2a91bc";

/** The certificate that a message is about. */
export interface About {
  certificate: string;
  patient: string;
}

/** Those of the sample `se-fk7804-v2.xml`. */
export const aboutSample: About = { certificate: "00000000-0000-4000-8000-000000007804", patient: "197209149850" };

/** SendMessageToRecipient 2.1 as a journal system sends it. */
export function answerMessage({
  text,
  requestId,
  parcelId = `${requestId ?? exampleId}-request-1`,
  svarPa = true,
  about = aboutSample,
}: {
  text: string;
  /** Null for a system that loses our reference. */
  requestId: string | null;
  parcelId?: string;
  svarPa?: boolean;
  about?: About;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<r:SendMessageToRecipient xmlns:r="urn:riv:clinicalprocess:healthcond:certificate:SendMessageToRecipientResponder:2"
    xmlns:c="urn:riv:clinicalprocess:healthcond:certificate:3" xmlns:t="urn:riv:clinicalprocess:healthcond:certificate:types:3">
  <r:meddelande-id>svar-1</r:meddelande-id>
  <r:skickatTidpunkt>2026-03-05T11:59:00</r:skickatTidpunkt>
  <r:intygs-id><t:root>SE2321000016-7T00</t:root><t:extension>${about.certificate}</t:extension></r:intygs-id>
  <r:patientPerson-id><t:root>1.2.752.129.2.1.3.1</t:root><t:extension>${about.patient}</t:extension></r:patientPerson-id>
  <r:logiskAdressMottagare>SE0000000000-OFFICE</r:logiskAdressMottagare>
  <r:amne><t:code>KOMPLT</t:code><t:codeSystem>ffa59d8f-8d7e-46ae-ac9e-31804e8e8499</t:codeSystem></r:amne>
  <r:meddelande>${text}</r:meddelande>
  ${svarPa ? answered("r:", "c:", requestId, parcelId) : ""}
  <r:skickatAv><c:fullstandigtNamn>Elof Tångmark</c:fullstandigtNamn></r:skickatAv>
</r:SendMessageToRecipient>
</s:Body></s:Envelope>`;
}

/** RegisterCertificate 3.1 that completes another. */
export function completedCertificate({
  requestId,
  comment,
  parcelId = `${requestId}-request-1`,
  about = aboutSample,
}: {
  requestId: string;
  comment: string;
  parcelId?: string;
  about?: About;
}): string {
  return readFileSync("samples/se-fk7804-v2.xml", "utf8")
    .replace("000000007804", "000000009999")
    .replace(aboutSample.patient, about.patient)
    .replace(/(<rc:RegisterCertificate [^>]*>)/, `$1${answered("rc:", "", requestId, parcelId)}`)
    .replace(
      "</skapadAv>",
      `</skapadAv><relation><typ><t:code>KOMPLT</t:code><t:codeSystem>c2362fcd-eda0-4f9a-bd13-b3bbaf7f2146</t:codeSystem></typ><intygs-id><t:root>SE2321000016-7T00</t:root><t:extension>${about.certificate}</t:extension></intygs-id></relation>`,
    )
    .replace("</rc:intyg>", `<svar id="25"><delsvar id="25.1">${comment}</delsvar></svar></rc:intyg>`);
}

/** Prefixes with their colons; an empty one where the namespace is the document's own. */
function answered(responder: string, core: string, requestId: string | null, parcelId: string): string {
  const reference = requestId === null ? "" : `<${core}referens-id>${requestId}</${core}referens-id>`;
  const message = `<${core}meddelande-id>${messageId(parcelId)}</${core}meddelande-id>`;
  return `<${responder}svarPa>${message}${reference}</${responder}svarPa>`;
}
