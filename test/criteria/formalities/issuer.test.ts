import type { Issuer } from "#certificate/people.ts";
import { blank, stated } from "#certificate/statement.ts";
import { issuer } from "#criteria/formalities/issuer.ts";
import { evidenceForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const by = (who: Partial<Issuer>) => ({
  issuer: stated(
    {
      name: "Kim Provsson",
      role: "läkare",
      unit: "Provkliniken",
      contacts: ["010-000 00 01"],
      professionalId: null,
      ...who,
    },
    [evidenceForTest("Kim Provsson")],
  ),
});

judgeTable(issuer, [
  { name: "name, role, unit and telephone", expected: "met", quote: "Runo Exempelsson" },
  {
    name: "a register number tells the role",
    certificate: by({ role: null, professionalId: "9900000" }),
    expected: "met",
  },
  { name: "no role", certificate: by({ role: null }), expected: "partial:incomplete", quote: "Kim Provsson" },
  { name: "no unit", certificate: by({ unit: null }), expected: "partial:incomplete" },
  { name: "no way to reach", certificate: by({ contacts: [] }), expected: "partial:incomplete" },
  { name: "no name", certificate: by({ name: null }), expected: "missing" },
  { name: "an initial is no name", certificate: by({ name: "Dr K." }), expected: "missing" },
  { name: "nothing", certificate: { issuer: blank }, expected: "missing" },
  {
    name: "cannot be read",
    certificate: { issuer: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "unclear:handwriting",
  },
]);
