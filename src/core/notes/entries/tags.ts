/** A tag where it may stand: behind white space. Of digits alone it would be a number, such as that of a page or an issue. */
const TAG = /#(?=[\p{N}\p{M}_/-]*[\p{L}_/-])([\p{L}\p{N}\p{M}_/-]+)/uy;
const NO_TAG = /[^\p{L}\p{N}\p{M}_/-]+/gu;

/** The tag that begins at a position, without its `#`; undefined when none does. */
export function tagAt(text: string, at: number): string | undefined {
  TAG.lastIndex = at;
  return TAG.exec(text)?.[1];
}

/** A name as a tag without its `#`: what cannot stand in one becomes `-`. Undefined when nothing is left of it, or nothing but digits. */
export function asTag(name: string): string | undefined {
  const tag = name
    .normalize('NFC')
    .trim()
    .replace(NO_TAG, '-')
    .replace(/^-+|-+$/g, '');
  return tagAt(`#${tag}`, 0) === tag ? tag : undefined;
}
