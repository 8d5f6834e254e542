/** Lower-case ASCII letters and digits joined by hyphens; "" of words in another script. */
export function slug(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʼ]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
