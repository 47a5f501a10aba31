import type { Diagnosis } from "#certificate/diagnosis.ts";
import { namesIllness } from "#codes/diagnosis-words.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import { type Filling, linesIn } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { trimmed } from "../sheets/sheet.ts";
import { diagnosisAt } from "./diagnosis-at.ts";

/** Diagnoses of a letter that stand on a line of their own with their code behind them: "Primært Sjøgrens syndrom M35.0". */
export function codedLines(filling: Filling, answer: Answer): Diagnosis[] {
  const { text } = filling.sheet;
  if (!/[A-Z]\d{2}\.\d/.test(text.slice(answer.body, answer.end))) return [];
  return [...linesIn(text, answer.body, answer.end)].flatMap((line) => {
    const whole = trimmed(text, line.start, line.end);
    if (whole === null || !endsWithCode.test(text.slice(whole.start, whole.end))) return [];
    const one = diagnosisAt(filling, answer, whole);
    return one !== null && one.text !== null && isBelieved(one) ? [one] : [];
  });
}

/** Whether a code in running text is one: in the lists and, without its dot, beside words that name an illness. */
export function isBelieved(diagnosis: Diagnosis): boolean {
  const { code, text, writtenCode } = diagnosis;
  if (code === null || lookUpDiagnosis(diagnosis).status !== "known") return false;
  return /[.,]/.test(writtenCode ?? "") || namesIllness(text ?? "");
}

const endsWithCode = /^\p{L}[^.:;\d]{3,80}[\s(,][A-Z]\d{2}\.\d\w?\)?\.?$/u;
