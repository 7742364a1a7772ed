import { sentenceSegmenter } from './segmenter';
import { shortestEdit } from './shortestEdit';

/** A stretch of text that two texts share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What is compared: a word, with what is inside it (`don't`, `1,000.5`); a character of a script that parts no words; white space; or
 * any other single character. Every character is in one of them.
 */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:(?:['’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** What does not part two changes in a line. */
const GAP = /^[^\S\n]+$/u;

const SPACES_BEFORE = /^\s*/u;
const SPACES_AFTER = /(?<!\s)\s*$/u;

/**
 * What became of a text, word by word: sentences that both have are aligned first, then the words between them. To the letter, what is
 * the same and what was removed make up `before`, what is the same and what was added `after`. Two pieces in a row are never of one
 * kind, none is empty, and where words were replaced those that were removed come first.
 *
 * Takes memory as the texts are long, and time as they are long and different, but never with the square of their length.
 */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  const changes = new Changes();
  for (const sentences of alignedStretches(sentencesOf(before), sentencesOf(after))) {
    if (sentences.same !== '') changes.same(sentences.same);
    for (const words of alignedStretches(tokensOf(sentences.removed), tokensOf(sentences.added))) {
      changes.same(words.same);
      changes.replaced(words.removed, words.added);
    }
  }
  return changes.end();
}

/** What both have, and then what stands in its place after it; any of them may be empty. */
interface Aligned {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

function* alignedStretches(before: readonly string[], after: readonly string[]): Generator<Aligned> {
  const numbers = new Map<string, number>();
  const edit = shortestEdit(numbered(before, numbers), numbered(after, numbers));
  let x = 0;
  let y = 0;
  while (x < before.length || y < after.length) {
    const sameFrom = y;
    while (x < before.length && y < after.length && edit.removed[x] === 0 && edit.added[y] === 0) {
      x += 1;
      y += 1;
    }
    const [removedFrom, addedFrom] = [x, y];
    while (edit.removed[x] === 1) x += 1;
    while (edit.added[y] === 1) y += 1;
    yield {
      same: after.slice(sameFrom, addedFrom).join(''),
      removed: before.slice(removedFrom, x).join(''),
      added: after.slice(addedFrom, y).join(''),
    };
  }
}

/** Equal tokens get equal numbers. */
function numbered(tokens: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, (token) => {
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  });
}

function sentencesOf(text: string): string[] {
  return Array.from(sentenceSegmenter(undefined).segment(text), ({ segment }) => segment);
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Puts changes in a row. Where nothing but spaces stands between two, they are one: "old big" became "new small". */
class Changes {
  private readonly done: WordChange[] = [];
  private kept = '';
  private removed = '';
  private added = '';

  same(text: string): void {
    this.kept += text;
  }

  replaced(removed: string, added: string): void {
    if (removed === '' && added === '') return;
    const goesOn = (this.removed !== '' || this.added !== '') && GAP.test(this.kept);
    if (this.kept !== '' && !goesOn) this.settle();
    this.removed += this.kept + removed;
    this.added += this.kept + added;
    this.kept = '';
  }

  end(): readonly WordChange[] {
    this.settle();
    return this.done;
  }

  private settle(): void {
    const { removed, added } = this;
    const before = spacesBoth(removed, added, SPACES_BEFORE, commonStart);
    const after = spacesBoth(removed.slice(before.length), added.slice(before.length), SPACES_AFTER, commonEnd);
    this.push('same', before);
    this.push('removed', removed.slice(before.length, removed.length - after.length));
    this.push('added', added.slice(before.length, added.length - after.length));
    this.push('same', after + this.kept);
    this.removed = '';
    this.added = '';
    this.kept = '';
  }

  private push(kind: WordChange['kind'], text: string): void {
    const last = this.done.at(-1);
    if (last?.kind === kind) this.done[this.done.length - 1] = { kind, text: last.text + text };
    else if (text !== '') this.done.push({ kind, text });
  }
}

/** The white space that both begin or both end with, as two changes that were made one have taken in a space between them. */
function spacesBoth(
  one: string,
  other: string,
  spaces: RegExp,
  common: (one: string, other: string) => string,
): string {
  return common(spaces.exec(one)?.[0] ?? '', spaces.exec(other)?.[0] ?? '');
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return one.slice(one.length - length);
}
