/**
 * The text of a scan with the letters that stand for digits put right, each in its place: "2O26-O3-l4",
 * "l00 %", "SO procent". A letter becomes a digit only inside a number or before a percent sign or word; "I10"
 * and "O82" are diagnosis codes and stay.
 */
export function withDigitsMended(text: string): string {
  return text
    .replace(strokeInDate, "/")
    .replace(share, (token) => token.replace(/[SOolI|]/g, (letter) => digits[letter] ?? letter))
    .replace(codeWithStroke, (_, letter: string, rest: string) => `${letter}${rest} `)
    .replace(numberLike, (token) => {
      if (!/\d/.test(token) || diagnosisCode.test(token) || amount.test(token)) return token;
      return token.replace(/[OolI|]/g, (letter) => digits[letter] ?? letter);
    });
}

/** "12 / 04 I 2026": one of the two strokes between day, month and year, where the other was read. */
const strokeInDate =
  /(?<=\d\s?\/\s?\d{1,2}\s)[Il|](?=\s(?:19|20)\d{2}(?!\d))|(?<=(?<!\d)\d{1,2}\s)[Il|](?=\s\d{1,2}\s?\/\s?(?:19|20)\d{2}(?!\d))/gu;

/** "SO procent", "7S %": what stands there is a number, also where no digit of it was read. */
const share =
  /(?<![\p{L}\p{N}])(?:[\dSOolI|]{2}|[1lI|][\dOo]{2})(?=\s?(?:%|(?:procent|prosent|per\s?cent)(?!\p{L})))/gu;

/** "MI17.1", "F|32.1": a code has one letter, and the stroke behind it is a part of that. */
const codeWithStroke = /(?<![\p{L}\p{N}])([A-Z])[Il|](\d{2}\.\d)(?![\p{L}\p{N}])/gu;

/** Digits and the letters that text recognition takes them for, with what stands between digits. */
const numberLike = /(?<![\p{L}\p{N}])[\dOolI|]+(?:[-./,:][\dOolI|]+)*(?![\p{L}\p{N}])/gu;
/** "l00" is a hundred; any other two digits behind such a letter may be a code. */
const diagnosisCode = /^[OIl](?!00$|OO$)[\dO]{2}(?:[.,][\dO]{1,2})?$/;
/** "2l": two litres as likely as twenty-one. */
const amount = /^\d[lI]$/;
const digits: Readonly<Record<string, string>> = { S: "5", O: "0", o: "0", l: "1", I: "1", "|": "1" };
