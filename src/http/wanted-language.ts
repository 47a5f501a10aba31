/**
 * The first language that a browser asks for and we speak; null where it asks for none of ours. `alike` names the
 * one of ours that speakers of another language read.
 */
export function wantedLanguage<Language extends string>(
  header: string | undefined,
  ours: readonly Language[],
  alike: Partial<Record<string, Language>>,
): Language | null {
  const wanted = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  for (const code of wanted) {
    const language = ours.find((one) => one === (alike[code] ?? code));
    if (language !== undefined) return language;
  }
  return null;
}
