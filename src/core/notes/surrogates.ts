/** True when the position stands between the two halves of a surrogate pair. */
export function cutsPair(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1);
  const after = text.charCodeAt(position);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD, as no URL or file name can hold one. */
export function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
