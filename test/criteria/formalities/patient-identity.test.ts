import type { PatientIdentity } from "#certificate/people.ts";
import { blank, stated } from "#certificate/statement.ts";
import { patientIdentity } from "#criteria/formalities/patient-identity.ts";
import { judgeTable } from "../criterion-tester.ts";

const patient = (who: Partial<PatientIdentity>) => ({
  patient: stated({ name: "Agda Testlund", id: null, bornOn: null, ...who }, []),
});
const number = (valid: boolean | null) => ({ kind: "se-personnummer" as const, masked: "19840611-****", valid });

judgeTable(patientIdentity, [
  { name: "name and number", expected: "met" },
  { name: "a number alone", certificate: patient({ name: null, id: number(true) }), expected: "met" },
  {
    name: "a number without check digits",
    certificate: patient({ id: { ...number(null), kind: "other" } }),
    expected: "met",
  },
  { name: "a wrong check digit", certificate: patient({ id: number(false) }), expected: "partial:check-digit" },
  { name: "name and date of birth", certificate: patient({ bornOn: "1984-06-11" }), expected: "met" },
  { name: "a name alone in Sweden", certificate: patient({}), expected: "partial:name-only" },
  { name: "a name alone on a fit note", policy: "generic", certificate: patient({}), expected: "met" },
  { name: "initials", policy: "generic", certificate: patient({ name: "A. T." }), expected: "missing" },
  { name: "no name", certificate: patient({ name: null }), expected: "missing" },
  { name: "nothing", certificate: { patient: blank }, expected: "missing" },
  {
    name: "cannot be read",
    certificate: { patient: { status: "unreadable", reason: "low-confidence", evidence: [] } },
    expected: "unclear:low-confidence",
  },
]);
