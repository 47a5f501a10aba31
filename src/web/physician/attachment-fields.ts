import { html } from "hono/html";
import type { CertificateLanguage } from "#certificate/language.ts";
import { textLanguageFor } from "#certificate/language.ts";
import type { Attachment } from "#requests/reply.ts";
import { fileSize } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import { commonFields } from "./answer-fields.ts";
import { described, faultAt } from "./fault-summary.ts";
import type { FieldsShown } from "./question-fields.ts";

export interface AttachmentLimits {
  /** Largest file that is taken, in bytes. */
  eachBytes: number;
  most: number;
}

/** Name of the box that takes out an attachment; by its content, so that a form sent twice takes out nothing else. */
export const removalField = ({ key }: Pick<Attachment, "key">) => `remove-${key.split("/").at(-1)}`;

/** What is attached already, each with a box to take it out, and the place for more. */
export function attachmentFields(
  attachments: readonly Attachment[],
  { eachBytes, most }: AttachmentLimits,
  { faults, said }: Pick<FieldsShown, "faults" | "said">,
  language: CertificateLanguage,
): Html {
  const size = (bytes: number) => fileSize(bytes, textLanguageFor(language));
  const { files } = commonFields;
  const attached = attachments.map((attachment) => {
    const { name, bytes } = attachment;
    const id = removalField(attachment);
    const shown = name ?? said.form.unnamedFile;
    return html`<li><span class="file">${shown}</span> <span class="soft">${size(bytes)}</span>
<span class="tick"><input type="checkbox" id="${id}" name="${id}" value="yes"> <label for="${id}">${said.form.remove(shown)}</label></span></li>`;
  });
  return html`${attached.length === 0 ? "" : html`<p class="label">${said.form.filesAttached}</p><ul class="attached">${attached}</ul>`}
<p class="field">
<label for="${files}">${said.form.files} <span class="optional">(${said.optional})</span></label>
<span class="hint" id="${files}-hint">${said.form.filesHint(size(eachBytes), most)}</span>
${faultAt(files, faults, said)}
<input id="${files}" name="${files}" type="file" multiple accept="${accepted}"${described(files, faults, `${files}-hint`)} data-too-large="${said.faults.rule["file-too-large"]}">
</p>`;
}

/** Helps the file chooser only; what a file is, is told by its content. */
const accepted = ".pdf,.txt,.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic";
