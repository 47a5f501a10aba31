import { html } from "hono/html";
import type { CertificateLanguage } from "#certificate/language.ts";
import { dayInWords } from "#requests/formats/day-in-words.ts";
import type { GivenAnswer } from "#requests/reply.ts";
import type { Html } from "../page.ts";
import { physicianWords } from "./words/words.ts";

/** One answer as it was given, in the words of its kind. */
export function givenAnswer(given: GivenAnswer, language: CertificateLanguage): Html {
  const { text } = given;
  const value = given.kind === "text" ? "" : html`<p>${oneValue(given, language)}</p>`;
  return html`${value}${text === "" ? "" : html`<p class="written">${text}</p>`}`;
}

function oneValue(given: Exclude<GivenAnswer, { kind: "text" }>, language: CertificateLanguage): Html {
  const said = physicianWords(language).receipt;
  switch (given.kind) {
    case "choice":
      return html`${given.choice}`;
    case "date":
      return html`${dayInWords(given.date, language)}`;
    case "number":
      return html`${numberIn(given.number, language)}`;
    case "nothing-to-add":
      return html`${said.nothingToAdd}`;
    case "degree-with-dates":
      return html`${given.periods.map(({ degree, from, to }, at) => {
        const line = said.periodOf(numberIn(degree, language), dayInWords(from, language), dayInWords(to, language));
        return at === 0 ? line : html`<br>${line}`;
      })}`;
  }
}

function numberIn(value: number, language: CertificateLanguage): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : language).format(value);
}
