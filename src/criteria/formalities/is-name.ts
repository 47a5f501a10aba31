/** Whether the words name a person: initials and titles alone do not. */
export function isName(words: string | null): boolean {
  const parts = (words ?? "").split(/[\s,]+/u).filter((part) => !titles.test(part));
  return parts.some((part) => /\p{L}{2,}/u.test(part));
}

/** Titles in use before names on Swedish, Norwegian and British certificates. */
const titles = /^(?:dr|doktor|lege|läkare|leg|læge|mr|mrs|ms|miss|mx|prof|professor|herr|fru)\.?$/iu;
