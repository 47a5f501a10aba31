import { type CheckOptions, checkFile } from "#cases/check-file.ts";
import { type TextLanguage, textLanguages } from "#certificate/language.ts";
import { ok } from "#certificate/result.ts";
import type { Criterion } from "#criteria/criterion.ts";
import { criteria } from "#criteria/index.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { Clause, Mark } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { pictureReaderOnDemand } from "#readers/ocr/picture-reader-on-demand.ts";
import { findingText } from "#report/finding-text.ts";
import { type Ink, inks } from "#report/ink.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { refusalText } from "#report/refusal-text.ts";
import { wrap } from "#report/wrap.ts";
import type { Finding } from "#scoring/assessment.ts";
import { type Command, oneOf, readArguments } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { judgingFlags, judgingHelp, judgingOptions } from "./judging-options.ts";
import { readInput } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** `underlag explain`: what a criterion means, and with a file, how its words were read. */
export const explain: Command = {
  synopsis: "CRITERION [FILE]",
  summary: "Tells what a criterion means; with a file, also which words counted and why.",
  options: judgingHelp,
  async run(args, world) {
    const { values, positionals } = readArguments(args, judgingFlags);
    const [id, file, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new UsageError(`underlag explain takes one of: ${allIds()}.`);
    const criterion = criteria.find((one) => one.id === id);
    if (criterion === undefined) throw new UsageError(`There is no criterion “${id}”. The criteria are ${allIds()}.`);

    const page: Page = {
      language: oneOf("--language", values.language, textLanguages),
      width: world.terminal.width,
      ink: inks(world.terminal.colour),
    };
    world.print(`${meaning(criterion, page).join("\n")}\n`);
    if (file === undefined) return exitCodes.ok;
    const options = await judgingOptions(values, world);
    return onFile(criterion, await readInput(file, world), options, page, world);
  },
};

interface Page {
  language: TextLanguage;
  width: number;
  ink: Ink;
}

const allIds = () => criteria.map(({ id }) => id).join(", ");

function meaning(
  { id, category, impact, texts, reasons, source }: Criterion,
  { language, width, ink }: Page,
): string[] {
  const words = phrases(language);
  const { title, why, ask, ...outcome } = texts[language];
  const told: readonly (readonly [string, string | undefined])[] = [
    ["met", outcome.met],
    ...reasons.partial.map((code) => [`partial(${code})`, outcome.partial[code]] as const),
    ["missing", outcome.missing],
    ...reasons.missing.map((code) => [`missing(${code})`, outcome.missingBecause[code]] as const),
    ...reasons.contradictory.map((code) => [`contradictory(${code})`, outcome.contradictory[code]] as const),
  ];
  return [
    `${ink.strong(title)}  ${ink.faint(`${id} · ${words.category[category]} · ${words.impact[impact]}`)}`,
    ...wrap(why, width),
    "",
    ...told.flatMap(([code, text]) => wrap(`${code} – ${text ?? ""}`, width, { first: "  ", rest: "    " })),
    "",
    ...wrap(ask.replace("{quote}", "…"), width, { first: "? ", rest: "  " }),
    "",
    ...wrap([source.title, source.place, source.read].filter(Boolean).join(" · "), width).map(ink.faint),
  ];
}

async function onFile(
  criterion: Criterion,
  bytes: Uint8Array,
  options: CheckOptions,
  page: Page,
  world: World,
): Promise<ExitCode> {
  const reader = createDocumentReader();
  const pictures = pictureReaderOnDemand();
  try {
    const document = await reader.read(bytes);
    const seen = document.ok ? await pictures.read(document.value, bytes) : document;
    // Reading a scan takes seconds: once is enough for the report and for the words that led to it.
    const read = seen.ok ? ok(seen.value.document) : seen;
    const checked = await checkFile({ reader: { ...reader, read: async () => read } }, bytes, options);
    const filled = read.ok ? fillCertificates(read.value, options.form ? { form: options.form } : {}) : read;
    for (const [index, { report }] of checked.entries()) {
      if (report.kind === "refused") {
        world.print(`\n${refusalText(report.refusal, page.language).text}\n`);
        return exitCodes.refused;
      }
      const certificate = filled.ok ? filled.value[index]?.certificate : undefined;
      const clauses = certificate ? readClauses(certificate.passages, certificate.language).clauses : [];
      const finding = report.assessment.findings.find((one) => one.criterion === criterion.id);
      if (finding) world.print(`\n${reading(finding, clauses, page).join("\n")}\n`);
    }
    return exitCodes.ok;
  } finally {
    await Promise.all([reader.close(), pictures.close()]);
  }
}

function reading(finding: Finding, clauses: readonly Clause[], { language, width, ink }: Page): string[] {
  const words = phrases(language);
  return [
    `${ink.strong(words.outcome[finding.outcome])}${finding.reason === null ? "" : ` (${finding.reason})`}`,
    ...wrap(findingText(finding, language), width),
    "",
    ...clauses
      .filter(({ marks, disputed }) => marks.length + disputed.length > 0)
      .flatMap((clause) => {
        const weighed = finding.evidence.some(
          ({ quote }) => quote.includes(clause.text) || clause.text.includes(quote),
        );
        const text = wrap(clause.text.trim(), width, { first: weighed ? "> " : "  ", rest: "  " });
        return [...(weighed ? text.map(ink.strong) : text), ...marksOf(clause, width).map(ink.faint)];
      }),
  ];
}

/** What the language room made of a clause: its tags with the words that led to them, and what bends them. */
function marksOf({ marks, disputed, negated, time, hypothetical, source, topic }: Clause, width: number): string[] {
  const bent = [
    topic,
    ...(negated ? ["negated"] : []),
    ...(time === "now" ? [] : [time]),
    ...(hypothetical ? ["hypothetical"] : []),
    ...(source === "physician" ? [] : [source]),
  ];
  const told = ({ tag, words, icf, voice = "word-lists" }: Mark) =>
    `${tag}: “${words}”${icf === undefined ? "" : ` ${icf}`} (${voice})`;
  const led = [...marks.map(told), ...disputed.map((mark) => `disputed ${told(mark)}`)];
  return wrap(`[${bent.join(", ")}] ${led.join(" · ")}`, width, { first: "    ", rest: "      " });
}
