import type { TextRange } from '../../core/model/anchor';
import type { FromReader } from '../../protocol/reader';
import type { Announcer } from '../shared/announcer';
import { SentenceCursor } from './notes/sentenceCursor';
import type { Scene } from './scene';
import { SelectionWatch } from './selection';
import type { Translate } from './translate';
import { SelectionTools } from './view/selectionTools';

interface Parts {
  readonly page: HTMLElement;
  readonly scene: () => Scene | undefined;
  readonly announcer: Announcer;
  readonly t: Translate;
  /** The first character in view. */
  readonly place: () => number;
  post(message: FromReader): void;
  onSelected(): void;
  onComment(range: TextRange): void;
}

/** The passage that the reader has chosen, with the pointer or sentence by sentence with keys, and what is done with it. */
export class ChosenPassage {
  readonly cursor: SentenceCursor;
  private readonly selection: SelectionWatch;
  private readonly tools: SelectionTools;

  constructor(private readonly parts: Parts) {
    const { page, scene, announcer, t, place } = parts;
    this.tools = new SelectionTools(
      page,
      {
        onQuote: () => this.quote(),
        onComment: () => this.comment(),
        onHighlight: (meaning) => this.highlight(meaning),
      },
      t,
    );
    this.cursor = new SentenceCursor({ scene, announcer, t, place, onMove: () => this.tell() });
    this.selection = new SelectionWatch(scene, this.tools, () => {
      this.tell();
      parts.onSelected();
    });
  }

  /** What is selected by the pointer, else what the sentence cursor is on. */
  get range(): TextRange | null {
    return this.selection.current ?? this.cursor.range;
  }

  /** Where the selection begins; undefined when nothing is selected. */
  get selectedFrom(): number | undefined {
    return this.selection.current?.start;
  }

  /** To be called when an article is shown. */
  shown(isSameText: boolean): void {
    this.selection.changed();
    this.cursor.shown(isSameText);
  }

  /** Chooses a passage again that was chosen before something took the focus from it. */
  giveBack(range: TextRange): void {
    const { cursor } = this;
    if (cursor.range?.start === range.start && cursor.range.end === range.end) return;
    this.selection.select(range);
  }

  setMeanings(meanings: readonly string[]): void {
    this.tools.setMeanings(meanings);
  }

  quote(): void {
    this.use((range) => this.parts.post({ type: 'quote', range }));
  }

  highlight(meaning: number): void {
    this.use((range) => this.parts.post({ type: 'highlight', range, meaning }));
  }

  comment(): void {
    this.use((range) => this.parts.onComment(range));
  }

  private tell(): void {
    this.parts.post({ type: 'selection', range: this.range });
  }

  private use(act: (range: TextRange) => void): void {
    const { announcer, t } = this.parts;
    if (this.range === null) announcer.say(t('Select a passage first.'));
    else act(this.range);
  }
}
