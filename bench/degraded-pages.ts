import { asPlainText } from "#samples/make/fill-layout.ts";
import { letterText } from "#samples/make/make-sample.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { type ScannedPage, scanPdf } from "#samples/make/scan/scan-pdf.ts";
import { type Hand, hands, writeByHand } from "#samples/make/scan/write-by-hand.ts";
import { printCertificate } from "./print-certificate.ts";

/** A picture of half a page of text, and what stands on it. */
export interface DegradedPage {
  name: string;
  picture: ScannedPage;
  text: string;
}

const letters = {
  sv: "letter-sv-complete.txt",
  nb: "letter-nb-no-degree.txt",
  en: "letter-en-second-language.txt",
} as const;
type Language = keyof typeof letters;
const languages = ["sv", "nb", "en"] as const;

interface Recipe {
  language: Language;
  dpi: number;
  defects: readonly Defect[];
  hand: Hand | null;
}

/** Every page on which reading is measured: languages × resolutions, and defects and hands in turn through the languages. */
export function degradedPages(): Recipe[] {
  const plain = languages.flatMap((language) =>
    [300, 200, 150, 100, 72].map((dpi) => ({ language, dpi, defects: [], hand: null })),
  );
  const spoilt = spoiltBy.map(([dpi, ...defects], at) => ({ language: inTurn(at), dpi, defects, hand: null }));
  const written = hands.flatMap((hand, turn) =>
    writtenWith.map(([dpi, ...defects], at) => ({ language: inTurn(turn + at), dpi, defects, hand })),
  );
  return [...plain, ...spoilt, ...written];
}

/** Draws one page and degrades it. */
export async function makeDegraded(recipe: Recipe): Promise<DegradedPage> {
  const { language, dpi, defects, hand } = recipe;
  const filled = await letterText(letters[language]);
  const pdf = hand === null ? await printCertificate(filled) : await writeByHand(filled, hand);
  const [picture] = await scanPdf(pdf, { dpi, defects, pages: [1] });
  if (picture === undefined) throw new Error("a letter has no page");
  return { name: nameOf(recipe), picture, text: asPlainText(filled) };
}

export function nameOf({ language, dpi, defects, hand }: Recipe): string {
  return [language, `${dpi} dpi`, hand ?? "print", ...defects].join(" ");
}

const spoiltBy: readonly (readonly [dpi: number, ...Defect[]])[] = [
  [150, "blur", "jpeg-q20"],
  [150, "blur"],
  [150, "strong-blur"],
  [200, "strong-blur"],
  [100, "strong-blur"],
  [100, "jpeg-q20"],
  [72, "jpeg-q20"],
  [72, "blur"],
  [60],
  [50],
  [60, "jpeg-q20"],
  [200, "gaussian-noise"],
  [100, "gaussian-noise"],
  [72, "gaussian-noise"],
  [150, "salt-and-pepper"],
  [72, "salt-and-pepper"],
  [200, "low-contrast"],
  [150, "low-contrast", "gaussian-noise"],
  [150, "faint"],
  [100, "faint"],
  [200, "dark-photo"],
  [150, "dark-photo"],
  [100, "dark-photo", "blur"],
  [150, "coffee-background"],
  [200, "fax-lines"],
  [100, "fax-lines"],
  [150, "cropped-edge"],
  [150, "glare-spot"],
  [200, "skew-2", "gaussian-noise"],
  [150, "skew-5"],
  [200, "rotated-90"],
  [150, "rotated-180"],
];

const writtenWith: readonly (readonly [dpi: number, ...Defect[]])[] = [[200], [100], [100, "blur"]];

function inTurn(at: number): Language {
  return languages[at % languages.length] ?? "sv";
}
