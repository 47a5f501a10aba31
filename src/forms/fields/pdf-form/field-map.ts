import type { Form } from "../../form.ts";

/**
 * What the fields of a PDF form mean beside the answers that the form's own questions name: people,
 * signature, single ticks. Names are full AcroForm names.
 */
export interface PdfFieldMap {
  form: Form;
  /** A field of each printed page that every certificate has; tells whether the page is there. */
  pages: readonly string[];
  patientName: string | null;
  patientId: string;
  signedOn: string;
  /** Field that the signature is written over; typed text in it is a name, no signature. */
  signature: string | null;
  issuer: {
    name: string | null;
    roles: readonly string[];
    professionalId: string;
    /** One field for unit, address and telephone, a line or a part after a comma each. */
    unit: string;
    /** True where that field begins with the issuer's name. */
    unitBeginsWithName: boolean;
  };
  /** Months until the return, a number. */
  months: string | null;
  /** Single ticks that have no statement of their own, and what the form prints beside them. `name=state` is a radio button. */
  ticks: Readonly<Record<string, { question: string; words: string }>>;
  /** Begin of the last part of the name of every continuation sheet's field. */
  continuation: string | null;
}
