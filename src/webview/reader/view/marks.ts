import type { LinkedMention, MentionKind } from '../../../core/model/mention';
import type { ReaderActor, ReaderArticle, ReaderSettings } from '../../../protocol/reader';
import { element } from '../../shared/dom';
import type { Translate } from '../translate';

/** What mentions name: an actor or, for a mention that was linked to none, the words themselves. */
export interface Subject {
  readonly name: string;
  readonly kind: MentionKind;
  readonly actor?: ReaderActor;
  /** Of words such as "yesterday": the date that they mean here. */
  readonly date?: string;
  /** Its mentions in the shown article, in the order of the text. */
  readonly marks: Mark[];
}

export interface Mark {
  readonly mention: LinkedMention;
  readonly element: HTMLElement;
  readonly subject: Subject;
}

type Visible = Pick<ReaderSettings, 'highlights' | 'hiddenKinds'>;

/** All marks of one article: which are lit, which is in the tab order, whose subject is selected. */
export class Marks {
  private readonly list: Mark[] = [];
  private readonly subjects = new Map<string, Subject>();
  private readonly actors: ReadonlyMap<string, ReaderActor>;
  private readonly dates: ReadonlyMap<string, string>;
  private readonly byElement = new Map<Element, Mark>();
  private tabStop: Mark | undefined;
  private chosen: Subject | undefined;
  private visible: Visible = { highlights: true, hiddenKinds: [] };

  constructor(
    { actors, datesMeant = [] }: Pick<ReaderArticle, 'actors' | 'datesMeant'>,
    private readonly t: Translate,
  ) {
    this.dates = new Map(datesMeant);
    this.actors = new Map(actors.map((actor) => [actor.id, actor]));
  }

  /** Makes the mark of a mention; `words` is what it marks. */
  make(mention: LinkedMention, words: string): HTMLElement {
    const subject = this.subjectOf(mention, words);
    const mark = element('mark', {
      'data-kind': mention.kind,
      'data-start': String(mention.start),
      'data-end': String(mention.end),
      ...(mention.actor === undefined ? {} : { 'data-actor': mention.actor }),
    });
    const made: Mark = { mention, element: mark, subject };
    this.list.push(made);
    subject.marks.push(made);
    this.byElement.set(mark, made);
    return mark;
  }

  /** To be called when all marks are made. */
  seal(): void {
    this.list.sort((a, b) => a.mention.start - b.mention.start);
    for (const { marks } of this.subjects.values()) marks.sort((a, b) => a.mention.start - b.mention.start);
    this.refresh();
  }

  get selected(): Subject | undefined {
    return this.chosen;
  }

  /** The mark that an event happened in, if it is lit. */
  at(target: EventTarget | null): Mark | undefined {
    const found = target instanceof Element ? target.closest('mark') : null;
    const mark = found === null ? undefined : this.byElement.get(found);
    return mark !== undefined && this.isLit(mark) ? mark : undefined;
  }

  /** The marks that the reader sees, in the order of the text. */
  lit(): Mark[] {
    return this.list.filter((mark) => this.isLit(mark));
  }

  subjectOfActor(id: string): Subject | undefined {
    return this.subjects.get(id);
  }

  /** Number of mentions by kind. */
  counts(): ReadonlyMap<MentionKind, number> {
    const counts = new Map<MentionKind, number>();
    for (const { mention } of this.list) counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1);
    return counts;
  }

  show(visible: Visible): void {
    this.visible = visible;
    this.refresh();
  }

  select(subject: Subject | undefined): void {
    const before = this.chosen;
    this.chosen = subject;
    for (const mark of before?.marks ?? []) this.dress(mark);
    for (const mark of subject?.marks ?? []) this.dress(mark);
    this.keepTabStop();
  }

  /** Sees to it that the mark in the tab order can be reached; to be called when a fold was opened or closed. */
  keepTabStop(): void {
    if (this.tabStop !== undefined && this.isReachable(this.tabStop)) return;
    const first = this.list.find((mark) => this.isReachable(mark));
    if (first !== undefined) this.moveTabStop(first);
  }

  /** Puts this mark, and no other, into the tab order. */
  moveTabStop(mark: Mark): void {
    if (this.tabStop !== undefined && this.isLit(this.tabStop)) this.tabStop.element.tabIndex = -1;
    this.tabStop = mark;
    mark.element.tabIndex = 0;
  }

  private isLit(mark: Mark): boolean {
    if (mark.subject === this.chosen) return true;
    return this.visible.highlights && !this.visible.hiddenKinds.includes(mark.mention.kind);
  }

  private refresh(): void {
    for (const mark of this.list) this.dress(mark);
    this.keepTabStop();
  }

  /** A mark that is not lit is plain text, to the eye, to the keyboard and to a screen reader. */
  private dress(mark: Mark): void {
    const { element: node, subject } = mark;
    if (!this.isLit(mark)) {
      node.classList.add('unlit');
      node.classList.remove('selected');
      node.setAttribute('role', 'none');
      node.removeAttribute('tabindex');
      node.removeAttribute('aria-description');
      node.removeAttribute('data-vscode-context');
      return;
    }
    node.classList.remove('unlit');
    node.classList.toggle('selected', subject === this.chosen);
    node.removeAttribute('role');
    node.tabIndex = mark === this.tabStop ? 0 : -1;
    node.setAttribute('aria-description', this.description(mark));
    const { start, end } = mark.mention;
    // what VS Code's context menu hands the commands that it runs on the mention
    node.setAttribute('data-vscode-context', JSON.stringify({ mention: true, start, end }));
  }

  private description({ element: node, subject }: Mark): string {
    const kind = this.t(subject.actor?.kind ?? subject.kind);
    if (subject.date !== undefined) return this.t('{0}: {1}', kind, subject.date);
    return node.textContent === subject.name ? kind : this.t('{0}: {1}', kind, subject.name);
  }

  private dateOf({ kind }: LinkedMention, words: string): Pick<Subject, 'date'> {
    const date = kind === 'date' ? this.dates.get(words) : undefined;
    return date === undefined ? {} : { date };
  }

  private isReachable(mark: Mark): boolean {
    return this.isLit(mark) && mark.element.closest('[hidden]') === null;
  }

  private subjectOf(mention: LinkedMention, words: string): Subject {
    const key = mention.actor ?? `${mention.kind} ${words.toLowerCase()}`;
    const known = this.subjects.get(key);
    if (known !== undefined) return known;
    const actor = mention.actor === undefined ? undefined : this.actors.get(mention.actor);
    const subject: Subject =
      actor === undefined
        ? { name: words, kind: mention.kind, ...this.dateOf(mention, words), marks: [] }
        : { name: actor.name, kind: mention.kind, actor, marks: [] };
    this.subjects.set(key, subject);
    return subject;
  }
}
