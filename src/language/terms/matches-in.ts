/**
 * Every match of a global expression, from left to right. For expressions that are made once: `matchAll`
 * makes a new one for each call, and on a line of text that takes longer than the search.
 */
export function matchesIn(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  const first = expression.exec(text);
  if (first === null) return none;
  const found = [first];
  for (let next = expression.exec(text); next !== null; next = expression.exec(text)) found.push(next);
  return found;
}

const none: readonly never[] = [];
