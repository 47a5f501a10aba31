import type { ClauseParts } from "../splitting/clause-parts.ts";
import { fold } from "../splitting/tokens.ts";
import { isFiller } from "../terms/fillers.ts";
import type { Hit } from "../terms/find-terms.ts";
import { emptyWithoutObject } from "./overriding.ts";

/**
 * True where what stands behind "cannot" is work and nothing more definite: "cannot take any job on
 * the open labour market", "klarar inte av att vara på jobbet". A task or a posture behind it makes
 * it definite: "cannot do work above shoulder height".
 */
export function isWorkAsSuch(parts: ClauseParts, from: number): boolean {
  const at = parts.tokens.findIndex(
    ({ folded, number }, index) => index >= from && !number && !isFiller(folded) && !lightVerbs.has(folded),
  );
  const work = parts.of("work-word", "work-ability").find((hit) => hit.from <= at && at < hit.to);
  return work !== undefined && !parts.of("activity", "demand").some((hit) => isDefinite(hit, from, work));
}

/** An activity of its own, or a task behind the word for work. */
function isDefinite(hit: Hit, from: number, work: Hit): boolean {
  if (hit.role === "activity") return !emptyWithoutObject.has(hit.group.id) && hit.to > from;
  return hit.from >= work.to;
}

/** Verbs that say nothing before "work": do, take, have, hold, be at. */
const lightVerbs = new Set(
  (
    "ta tar ha har göra gör utföra utför klara klarar sköta sköter vara är gå komma upprätthålla bedriva börja fullgöra behålla stå " +
    "påta åta fungera delta medverka återgå återvända vistas befinna närvara kvarstå gjøre utføre være møte fungere ivareta beholde skjøtte delta vende komme oppholde befinne opphalde forbli vere gjere møte " +
    "do face contemplate consider think about take have hold keep carry perform undertake fulfil fulfill engage attend be go get come return resume remain stay continue participate function " +
    "manage cope down out back up on " +
    "krav kraven uppgifter uppgifterna delar moment ansvar plikter åtaganden kraven funktioner oppgaver oppgavene krav kravene plikter forpliktelser deler " +
    "sustain maintain pursue part aspect element del delen requirements demands tasks responsibilities obligations parts aspects elements essential normal ordinary usual regular daily everyday core main meet meeting fylle fylla fyller gjort gjøra daglige dagliga faste vante normale normala"
  )
    .split(" ")
    .map(fold),
);
