/** What somebody is typing that stands for something of the corpus. */
export interface TypedWord {
  readonly kind: 'article' | 'actor' | 'citekey';
  /** Where it begins in the line, with its marks; of a citekey behind its `@`. */
  readonly start: number;
  /** Where what it is to be replaced with goes to: behind brackets that close it already. */
  readonly end: number;
  /** Without marks. */
  readonly text: string;
  /** Whether it is the `@` alone that says so, which stands in many texts and means something else. */
  readonly isBare: boolean;
  /** Of a citekey: whether the bracket before it is not closed yet. */
  readonly isOpen: boolean;
}

const LONGEST = 200;
const WIKI_LINK = /\[\[(@?)([^[\]|]*)$/;
const IN_BRACKETS = /\[(?:[^[\]]*[\s;,-])?@([\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*)$/u;
const BARE = /(?:^|\s)@([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]| (?=\p{Lu}))*)?$/u;

/** What stands before the cursor in a line; undefined when that is nothing of the kind. */
export function typedWord(line: string, cursor: number): TypedWord | undefined {
  const before = line.slice(Math.max(0, cursor - LONGEST), cursor);
  const after = line.slice(cursor);
  const link = WIKI_LINK.exec(before);
  if (link !== null) {
    const [whole, at = '', text = ''] = link;
    const end = cursor + (/^\]{1,2}/.exec(after)?.[0].length ?? 0);
    const kind = at === '@' ? 'actor' : 'article';
    return { kind, start: cursor - whole.length, end, text, isBare: false, isOpen: true };
  }
  const [, key] = IN_BRACKETS.exec(before) ?? [];
  if (key !== undefined) {
    const isOpen = !/^[^[\]]*\]/.test(after);
    return { kind: 'citekey', start: cursor - key.length, end: cursor, text: key, isBare: false, isOpen };
  }
  const bare = BARE.exec(before);
  if (bare === null) return undefined;
  const [, text = ''] = bare;
  return { kind: 'actor', start: cursor - text.length - 1, end: cursor, text, isBare: true, isOpen: true };
}
