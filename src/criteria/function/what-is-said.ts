import type { Topic } from "#certificate/certificate.ts";
import type { Evidence, Said } from "#certificate/evidence.ts";
import type { Clause, ClauseTag, Mark, Reading } from "#language/clause.ts";
import { functionDecides } from "#policies/function-decides.ts";
import type { Basis } from "../criterion.ts";
import { notApplicable } from "../criterion.ts";
import type { Judgement } from "../judgement.ts";

/** Places whose words are about something else than how the patient functions now. */
const elsewhere: ReadonlySet<Topic> = new Set([
  "diagnosis",
  "occupation",
  "treatment",
  "capacity",
  "backdating-reason",
]);

/** Clauses on how the patient functions now, under whatever heading they stand. */
export const presentClauses = oncePerReading((reading) =>
  reading.clauses.filter(
    (clause) =>
      !elsewhere.has(clause.topic) && clause.time !== "past" && !clause.hypothetical && !says(clause, "of-another"),
  ),
);

/**
 * Limitations that hold now. Orders such as plaster count from any place but the occupation. Where the
 * physician denies every limitation, or has told the limitations in their own place, what only the learned
 * reader takes for one (there: among the findings) is none.
 */
export const limitationClauses = oncePerReading((reading) => {
  const told = presentClauses({ reading });
  const present = new Set(refersToTreatment(told) ? [...told, ...ofTreatment(reading)] : told);
  const inContext = placesOfLimits(told);
  const answered = !pointsElsewhere(told) && told.some(({ topic }) => topic === "activity-limitation");
  const denied = told.some(
    (clause) => says(clause, "no-limitation", "capable") && clause.topic === "activity-limitation",
  );
  return reading.clauses.filter(
    (clause) =>
      (present.has(clause) &&
        says(clause, "activity-limited") &&
        !describesJob(clause) &&
        !((denied || (answered && clause.topic === "functional-impairment")) && isLearnedLimit(clause)) &&
        !(answered && findings.has(clause.topic) && isSlip(clause))) ||
      (says(clause, "activity-by-order") &&
        !says(clause, "of-another") &&
        clause.topic !== "occupation" &&
        clause.time !== "past") ||
      (present.has(clause) &&
        inContext.has(clause.topic) &&
        says(clause, "limited-in-context") &&
        !says(clause, "incapacity-general")) ||
      isLostTask(clause),
  );
});

/** Half of the criteria ask for the same clauses of one reading. */
function oncePerReading(choose: (reading: Reading) => Clause[]): (basis: Pick<Basis, "reading">) => readonly Clause[] {
  const chosen = new WeakMap<Reading, readonly Clause[]>();
  return ({ reading }) => {
    const before = chosen.get(reading);
    if (before !== undefined) return before;
    const clauses = choose(reading);
    chosen.set(reading, clauses);
    return clauses;
  };
}

/** A limitation that the lexicons and their grammar do not know. */
export function isLearnedLimit({ marks }: Clause): boolean {
  const limits = marks.filter(({ tag }) => tag === "activity-limited" || tag === "activity-by-order");
  return limits.length > 0 && limits.every(({ entry }) => entry === "learned");
}

/**
 * "Loses the thread twice, has to be asked again" among the findings shows a function of the mind: slips, talk
 * and thought that nothing but the consultation shows, and slips that the learned reader takes for no limitation.
 */
function isSlip(clause: Clause): boolean {
  const limits = clause.marks.filter(({ tag }) => tag === "activity-limited");
  const seen = clause.marks.some(
    ({ tag, icf }) => tag === "finding" || (tag === "function-reduced" && icf !== undefined && /^b1/.test(icf)),
  );
  return (
    limits.length > 0 &&
    limits.every(
      ({ entry, icf = "d1", voice }) =>
        (slips.has(entry) && voice !== "both") || (seen && (/^d[123]/.test(icf) || entry.startsWith("cannot-get"))),
    )
  );
}

const findings: ReadonlySet<Topic> = new Set(["functional-impairment", "basis", "history"]);
const slips: ReadonlySet<string> = new Set(["lapses", "lapses-nn", "learned"]);

/** Where something not done is a limitation, though nothing says that it is hard. */
function placesOfLimits(told: readonly Clause[]): ReadonlySet<Topic> {
  if (pointsElsewhere(told)) return new Set<Topic>(["activity-limitation", "functional-impairment", "other"]);
  return new Set<Topic>([changedPlaces(told) ? "functional-impairment" : "activity-limitation"]);
}

/** The place of the limitation points to another one ("see the last page") and names none itself. */
function pointsElsewhere(told: readonly Clause[]): boolean {
  const inPlace = told.filter(({ topic }) => topic === "activity-limitation");
  const names = inPlace.some((clause) => says(clause, "activity-limited", "limited-in-context", "no-limitation"));
  return !names && inPlace.some((clause) => says(clause, "refers-elsewhere"));
}

