/** Number of places where a global pattern matches; none of them is held. */
export function countMatches(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
