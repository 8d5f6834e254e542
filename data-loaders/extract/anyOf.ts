/** The part of a pattern that matches one of the words of the lists; a word may be a small pattern ("charges?"). */
export const anyOf = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join("|")})`;