/** Findings where the limitation should stand, and above them two things or more that are not done: the answers have changed places. */
function changedPlaces(told: readonly Clause[]): boolean {
  const [above, inPlace] = (["functional-impairment", "activity-limitation"] as const).map((topic) =>
    told.filter((clause) => clause.topic === topic),
  );
  if (above === undefined || inPlace === undefined) return false;
  return (
    inPlace.some((clause) => says(clause, "function-reduced", "finding")) &&
    !inPlace.some((clause) => says(clause, "activity-limited", "limited-in-context", "no-limitation")) &&
    above.filter((clause) => says(clause, "limited-in-context")).length > 1
  );
}

/** "See under treatment" and nothing else where the limitation should stand. */
function refersToTreatment(told: readonly Clause[]): boolean {
  const inPlace = told.filter(({ topic }) => topic === "activity-limitation");
  return inPlace.length > 0 && inPlace.every((clause) => says(clause, "refers-elsewhere"));
}

function ofTreatment(reading: Reading): Clause[] {
  return reading.clauses.filter(
    ({ topic, time, hypothetical }) => topic === "treatment" && time !== "past" && !hypothetical,
  );
}

/** "The work means lifting": what the job asks, unless it is said in the same breath that it cannot be done. */
export function describesJob(clause: Clause): boolean {
  return says(clause, "job-described") && !says(clause, "inability");
}

/** A task of the work that the patient cannot do, told where the tasks are listed or beside the leave. */
function isLostTask(clause: Clause): boolean {
  return (
    (clause.topic === "occupation" || clause.topic === "capacity") &&
    clause.time !== "past" &&
    !says(clause, "of-another") &&
    clause.marks.some(({ tag, entry }) => tag === "activity-limited" && !demandLike.has(entry)) &&
    says(clause, "inability")
  );
}

/** Bounds that a job itself may have. */
const demandLike: ReadonlySet<string> = new Set(["bounded", "assistance", "bounded-nouns"]);

export function says({ marks }: Clause, ...tags: ClauseTag[]): boolean {
  for (const { tag } of marks) if (tags.includes(tag)) return true;
  return false;
}

/** True where one reader found it and the other did not. */
export function isDisputed({ disputed }: Clause, ...tags: ClauseTag[]): boolean {
  return disputed.some(({ tag }) => tags.includes(tag));
}

/** Clauses that may say the same as those found, in the place that asks for it: they are shown too where there is room. */
export function alsoPerhaps(
  told: readonly Clause[],
  found: readonly Clause[],
  tag: ClauseTag,
  places: ReadonlySet<Topic>,
): Clause[] {
  const known = new Set(found);
  return told.filter(
    (clause) =>
      !known.has(clause) && places.has(clause.topic) && clause.faint?.some((mark) => mark.tag === tag) === true,
  );
}

/** The places of as many clauses as a reader wants to see, in their order: those that tell most, else the first. */
export function placesOf(clauses: readonly Clause[], tellsMost: (clause: Clause) => boolean = () => false): Evidence[] {
  const ranked = new Set([...clauses.filter(tellsMost), ...clauses]);
  const chosen = new Set([...ranked].slice(0, mostShown));
  return clauses
    .filter((clause) => chosen.has(clause))
    .map(({ evidence, marks, disputed }) => ({ ...evidence, said: [...marks, ...disputed].map(asSaid) }));
}

const mostShown = 4;

function asSaid({ tag, words, icf, voice = "word-lists" }: Mark): Said {
  return { tag, words, voice, ...(icf === undefined ? {} : { icf }) };
}

/** Not applicable because the patient carries an infection; the forms hide these points then. */
export function infectionCarrier({ exemptions }: Basis): Judgement | null {
  return exemptions.some(({ id }) => id === "infection-carrier") ? notApplicable("infection-carrier") : null;
}

/**
 * Judges one of the five criteria on function and activity where it is asked for or written. A
 * policy that does not ask yet still judges what is there, and the five follow one another; that a
 * gap decides nothing then is the verdict's affair.
 */
export function judgeFunction(basis: Basis, judge: () => Judgement): Judgement {
  const carrier = infectionCarrier(basis);
  if (carrier !== null) return carrier;
  return isAskedFor(basis) || isWritten(basis) ? judge() : notApplicable("policy");
}

/** The length of the absence alone makes other policies ask later; what they show before is up to the verdict. */
function isAskedFor({ certificate, policy, absence }: Basis): boolean {
  return policy.functionAndActivity.value.when !== "milestones" || functionDecides(policy, absence, certificate);
}

/** The form's own places are filled in, or a function or a limitation is told elsewhere. */
function isWritten(basis: Basis): boolean {
  const { functionalImpairment, activityLimitation } = basis.certificate;
  const inPlace = [functionalImpairment, activityLimitation].some(
    ({ status }) => status === "stated" || status === "unreadable",
  );
  const told =
    limitationClauses(basis).length > 0 || presentClauses(basis).some((one) => says(one, "function-reduced"));
  const reason = basis.reading.clauses.some(
    (clause) => clause.topic === "medical-reasons" && says(clause, "symptom", "incapacity-general"),
  );
  return inPlace || told || reason;
}
