/**
 * Compiles word patterns of a word list into one expression over lower-case text.
 * `depress*` is a word's beginning, `*fraktur*` any word holding it, `type 2` words in a row;
 * between words stand spaces, hyphens or slashes.
 */
export function wordPattern(patterns: readonly string[]): RegExp {
  const parts = patterns.map((pattern) =>
    pattern
      .split(" ")
      .map((word) => word.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{N}]*"))
      .join("[\\s/-]+"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
