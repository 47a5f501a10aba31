import type { FormId } from "#certificate/certificate.ts";
import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result, refused } from "#certificate/result.ts";
import type { DocumentText } from "#readers/document-text.ts";
import { fillFromPdfForm } from "./fields/fill-from-pdf-form.ts";
import { fillFromXml } from "./fields/fill-from-xml.ts";
import type { FilledCertificate } from "./filled-certificate.ts";
import { formWith } from "./forms.ts";
import { withoutHiddenQuestions } from "./hidden-questions.ts";
import { fillFromText } from "./text/fill-from-text.ts";
import { splitCertificates } from "./text/sheets/split-certificates.ts";
import { notACertificate, type OtherText } from "./text/sheets/tell-certificate.ts";
import { unreadCertificate } from "./unread-certificate.ts";

/**
 * Every certificate in a file, filled in by the questions of its form. `form` overrules what the text
 * looks like. A file of pictures alone is one certificate on which nothing could be read yet; a text
 * that is no certificate is refused as `not-a-certificate` with a code for what it is.
 */
export function fillCertificates(
  document: DocumentText,
  options: { form?: FormId } = {},
): Result<FilledCertificate[], Refusal> {
  const filled = fill(document, options);
  return filled.ok ? ok(filled.value.map(withoutHiddenQuestions)) : filled;
}

function fill(document: DocumentText, options: { form?: FormId }): Result<FilledCertificate[], Refusal> {
  if (document.xml !== null) return fillFromXml(document.xml);
  // The running text of a form with fields is its print; the answers stand in the fields.
  const fields = fillFromPdfForm(document);
  if (fields !== null) return ok([fields]);
  const written = document.pages.filter(({ source, text }) => source !== "picture" && /\S/.test(text));
  if (written.length === 0) {
    const pictures = document.pages.some(({ source }) => source === "picture");
    if (!pictures) return refused({ code: "not-a-certificate", detail: "no-text" satisfies OtherText });
    const form = formWith(options.form ?? "generic");
    return ok([{ certificate: unreadCertificate(form, document.pages), form }]);
  }
  const parts = splitCertificates(document.pages, document.reader, options.form).map(({ sheet, form }) => {
    const certificate = fillFromText(sheet, form);
    return { certificate, form, reason: notACertificate(sheet, certificate, form) };
  });
  const certificates = parts.filter(({ reason }) => reason === null);
  if (certificates.length > 0) return ok(certificates.map(({ certificate, form }) => ({ certificate, form })));
  return refused({ code: "not-a-certificate", detail: parts[0]?.reason ?? null });
}
