import type { TextRange } from '../../../core/model/anchor';
import type { ReaderDraft } from '../../../protocol/reader';

type Entry = NonNullable<ReaderDraft['entry']>;

/** The comment that was typed last and is in no note: it outlives its box, and the page. */
export class Draft {
  private current: ReaderDraft | undefined;

  /** `keep` keeps it over a reload. */
  constructor(private readonly keep: (draft: ReaderDraft | undefined) => void) {}

  /** Takes what is typed on a passage, or on an entry of a note; without a text it is given up, if it was that one. */
  set(range: TextRange, entry: Entry | undefined, text: string | undefined): void {
    if (text === undefined && this.of(range, entry) === undefined) return;
    const named = entry === undefined ? { range } : { range, entry };
    this.current = text === undefined ? undefined : { ...named, text };
    this.keep(this.current);
  }

  /** What was typed there. */
  of(range: TextRange, entry?: Entry): string | undefined {
    const { current } = this;
    if (current === undefined) return undefined;
    const isSame =
      entry === undefined || current.entry === undefined
        ? current.entry === entry && current.range.start === range.start && current.range.end === range.end
        : current.entry.uri === entry.uri && current.entry.entry === entry.entry;
    return isSame ? current.text : undefined;
  }

  /** Forgets it without a word: it is about another article. */
  forget(): void {
    this.current = undefined;
  }
}
