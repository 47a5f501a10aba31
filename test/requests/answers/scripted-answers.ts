import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { GivenAnswer } from "#requests/reply.ts";
import type { RequestQuestion } from "#requests/supplementary-request.ts";
import en from "./scripted/en.json" with { type: "json" };
import nb from "./scripted/nb.json" with { type: "json" };
import nn from "./scripted/nn.json" with { type: "json" };
import sv from "./scripted/sv.json" with { type: "json" };

/** Ways in which a physician answers a question. */
export interface ScriptedAnswer {
  /** In full and in short. */
  closing: readonly string[];
  /** Abbreviated and misspelt. */
  hurried: string;
  /** Leaves the question as open as it was. */
  vague: string;
}

/** Days that the answers speak of. */
export interface ScriptedDays {
  from: CalendarDate;
  to: CalendarDate;
  day: CalendarDate;
}

/** The answers written for a language, by criterion. */
export function scriptedAnswers(language: CertificateLanguage): Readonly<Record<string, ScriptedAnswer>> {
  return { en, sv, nb, nn }[language].answers;
}

/** One answer in words, with the days in place. */
export function inWords(text: string, { from, to, day }: ScriptedDays): GivenAnswer {
  const days = text.replaceAll("{from}", from).replaceAll("{to}", to).replaceAll("{day}", day);
  return { kind: "text", text: days };
}

/** The same answer in the question's own kind, as the physician's page takes it. */
export function inOwnKind({ answer }: RequestQuestion, text: string, days: ScriptedDays): GivenAnswer {
  const { from, to, day } = days;
  if (answer.kind === "degree-with-dates") return { kind: answer.kind, periods: [{ degree: 100, from, to }], text: "" };
  if (answer.kind === "date") return { kind: answer.kind, date: day, text: text.replace("{day}", "").trim() };
  return inWords(text, days);
}
