import type { CalendarDate } from "#certificate/calendar-date.ts";
import { blank, stated } from "#certificate/statement.ts";
import { backdating } from "#criteria/capacity/backdating.ts";
import { day, evidenceForTest, periodForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const dates = (from: CalendarDate, signed: CalendarDate) => ({
  capacity: stated([periodForTest(100, from, "2026-06-30")], []),
  signature: stated({ kind: "electronic" as const, date: day(signed) }, []),
});

judgeTable(backdating, [
  {
    name: "starts on the day of signing",
    certificate: dates("2026-06-01", "2026-06-01"),
    expected: "not-applicable:not-backdated",
  },
  { name: "starts later", certificate: dates("2026-06-05", "2026-06-01"), expected: "not-applicable:not-backdated" },
  { name: "seven days back", certificate: dates("2026-06-01", "2026-06-08"), passages: [], expected: "met" },
  {
    name: "eight days back without a reason",
    certificate: dates("2026-06-01", "2026-06-09"),
    passages: [],
    expected: "missing",
  },
  {
    name: "four days back in Norway",
    policy: "no-nav",
    certificate: dates("2026-06-01", "2026-06-05"),
    passages: [],
    expected: "met",
  },
  {
    name: "five days back in Norway",
    policy: "no-nav",
    certificate: dates("2026-06-01", "2026-06-06"),
    passages: [],
    expected: "missing",
  },
  {
    name: "a reason in its own field",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "backdating-reason", text: "Pasienten lå syk hjemme uten transport." }],
    expected: "met",
    quote: "uten transport",
  },
  {
    name: "a yes is no reason",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "backdating-reason", text: "Ja." }],
    expected: "missing",
  },
  ...[
    "För sjuk för att ta sig hit.",
    "Väntetid till mottagningen, första lediga tid idag.",
    "Inlagd på kirurgen 1/6.",
    "Ringde vårdcentralen 2/6.",
    "Legekontoret var stengt.",
    "Var på legevakt 1/6.",
    "Innlagt 1.6., utskrevet i dag.",
    "The surgery was closed over the holiday.",
    "Admitted on 1 June with the same.",
    "Sökte akuten 1/6 men där skrivs inga intyg.",
    "Inlagd 1-14/6, intyget skrivs nu.",
    "Sjukskrivs från inläggningsdagen.",
    "Lakartid fanns forst idag.",
    "Sykmeldt fra ulykkesdagen.",
    "She rang us on 1 June and this was the first slot.",
  ].map((text) => ({
    name: `why, or who was met: ${text}`,
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "other" as const, text }],
    expected: "met" as const,
  })),
  ...[
    "Inlagd 3/2 i år.",
    "Återbesök 1/9.",
    "Klarar inte telefonsamtal.",
    "Venter på time hos spesialist.",
    "Svarar med fördröjning.",
    "For syk til å jobbe.",
    "Too unwell to attend work.",
    "Kunde inte komma till jobbet.",
    "Healing was delayed by infection.",
  ].map((text) => ({
    name: `no reason: ${text}`,
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "other" as const, text }],
    expected: "missing" as const,
  })),
  {
    name: "a reason elsewhere",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "other", text: "Retroaktivt intyg eftersom mottagningen var stängd." }],
    expected: "met",
    quote: "Retroaktivt",
  },
  {
    name: "other words are no reason",
    certificate: dates("2026-06-01", "2026-06-20"),
    passages: [{ topic: "other", text: "Arbetsgivaren är informerad." }],
    expected: "missing",
  },
  {
    name: "an open period is backdated all the same",
    certificate: {
      ...dates("2026-06-01", "2026-06-20"),
      capacity: stated([{ ...periodForTest(100, "2026-06-01", "2026-06-30"), to: null }], []),
    },
    passages: [],
    expected: "missing",
  },
  { name: "no date of signing", certificate: { signature: blank }, expected: "not-applicable:undated" },
  { name: "no period", certificate: { capacity: blank }, expected: "not-applicable:no-period" },
  {
    name: "the reason cannot be read",
    certificate: {
      ...dates("2026-06-01", "2026-06-20"),
      backdatingReason: { status: "unreadable", reason: "handwriting", evidence: [evidenceForTest("~~")] },
    },
    expected: "unclear:handwriting",
  },
]);
