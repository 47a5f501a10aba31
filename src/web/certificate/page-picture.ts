import { html } from "hono/html";
import type { Box } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { criterionTitle } from "#report/finding-text.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { SeenPage } from "#storage/certificate-record.ts";
import type { Html } from "../page.ts";
import { words } from "../words/words.ts";
import type { FramedPlace } from "./framed-places.ts";
import { worstOf } from "./worst-outcome.ts";

/**
 * One page as it was read: its picture, what findings rest on in frames that lead to the finding, and
 * what could not be read hatched. Drawn in attributes of SVG, since the pages allow no styles in the
 * markup; shares of a whole without a `viewBox`, so that strokes and letters are not stretched.
 */
export function pagePicture(
  { page, unread }: SeenPage,
  { id, places, language }: { id: string; places: readonly FramedPlace[]; language: TextLanguage },
): Html {
  const said = words(language).result.picture;
  const here = places.filter((place) => place.page === page);
  const drawn = html`<svg class="places" role="group" aria-label="${said.boxes(page)}">
<defs><pattern id="hatch-${page}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7"></path><path class="light" d="M2 0V7"></path></pattern></defs>
${unread.map((box) => unreadPlace(box, page, said.unread))}
${here.map((place) => frame(place, language))}
</svg>`;
  return html`<div class="sheet">
<img src="/certificates/${id}/pages/${page}.webp" alt="${said.alt(page)}" loading="lazy" decoding="async">
${here.length + unread.length > 0 ? drawn : ""}
</div>`;
}

/** In words the page says above the picture how much could not be read and where, so a screen reader needs none of this. */
function unreadPlace(box: Box, page: number, label: string): Html {
  return html`<g class="unread" aria-hidden="true"><title>${label}</title>
<rect ${area(box)} fill="url(#hatch-${page})"></rect>${box.width < narrowest ? "" : unreadLabel(box, label)}</g>`;
}

/** Behind the place, or over it where it ends far right: a person must be able to read what the machine could not. */
function unreadLabel(box: Box, label: string): Html {
  const { x, y, width, height } = onPage(box);
  const end = x + width;
  return end <= roomBehind
    ? html`<text x="${share(end)}" y="${share(y + height / 2)}" dx="5" dominant-baseline="central">${label}</text>`
    : html`<text x="${share(end)}" y="${share(y)}" dy="-4" text-anchor="end">${label}</text>`;
}

/** So far from the left a label still fits beside it, on a phone too. */
const roomBehind = 0.68;

/** A label that is wider than its place would hide its neighbours; there the hatching says it alone. */
const narrowest = 0.22;

function frame({ anchor, box, quotes, findings }: FramedPlace, language: TextLanguage): Html {
  const said = phrases(language);
  const ids = findings.map(({ criterion }) => criterion);
  const quote = quotes.map((text) => said.quoted(shortened(text))).join(" · ");
  const titles = findings.map(
    ({ criterion, outcome }) => `${criterionTitle(criterion, language)}: ${said.outcome[outcome].toLowerCase()}`,
  );
  const name = [quote, ...titles].filter((part) => part !== "").join(" – ");
  return html`<a id="${anchor}" class="frame ${worstOf(findings)}" href="#finding-${leading(findings)}" data-findings="${ids.join(" ")}" aria-label="${name}"><title>${name}</title><rect ${area(padded(box))}></rect></a>`;
}

/** The finding that a frame leads to: the one that asks most of the reader. */
function leading(findings: FramedPlace["findings"]): string {
  const worst = worstOf(findings);
  return findings.find(({ outcome }) => outcome === worst)?.criterion ?? "";
}

function shortened(quote: string): string {
  const longest = 160;
  const plain = quote.replace(/\s+/g, " ").trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest).trimEnd()} …`;
}

function area(box: Box): Html {
  const { x, y, width, height } = onPage(box);
  return html`x="${share(x)}" y="${share(y)}" width="${share(width)}" height="${share(height)}"`;
}

/** A little air, so that the frame does not cross the letters. */
function padded({ x, y, width, height }: Box): Box {
  const across = 0.004;
  const down = 0.003;
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

function onPage({ x, y, width, height }: Box): Box {
  const left = within(x);
  const top = within(y);
  return { x: left, y: top, width: within(x + width) - left, height: within(y + height) - top };
}

function within(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

function share(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}
