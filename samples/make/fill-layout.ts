/** Answers of one sample by the names that its layout uses. `true` only ticks the box. */
export type Answers = Readonly<Record<string, string | boolean>>;

/**
 * Fills a printed form. In a layout `{key}` takes the answer, `[?key]` is ticked when there is one;
 * `# ` and `## ` begin headings, `> ` small print, and a line of three dashes a new page.
 */
export function fillLayout(layout: string, answers: Answers): string {
  return layout
    .replace(/\[\?(\w+)\]/g, (_, key: string) => (answers[key] ? "[x]" : "[ ]"))
    .replace(/\{(\w+)\}/g, (_, key: string) => words(answers[key]))
    .replace(/[ \t]+$/gm, "");
}

/** The same as plain text, as it would be typed or exported: without marks for headings and pages. */
export function asPlainText(filled: string): string {
  return filled.replace(/^(#{1,2}|>) /gm, "").replace(/^---\n/gm, "\n");
}

function words(answer: string | boolean | undefined): string {
  return typeof answer === "string" ? answer : "";
}
