import type { ClauseTag, Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";

/** A mark for a hit, with the words it stands on and the lexicon group that knew them. */
export function mark(tag: ClauseTag, parts: ClauseParts, hit: Hit): Mark {
  const { id, icf } = hit.group;
  return { tag, words: parts.words(hit), entry: id, ...(icf === undefined ? {} : { icf }) };
}
