import type { Certificate } from "#certificate/certificate.ts";
import type { Form } from "./form.ts";

/** One certificate as found in a file, with the form that it was read by. */
export interface FilledCertificate {
  certificate: Certificate;
  form: Form;
}
