import { button, element, unseen } from '../../shared/dom';
import type { Translate } from '../translate';
import { CommentBox, type CommentEvents } from './commentBox';
import { colourOf, type PlacedPassage } from './notedPassages';

/** UTF-16 units of a comment that a card shows before it is opened, and of quoted words that name it. */
const SHORT_COMMENT = 280;
const SHORT_QUOTE = 80;

export interface NoteCardEvents {
  onComment(passage: PlacedPassage, text: string): void;
  onMeaning(passage: PlacedPassage, meaning: number | null): void;
  onOpen(passage: PlacedPassage): void;
  onRemove(passage: PlacedPassage): void;
  /** Points at its passage, or no longer. */
  onActive(passage: PlacedPassage | undefined): void;
  /** It takes more room or less. */
  onResize(): void;
  /** What is typed and not kept; undefined when there is nothing of the kind any more. */
  onDraft(passage: PlacedPassage, text: string | undefined): void;
  /** What was typed on it and neither kept nor thrown away. */
  draftOf(passage: PlacedPassage): string | undefined;
}

/** Cards made so far, for their ids. */
let made = 0;

/** One note in the margin: what it says, of which colour it is, and what can be done with it. */
export class NoteCard {
  readonly element: HTMLElement;
  private isWhole = false;
  private box: CommentBox | undefined;

  constructor(
    readonly passage: PlacedPassage,
    private readonly meanings: readonly string[],
    private readonly events: NoteCardEvents,
    private readonly t: Translate,
  ) {
    this.element = element('div', {
      class: 'note',
      id: `note-${made}`,
      role: 'note',
      tabindex: '0',
      'aria-label': this.label(),
    });
    made += 1;
    this.element.dataset['entry'] = passage.entry;
    this.element.classList.toggle('changed', passage.state === 'changed');
    if (passage.meaning !== undefined) this.element.dataset['colour'] = String(colourOf(passage.meaning));
    this.element.addEventListener('pointerenter', () => events.onActive(passage));
    this.element.addEventListener('pointerleave', () => {
      if (!this.element.contains(document.activeElement)) events.onActive(undefined);
    });
    this.element.addEventListener('focusin', () => events.onActive(passage));
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) events.onActive(undefined);
    });
    this.fill();
  }

  get isEdited(): boolean {
    return this.box !== undefined;
  }

  /** Opens the comment to be written. `draft` is what was typed before the page went away. */
  edit(typed?: string): void {
    const { passage, events, t } = this;
    const draft = typed ?? events.draftOf(passage) ?? passage.comment;
    const box: CommentEvents = {
      onKeep: (text) => {
        events.onDraft(passage, undefined);
        this.close();
        events.onComment(passage, text);
      },
      onLeave: (isChanged) => {
        if (!isChanged) events.onDraft(passage, undefined);
        this.close();
      },
      onDraft: (text) => events.onDraft(passage, text),
    };
    this.box = new CommentBox(t('Comment on “{0}”', short(passage.words, SHORT_QUOTE)), passage.comment, draft, box, t);
    this.refill();
    this.box.focus();
  }

  private close(): void {
    this.box = undefined;
    this.refill();
    this.element.focus({ preventScroll: true });
  }

  private fill(): void {
    const { box } = this;
    this.element.classList.toggle('edited', box !== undefined);
    this.element.replaceChildren(
      ...this.head(),
      ...(box === undefined ? this.comment() : [box.element]),
      ...(box === undefined ? [this.actions()] : []),
    );
  }

  private refill(): void {
    this.fill();
    this.events.onResize();
  }

  private head(): Node[] {
    const { passage, t } = this;
    const { meaning } = passage;
    const name = meaning === undefined ? t('Quoted') : (this.meanings[meaning] ?? t('Quoted'));
    const parts: Node[] = [element('span', { class: 'note-meaning' }, name)];
    if (passage.state === 'changed') {
      parts.push(element('span', { class: 'note-state' }, t('changed since you quoted it')));
    }
    parts.push(element('span', { class: 'note-file', dir: 'auto' }, passage.note));
    return [element('p', { class: 'note-head' }, ...parts)];
  }

  private comment(): Node[] {
    const { comment } = this.passage;
    if (comment === '') return [];
    const isLong = comment.length > SHORT_COMMENT;
    const shown = isLong && !this.isWhole ? short(comment, SHORT_COMMENT) : comment;
    const words = element('p', { class: 'note-comment', dir: 'auto' }, shown);
    if (!isLong) return [words];
    const more = button({ class: 'note-more' }, () => this.toggle(), this.isWhole ? this.t('Less') : this.t('More'));
    return [words, more];
  }

  private toggle(): void {
    this.isWhole = !this.isWhole;
    this.refill();
    this.element.querySelector<HTMLElement>('.note-more')?.focus({ preventScroll: true });
  }

  private actions(): HTMLElement {
    const { passage, events, t } = this;
    const about = unseen(short(passage.words, SHORT_QUOTE));
    return element(
      'div',
      { class: 'note-actions' },
      button({}, () => this.edit(), this.editLabel()),
      button({}, () => events.onOpen(passage), t('Open Note')),
      this.colours(),
      button({}, () => events.onRemove(passage), t('Remove'), ' ', about),
    );
  }

  private editLabel(): string {
    const { passage, events, t } = this;
    if (events.draftOf(passage) !== undefined) return t('Edit Draft');
    return passage.comment === '' ? t('Comment') : t('Edit');
  }

  /** The meanings to choose from, as a list that the browser makes usable for everyone. */
  private colours(): HTMLElement {
    const { passage, meanings, events, t } = this;
    const list = element('select', { class: 'note-colours', 'aria-label': t('Colour by meaning') });
    list.append(element('option', { value: '' }, t('No colour')));
    meanings.forEach((meaning, index) => {
      list.append(element('option', { value: String(index) }, meaning));
    });
    list.value = passage.meaning === undefined ? '' : String(passage.meaning);
    list.addEventListener('change', () => events.onMeaning(passage, list.value === '' ? null : Number(list.value)));
    return list;
  }

  private label(): string {
    const { passage, t } = this;
    return t('Note on “{0}”', short(passage.words, SHORT_QUOTE));
  }
}

/** The beginning of a text, cut between words where it can be. */
function short(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
