import type { Sheet } from "../sheets/sheet.ts";
import type { CompiledForm } from "./compiled-form.ts";

/** Whether a printout has the form's numbered fields from the last to the first, newest on top. */
export function isPrintedBackwards({ text }: Sheet, known: CompiledForm): boolean {
  if (!known.hasInlineNumbers) return false;
  const orders = [...text.matchAll(/^[ \t]*(\d{1,2}\.\d(?:\.\d)?)(?=[ \t:])/gm)].flatMap(([, number = ""]) => {
    const question = known.byNumber.get(number);
    return question === undefined ? [] : [known.orderOf(question)];
  });
  const falls = orders.filter((order, i) => i > 0 && order < (orders[i - 1] ?? 0)).length;
  return orders.length >= fewestFields && falls > (orders.length - 1) * 0.7;
}

/** One laboratory value at the beginning of a line makes no order. */
const fewestFields = 4;
