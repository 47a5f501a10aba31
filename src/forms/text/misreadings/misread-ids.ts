import { findIdNumbers, hideIdNumbers, type IdFound } from "../people/national-ids.ts";
import { withDigitsMended } from "./misread-digits.ts";

/**
 * The text of a scan as it may be shown and kept: the secret part of every identity number hidden, and of
 * all that looks like one with figures misread, lost or doubled.
 */
export function hideIdsOfScan(text: string): string {
  return hideIdNumbers(text, idsToHide(text, findIdNumbers(withDigitsMended(text))));
}

/** The numbers found, and what looks like one and is none: it stands for no person, but a person could be guessed from it. */
export function idsToHide(text: string, found: readonly IdFound[]): IdFound[] {
  const near = [...text.matchAll(nearId)]
    .filter(({ 0: written }) => {
      const figures = written.match(/\d/g)?.length ?? 0;
      return figures >= fewestFigures && figures <= mostFigures;
    })
    .map(({ 0: written, index }): IdFound => {
      const end = index + written.length;
      const hidden = { start: end - secret, end };
      return { start: index, end, hidden, id: { kind: "other", masked: "", valid: null }, bornOn: null };
    });
  return [...found, ...near];
}

/**
 * Six to nine figures of a birth date, with letters among them, and four or five more behind a hyphen or nothing.
 * The physician's own number in the American register has ten figures too.
 */
const nearId = /(?<!NPI[\s:#]{1,3})(?<![\p{L}\p{N}.-])\d[\d\p{L}|]{4,8}[-+–. ]?[\d\p{L}|]{4,5}(?![\p{L}\p{N}-])/gu;
const fewestFigures = 9;
/** A longer number is another one: a workplace code has thirteen. */
const mostFigures = 12;
const secret = 5;
