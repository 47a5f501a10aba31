import { z } from "zod";
import { storeAttachment } from "#cases/requests/store-attachment.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { type Attachment, attachmentSchema } from "#requests/reply.ts";
import { answerFieldNames, commonFields, type Fields } from "#web/physician/answer-fields.ts";
import { type AttachmentLimits, removalField } from "#web/physician/attachment-fields.ts";
import type { FieldFault, FieldRule } from "#web/physician/field-fault.ts";
import type { AppDeps } from "../app-env.ts";
import { fieldsIn } from "../form-fields.ts";
import { plainName } from "../uploads.ts";

/** Fields of the answer form, as they were sent or carried along. */
export function answerFieldsIn(form: FormData, { request }: RequestRecord, prefix = ""): Record<string, string> {
  return fieldsIn(form, answerFieldNames(request), prefix);
}

/** The largest file that an answer may bring, and how many. */
export function attachmentLimits({ maxFileBytes, maxBodyBytes }: AppDeps): AttachmentLimits {
  return { eachBytes: Math.min(maxFileBytes, maxBodyBytes), most: 5 };
}

/** What is attached after this form: what was, without what was taken out, and what came; and what could not be taken. */
export async function attachmentsAfter(
  deps: AppDeps,
  record: RequestRecord,
  form: FormData,
): Promise<{ attachments: Attachment[]; faults: FieldFault[] }> {
  const { eachBytes, most } = attachmentLimits(deps);
  const attachments = savedAttachments(record).filter((one) => form.get(removalField(one)) === null);
  const rules: FieldRule[] = [];
  for (const part of form.getAll(commonFields.files)) {
    // An empty file field arrives as a part without name and content.
    if (!(part instanceof File) || (part.name === "" && part.size === 0)) continue;
    if (attachments.length >= most) rules.push("too-many-files");
    else if (part.size > eachBytes) rules.push("file-too-large");
    else {
      const bytes = new Uint8Array(await part.arrayBuffer());
      const stored = await storeAttachment(deps, record.id, { bytes, name: plainName(part.name) });
      if (!stored.ok) rules.push(stored.refusal === "empty" ? "file-empty" : "file-unknown-type");
      else if (!attachments.some(({ key }) => key === stored.value.key)) attachments.push(stored.value);
    }
  }
  const faults = [...new Set(rules)].map((rule) => ({ field: commonFields.files, rule, question: null }));
  return { attachments, faults };
}

/** What is kept until it is sent: the fields, and in one of their own what is attached. */
export function fieldsToSave(fields: Fields, attachments: readonly Attachment[]): Record<string, string> {
  return { ...fields, ...(attachments.length === 0 ? {} : { [commonFields.files]: JSON.stringify(attachments) }) };
}

/** What was attached before. No form has a field that could write there. */
export function savedAttachments({ savedFields }: RequestRecord): Attachment[] {
  const saved = savedFields?.fields[commonFields.files];
  return saved === undefined ? [] : z.array(attachmentSchema).parse(JSON.parse(saved));
}
