import type { PdfFieldMap } from "#forms/fields/pdf-form/field-map.ts";
import { fk7804Fields } from "#forms/fields/pdf-form/fk7804-fields.ts";
import { drawForm } from "./filled-pdf.ts";
import { page4 } from "./fk7804-filled-in.ts";

/** A blank PDF of our own with all field names of a form; `print` is one more line on the page. */
export function drawn(map: PdfFieldMap, radios: Record<string, string[]>, print = ""): Promise<Uint8Array> {
  const { issuer } = map;
  const texts = [
    map.patientName,
    map.patientId,
    map.signedOn,
    map.signature,
    issuer.name,
    ...issuer.roles,
    issuer.professionalId,
    issuer.unit,
    map.months,
  ];
  const ticks = Object.keys(map.ticks).filter((name) => !name.includes("="));
  const extra = map === fk7804Fields ? [`${page4}.flt_txtArbetsplatskod[0]`] : [];
  return drawForm(map.form, { texts: [...texts.filter((name) => name !== null), ...ticks, ...extra], radios, print });
}
