/**
 * The text of a scan with "fr.o.m.", "f.o.m." and "t.o.m." put right where their letters or stops were
 * misread ("t.o.rn.", "t,0.m."), each in its place.
 */
export function withAbbreviationsMended(text: string): string {
  return text.replace(fromOrTo, (whole: string, first: string) =>
    `${first}.o.m`.padEnd(whole.length).slice(0, whole.length),
  );
}

/** At least one stop in it: "tom" alone is a word. */
const fromOrTo = /(?<![\p{L}\p{N}])(fr?|t)[.,] ?[oOa0] ?[.,]? ?(?:rn|nn|in|ni|m)(?=[.,\s])/giu;
