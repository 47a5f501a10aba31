const phone =
  /(?<![\d-])(?:\+\d{2,3}[\s-]?|00\d{2}[\s-]?)?(?:\(0\)[\s-]?)?(?:\(\d{2,5}\)[\s-]?|0\d{1,4}[\s/-]\s?)?\d{2,4}(?:[\s.-]?\d{2,5}){1,4}(?:\s?(?:x|ext\.?|ankn\.?|int\.?)\s?\d{1,5})?(?![\d-])/giu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const telephoneLabel =
  /\b(?:tel|tfn|tlf|telefon\p{L}*|telephone|phone|ph|mob|mobil|mobile|ext|sec|fax|direct|direkt|direktnr|switchboard|sentralbord|växel|vxl|sentralbordet|bleep|pager)\b|(?<![\p{L}\d])[TMP]:?\s(?=\+?[\d(])/iu;

/** Telephone numbers and e-mail addresses of a text as written. Without a label a number must look like one. */
export function reachable(text: string): string[] {
  if (!/[\d@]/.test(text)) return [];
  const labelled = telephoneLabel.test(text);
  const numbers = (text.match(phone) ?? []).filter((number) => {
    const digits = number.replace(/\D/g, "").length;
    if (digits > 18) return false;
    return labelled ? digits >= 3 : digits >= 7 && shapes.test(number);
  });
  return [...(text.match(email) ?? []), ...numbers.map((number) => number.trim())];
}

/** An area code, a country code or brackets; Norwegian numbers go by two and two or three, two and three. */
const shapes =
  /^\s*(?:0\d|\+|\()(?:\D*\d){7}|^\s*\d{2} \d{2} \d{2} \d{2}\s*$|^\s*[489]\d{2} \d{2} \d{3}\s*$|\s?(?:x|ext)/i;

/** The words that lead to a number: "telefon", "tlf." at the end of what stands before it. */
export const beforeNumber =
  /[\s\p{P}]*(?:(?<!\p{L})(?:tel|tfn|tlf|telefon|telephone|phone|ph|mob|mobil|mobile|sec|direct|switchboard|sentralbord|växel|vxl|e-?post|e-?mail))?[\s.:]*$/iu;
