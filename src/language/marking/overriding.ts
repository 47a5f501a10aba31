import type { Hit } from "../terms/find-terms.ts";
import type { Role } from "../terms/lexicon.ts";

/**
 * Set phrases use up the words inside them: "utan svårighet" holds no difficulty, "kan göra allt" no
 * bare "can". "Cannot work" is a set phrase only where no activity follows: "cannot work above
 * shoulder height" is about the shoulder.
 */
export function overriding(hits: readonly Hit[]): Hit[] {
  const phrases = hits.filter(
    (hit) => phraseRoles.has(hit.role) && !(hit.role === "general-incapacity" && concrete(hits, hit)),
  );
  const standing = hits.filter((hit) => hit.role !== "general-incapacity" || phrases.includes(hit));
  return standing.filter(
    (hit) =>
      !phrases.some(
        (phrase) =>
          phrase !== hit &&
          (usedUp.has(hit.role) || (activities.has(hit.role) && swallowing.has(phrase.role))) &&
          !(phrase.role === "limit" && hit.role === "negation") &&
          phrase.from <= hit.from &&
          phrase.to >= hit.to &&
          (phrase.to - phrase.from > hit.to - hit.from || rank(phrase.role) > rank(hit.role)),
      ),
  );
}

const phraseRoles: ReadonlySet<Role> = new Set([
  "general-incapacity",
  "no-limitation",
  "capable",
  "without-trouble",
  "difficulty",
  "difficulty-past",
  "avoid",
  "no-treatment",
  "limitation-word",
  "impairment",
  "uncertain",
  "order",
  "limit",
  "work-word",
  "taper",
  "undecided",
  "test-task",
]);

/** "Go to work" is no walking, "step up the dose" no stairs, "take a position" no posture, "count backwards" a test. */
const swallowing: ReadonlySet<Role> = new Set(["work-word", "taper", "undecided", "test-task"]);
const activities: ReadonlySet<Role> = new Set(["activity", "demand"]);

const usedUp: ReadonlySet<Role> = new Set([
  "negation",
  "ability",
  "difficulty",
  "trouble",
  "limit",
  "intact",
  "reduced",
  "capable",
  "work-word",
  "work-ability",
  "degree",
  "function",
  "lapse",
  "treatment",
  "impairment",
]);

/** Of two phrases of one length the one listed first wins. */
function rank(role: Role): number {
  const at = [...phraseRoles].indexOf(role);
  return at === -1 ? -1 : phraseRoles.size - at;
}

function concrete(hits: readonly Hit[], phrase: Hit): boolean {
  return hits.some(
    ({ role, group, from, to }) =>
      role === "activity" &&
      !emptyWithoutObject.has(group.id) &&
      (to === phrase.from || (from >= phrase.from && from - phrase.to <= 6)),
  );
}

/** Activities that say nothing until their object is known: carrying out, being somewhere. */
export const emptyWithoutObject: ReadonlySet<string> = new Set([
  "carrying-out",
  "being-somewhere",
  "being-somewhere-nn",
]);
