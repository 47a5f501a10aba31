import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import type { Point } from "#certificate/points.ts";
import { codeListVersion } from "#codes/code-lists.ts";
import type { Basis, Category, Criterion } from "#criteria/criterion.ts";
import { criteria } from "#criteria/index.ts";
import type { Judgement } from "#criteria/judgement.ts";
import type { Reading } from "#language/clause.ts";
import { absenceOf } from "#policies/absence.ts";
import { exemptionsFor } from "#policies/exemptions.ts";
import { functionDecides } from "#policies/function-decides.ts";
import type { Exemption, Policy } from "#policies/policy.ts";
import { askList } from "./ask-list.ts";
import { type Assessment, assessmentSchemaVersion, type Finding, type Overrides, type Score } from "./assessment.ts";
import { doubted } from "./doubted.ts";
import { isGap, type Judged, withMet } from "./judged.ts";
import { type NoteBasis, notesOn } from "./notes/notes-on.ts";
import { pointsLost, scoreOf, type Weighed } from "./score.ts";
import { verdictOf } from "./verdict.ts";
import { underlagVersion } from "./versions.ts";
import { impactOf, weightOf } from "./weights.ts";

export interface AssessmentBasis extends Pick<NoteBasis, "usualDurations" | "earlierPrints"> {
  certificate: Certificate;
  reading: Reading;
  policy: Policy;
  caseFacts: CaseFacts;
  /** The day of the assessment. */
  today: CalendarDate;
  /** Official id of the form's question for a point; null where the form has none. */
  questionOf: (point: Point) => string | null;
  overrides?: Overrides;
  /** Exemptions that a person added, each with a reason. */
  addedExemptions?: readonly Exemption[];
  /** Criteria whose questions the physician has answered on earlier requests. */
  answered?: ReadonlySet<string>;
}

/** Judges, scores and decides on one certificate; the same input always gives the same bytes. */
export function assess(basis: AssessmentBasis): Assessment {
  const { certificate, caseFacts, policy, overrides, questionOf } = basis;
  const absence = absenceOf(certificate, caseFacts);
  const exemptions = [...exemptionsFor({ ...basis, absence }), ...(basis.addedExemptions ?? [])].filter(
    (exemption, index, all) => all.findIndex(({ id }) => id === exemption.id) === index,
  );
  const judgements = judgeAll({ ...basis, absence, exemptions });
  const weighed = judgements.map(({ criterion, judgement }) => weigh(criterion, judgement, overrides));
  const judged = judgedView(judgements, { ...basis, absence, exemptions });
  const verdict = verdictOf(judged);
  const lost = pointsLost(weighed);
  const notes = notesOn({ ...basis, absence, exemptions });

  const findings = judgements.map(
    ({ criterion, judgement }): Finding => ({
      outcome: judgement.outcome,
      reason: judgement.reason,
      evidence: judgement.evidence,
      criterion: criterion.id,
      category: criterion.category,
      impact: impactOf(criterion, overrides),
      pointsLost: lost.get(criterion.id) ?? 0,
      question: questionOf(criterion.ask.about),
    }),
  );
  return {
    schemaVersion: assessmentSchemaVersion,
    form: certificate.form,
    formVersion: certificate.formVersion,
    language: certificate.language,
    policy: policy.id,
    exemptions,
    absence: { totalDays: absence.totalDays, source: absence.source },
    verdict,
    score: scoreOf(weighed),
    categories: categoryScores(judgements, overrides),
    findings,
    whatIf: judgements
      .filter(({ judgement }) => isGap(judgement.outcome) || judgement.outcome === "unclear")
      .map(({ criterion: { id } }) => ({
        criterion: id,
        score: scoreOf(weighed.map((one) => (one.id === id ? { ...one, judgement: { outcome: "met" } } : one))),
        verdict: verdictOf(withMet(judged, id)).word,
      })),
    ask: verdict.word === "supplement" ? askList(judged, basis.answered).flatMap((id) => askFor(id, questionOf)) : [],
    ...(notes.length === 0 ? {} : { notes }),
    ...(overrides === undefined ? {} : { overrides }),
    versions: {
      underlag: underlagVersion,
      policy: `${policy.id} ${policy.version}`,
      lexicons: basis.reading.lexiconVersion,
      learned: basis.reading.learnedVersion,
      codes: codeListVersion,
    },
  };
}

interface CriterionJudgement {
  criterion: Criterion;
  judgement: Judgement;
}

/** Every criterion in the order of the registry; each sees the judgements before it. */
function judgeAll(basis: Omit<Basis, "judged">): CriterionJudgement[] {
  const done = new Map<string, Judgement>();
  const judged = (id: string): Judgement => {
    const judgement = done.get(id);
    if (judgement === undefined) throw new Error(`${id} is not judged before the criterion that asks for it`);
    return judgement;
  };
  return criteria.map((criterion) => {
    const judgement = doubted(criterion.judge({ ...basis, judged }), criterion, basis.certificate);
    done.set(criterion.id, judgement);
    return { criterion, judgement };
  });
}

function judgedView(
  judgements: readonly CriterionJudgement[],
  { certificate, policy, absence, exemptions, overrides }: AssessmentBasis & Pick<Basis, "absence" | "exemptions">,
): Judged {
  const byId = new Map(judgements.map((one) => [one.criterion.id, one]));
  const { pages } = certificate;
  const read = pages.filter(({ source }) => source !== "not-read");
  return {
    outcome: (id) => byId.get(id)?.judgement.outcome ?? "not-applicable",
    reason: (id) => byId.get(id)?.judgement.reason ?? null,
    impact: (id) => {
      const criterion = byId.get(id)?.criterion;
      return criterion === undefined ? "minor" : impactOf(criterion, overrides);
    },
    ids: judgements.map(({ criterion }) => criterion.id),
    exemptions,
    functionDecides: functionDecides(policy, absence, certificate),
    unreadPages: read.length === pages.length ? "none" : read.length === 0 ? "all" : "some",
    clearScan: pages.some(({ source }) => source === "ocr") && pages.every(({ grade }) => grade !== null && grade >= 3),
    allPagesIllegible: read.length > 0 && read.every(({ grade }) => grade !== null && grade <= 1),
  };
}

function weigh(criterion: Criterion, judgement: Judgement, overrides: Overrides | undefined): Weighed {
  return { id: criterion.id, weight: weightOf(impactOf(criterion, overrides), overrides), judgement };
}

function categoryScores(
  judgements: readonly CriterionJudgement[],
  overrides: Overrides | undefined,
): Record<Category, Score> {
  const scored = (category: Category): Score =>
    scoreOf(
      judgements
        .filter(({ criterion }) => criterion.category === category)
        .map(({ criterion, judgement }) => weigh(criterion, judgement, overrides)),
    );
  return {
    diagnosis: scored("diagnosis"),
    function: scored("function"),
    capacity: scored("capacity"),
    legibility: scored("legibility"),
    formalities: scored("formalities"),
  };
}

function askFor(id: string, questionOf: AssessmentBasis["questionOf"]): Assessment["ask"] {
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) return [];
  return [{ criterion: id, about: criterion.ask.about, question: questionOf(criterion.ask.about) }];
}
