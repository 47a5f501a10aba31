/**
 * The text of a scan with its shortest words put right, each in its place: "fr.o.m.", "f.o.m." and "t.o.m."
 * with misread letters or stops ("t.o.rn.", "t,0.m."), "J ag" with its torn-off letter, "| assess", "100 96" for 100 %.
 */
export function withAbbreviationsMended(text: string): string {
  return text
    .replace(fromOrTo, (whole: string, first: string) =>
      `${first.replace("L", "t")}.o.m`.padEnd(whole.length).slice(0, whole.length),
    )
    .replace(stroke, "I")
    .replace(tornOff, (_, rest: string) => `J${rest} `)
    .replace(perCent, (_, degree: string) => `${degree} % `);
}

/** At least one stop in it: "tom" alone is a word. A "t" with its stop may look like "L". */
const fromOrTo = /(?<![\p{L}\p{N}])(fr?|[tL])(?:[.,] ?[oOa0] ?[.,]?|[oO0][.,]) ?(?:rn|nn|in|ni|m)(?=[.,\s])/gu;

/** A lone "I" before an English verb, where a sentence begins: elsewhere a stroke sets fields apart. */
const stroke = /(?<=^|[.!?]\s)\|(?= \p{Ll})/gmu;

/** The one capital that hangs below the line, and seems to stand alone. */
const tornOff = /(?<![\p{L}\p{N}])J (\p{Ll}{2,})(?!\p{L})/gu;

/** Degrees that forms ask for, with the two figures that a per cent sign is taken for. */
const perCent = /(?<![\d.,-])(20|25|30|40|50|60|70|75|80|90|100) 9[6%](?!\d)/g;
