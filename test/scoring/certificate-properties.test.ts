import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { OutcomeWord } from "#criteria/judgement.ts";
import { answersToGaps, denials } from "./answers-to-gaps.ts";
import {
  assessmentOf,
  findingsOf,
  type LabelledCertificate,
  labelledCertificates,
  outcomesOf,
} from "./labelled-certificates.ts";
import { reordered, reworded, withAnswer, withoutFreeText } from "./reworked-certificate.ts";

/*
 * What must hold of any certificate, tried on the labelled ones. Each run takes some of them, always
 * the same ones, for the whole of them times every change takes minutes.
 */
const certificates = await labelledCertificates();
const anyCertificate = fc.constantFrom(...certificates);
const runs = (numRuns: number) => ({ numRuns, seed: 20261121 });

/** What an outcome may become when something is said that nothing in the text speaks against. */
const notLower: Record<OutcomeWord, readonly OutcomeWord[]> = {
  met: ["met"],
  partial: ["partial", "met"],
  missing: ["missing", "partial", "met"],
  // The contradiction or the doubt may stay, or give way to what is known then.
  contradictory: ["contradictory", "missing", "partial", "met"],
  unclear: ["unclear", "partial", "met"],
  // Norway's form asks early for function and activity only where something of them is written.
  "not-applicable": ["not-applicable", "missing", "partial", "met"],
};

/** Criteria that a plain sentence in the right place settles, unless the text speaks against it. */
const settled: ReadonlySet<string> = new Set(["activity-limitation", "functional-impairment"]);

describe("a sentence that answers a gap", () => {
  const answered = anyCertificate.chain((one) =>
    fc.constantFrom(...answersToGaps).chain((answer) =>
      fc.constantFrom(...written(one).flatMap((language) => answer.sentences[language])).map((sentence) => ({
        one,
        answer,
        sentence,
      })),
    ),
  );

  it("lowers no outcome", () => {
    fc.assert(
      fc.property(answered, ({ one, answer, sentence }) => {
        const before = findingsOf(one);
        for (const [id, { outcome }] of findingsOf(withAnswer(one, answer.topic, sentence)))
          expect(notLower[before.get(id)?.outcome ?? "missing"], `${one.labelled.id}: ${id}: ${sentence}`).toContain(
            outcome,
          );
      }),
      runs(250),
    );
  });

  it.each(certificates.flatMap(gapsOf))("closes it: $id, $criterion", ({ one, topic, criterion, sentences }) => {
    for (const sentence of sentences)
      expect(findingsOf(withAnswer(one, topic, sentence)).get(criterion)?.outcome, sentence).toBe("met");
  });
});

/** Everything that rests on free text alone; what the ticks and dates of a form say is something else. */
const textOnly = [
  "functional-impairment",
  "impairment-basis",
  "severity",
  "activity-limitation",
  "consequence-chain",
  "work-demands",
  "treatment-plan",
  "prognosis",
] as const;

it.each(certificates)("without any evidence nothing is met: $labelled.id", (one) => {
  const findings = findingsOf(withoutFreeText(one));
  expect(textOnly.filter((id) => findings.get(id)?.outcome === "met")).toEqual([]);
});

describe("no outcome depends on", () => {
  it("the order of the passages", () => {
    const shuffled = anyCertificate.chain((one) =>
      fc
        .shuffledSubarray(one.certificate.passages, { minLength: one.certificate.passages.length })
        .map((passages) => ({ one, passages })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, passages }) => {
        expect(outcomesOf(reordered(one, () => passages)), one.labelled.id).toEqual(outcomesOf(one));
      }),
      runs(60),
    );
  });

  it("the order of paragraphs", () => {
    const several = certificates.filter(({ certificate }) =>
      certificate.passages.some(({ text }) => blankLine.test(text)),
    );
    expect(several.length).toBeGreaterThan(0);
    for (const one of several) {
      const turned = reworded(one, (text) => text.split(blankLine).reverse().join("\n\n"));
      expect(outcomesOf(turned), one.labelled.id).toEqual(outcomesOf(one));
    }
  });

  it("where a line breaks between two words", () => {
    fc.assert(
      fc.property(anyCertificate, fc.integer({ min: 1, max: 9 }), fc.nat(8), (one, every, first) => {
        expect(outcomesOf(reworded(one, brokenUp(every, first))), one.labelled.id).toEqual(outcomesOf(one));
      }),
      runs(60),
    );
  });

  it("capitals", () => {
    const cases = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => brokenUp(3, 1)(text).toUpperCase(),
    );
    fc.assert(
      fc.property(anyCertificate, cases, (one, change) => {
        expect(outcomesOf(reworded(one, change)), one.labelled.id).toEqual(outcomesOf(one));
      }),
      runs(60),
    );
  });
});

it("a denied limitation is never evidence for one", () => {
  const denied = anyCertificate.chain((one) =>
    fc
      .constantFrom(...written(one).map((language) => denials[language]))
      .chain(({ openings, deeds }) => fc.tuple(fc.constantFrom(...openings), fc.constantFrom(...deeds)))
      .map(([opening, deed]) => ({ one, sentence: `${opening} ${deed}.` })),
  );
  fc.assert(
    fc.property(denied, ({ one, sentence }) => {
      const besides = findingsOf(withAnswer(one, "activity-limitation", sentence)).get("activity-limitation");
      const quotes = besides?.outcome === "met" ? besides.evidence.map(({ quote }) => quote) : [];
      expect(quotes.filter((quote) => sentence.includes(quote))).toEqual([]);
      const alone = findingsOf(withAnswer(withoutFreeText(one), "activity-limitation", sentence));
      expect(alone.get("activity-limitation")?.outcome, sentence).not.toBe("met");
    }),
    runs(120),
  );
});

const blankLine = /\n[ \t]*\n/;

/** Gaps that a plain sentence closes, each with all of its sentences. */
function gapsOf(one: LabelledCertificate) {
  const findings = findingsOf(one);
  if (speaksAgainst(one)) return [];
  return answersToGaps
    .filter(({ criterion }) => settled.has(criterion))
    .filter(({ criterion }) => ["missing", "partial"].includes(findings.get(criterion)?.outcome ?? ""))
    .map(({ criterion, topic, sentences }) => ({
      one,
      id: one.labelled.id,
      criterion,
      topic,
      sentences: written(one).flatMap((language) => sentences[language]),
    }));
}

/** The text denies limitations, or the physician leaves it open: then one sentence settles nothing. */
function speaksAgainst(one: LabelledCertificate): boolean {
  return assessmentOf(one).findings.some(
    ({ criterion, outcome }) =>
      criterion === "consequence-chain" && (outcome === "contradictory" || outcome === "unclear"),
  );
}

/** The languages in which the certificate's hand may write: bokmål and nynorsk mix. */
function written({ certificate: { language } }: LabelledCertificate): CertificateLanguage[] {
  return language === "nb" ? ["nb", "nn"] : [language];
}

/**
 * Puts a line break behind some of the words, the same ones wherever they stand. Before a letter only:
 * a dash or a date at the beginning of a line heads an item or an entry of a record.
 */
function brokenUp(every: number, first: number): (text: string) => string {
  return (text) =>
    text.replace(/(?<before>\S+) (?=\p{L})/gu, (match, before: string) =>
      (before.length + first) % every === 0 ? `${before}\n` : match,
    );
}
