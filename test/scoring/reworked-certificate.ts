import type { Certificate, Passage, Topic } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import { blank, evidenceOf, type Statement, stated, statedValue } from "#certificate/statement.ts";
import type { LabelledCertificate } from "./labelled-certificates.ts";

/** The same case with one more passage, as if the question of its topic had been answered so. */
export function withAnswer(one: LabelledCertificate, topic: Topic, sentence: string): LabelledCertificate {
  const { certificate } = one;
  const evidence: Evidence = {
    page: 1,
    quote: sentence,
    range: { start: 0, end: sentence.length },
    question: null,
    reader: "text",
    confidence: 1,
  };
  const answer = { topic, heading: null, text: sentence, evidence };
  return {
    ...one,
    certificate: { ...certificate, ...answered(certificate, answer), passages: [...certificate.passages, answer] },
  };
}

/** The statement that an answer under the topic fills; other topics are passages alone. */
function answered(certificate: Certificate, { topic, text, evidence }: Passage): Partial<Certificate> {
  const added = <T>(before: Statement<T>, value: T) => stated(value, [...evidenceOf(before), evidence]);
  const joined = (before: string | null | undefined) => [before, text].filter(Boolean).join("\n");
  const { functionalImpairment, activityLimitation, treatment, backdatingReason, occupation, prognosis } = certificate;
  switch (topic) {
    case "functional-impairment":
      return { functionalImpairment: added(functionalImpairment, joined(statedValue(functionalImpairment))) };
    case "activity-limitation":
      return { activityLimitation: added(activityLimitation, joined(statedValue(activityLimitation))) };
    case "treatment":
      return { treatment: added(treatment, joined(statedValue(treatment))) };
    case "backdating-reason":
      return { backdatingReason: added(backdatingReason, joined(statedValue(backdatingReason))) };
    case "occupation": {
      const { relation, text: before } = statedValue(occupation) ?? { relation: [], text: null };
      return { occupation: added(occupation, { relation, text: joined(before) }) };
    }
    case "prognosis": {
      const { text: before, ...ticks } = statedValue(prognosis) ?? { choice: null, months: null, text: null };
      return { prognosis: added(prognosis, { ...ticks, text: joined(before) }) };
    }
    default:
      return {};
  }
}

/** The same case with nothing written on how the patient fares: no free text, and its places on the form blank. */
export function withoutFreeText(one: LabelledCertificate): LabelledCertificate {
  const certificate: Certificate = {
    ...one.certificate,
    passages: [],
    functionalImpairment: blank,
    activityLimitation: blank,
    treatment: blank,
    prognosis: blank,
    occupation: blank,
    backdatingReason: blank,
  };
  return { ...one, certificate };
}

/** The same case with other words in its free text; a diagnosis in its own field is no running text and stays. */
export function reworded(one: LabelledCertificate, change: (text: string) => string): LabelledCertificate {
  const { certificate } = one;
  const changed = (text: string | null) => (text === null ? null : change(text));
  const words = (statement: Statement<string>) => mapped(statement, change);
  return {
    ...one,
    certificate: {
      ...certificate,
      passages: certificate.passages.map((passage) => withText(passage, change(passage.text))),
      functionalImpairment: words(certificate.functionalImpairment),
      activityLimitation: words(certificate.activityLimitation),
      treatment: words(certificate.treatment),
      backdatingReason: words(certificate.backdatingReason),
      occupation: mapped(certificate.occupation, (value) => ({ ...value, text: changed(value.text) })),
      prognosis: mapped(certificate.prognosis, (value) => ({ ...value, text: changed(value.text) })),
    },
  };
}

/** The same case with its passages in another order. */
export function reordered(one: LabelledCertificate, order: (passages: Passage[]) => Passage[]): LabelledCertificate {
  return { ...one, certificate: { ...one.certificate, passages: order([...one.certificate.passages]) } };
}

function mapped<T>(statement: Statement<T>, change: (value: T) => T): Statement<T> {
  return statement.status === "stated" ? stated(change(statement.value), statement.evidence) : statement;
}

function withText(passage: Passage, text: string): Passage {
  return { ...passage, text, evidence: { ...passage.evidence, quote: text } };
}
