import type { Scene } from '../scene';
import type { Translate } from '../translate';
import { NoteCard, type NoteCardEvents } from './noteCard';
import type { NotedPassages, PlacedPassage } from './notedPassages';
import { stackedTops } from './stack';

/** Pixels beside the text that a card needs; where there are fewer, only signs stand at the lines. */
const CARD_ROOM = 190;
const WIDEST_CARD = 280;
/** Between text and card, and between card and ruler. */
const GAP = 14;
const RULER = 20;
/** Between two cards that would overlap. */
const STACK_GAP = 8;
/** How high a sign is where there is no room for cards; `media/notes.css` says the same. */
const SIGN = 12;
/** Cards within so many heights of the window, above and below, are in the page; more of them would only cost. */
const NEAR = 1;
/** After a scroll by so many heights it is looked again which these are: sooner than one could come into view. */
const LOOK_AGAIN = NEAR / 2;

/** What stands after a block of the text and is no part of it. */
const FLOATING = '.card, .selection-tools, .comment-box';

/**
 * The notes beside the text, each where its passage is, none over another. Only those near the window are in the page, each after the
 * block of its passage, so that Tab and a screen reader come to it there.
 */
export class Margin {
  private readonly cards = new Map<PlacedPassage, NoteCard>();
  private detailed: readonly Element[] = [];
  private passages: NotedPassages | undefined;
  private meanings: readonly string[] = [];
  private frame: number | undefined;
  /** Where the page was scrolled to when it was last looked which cards are near. */
  private lookedAt = 0;
  /** The card that stands at the very height of its passage, while others make room. */
  private aligned: PlacedPassage | undefined;
  /** The page was made anew, and cards may have gone with it. */
  private isStale = false;

  constructor(
    private readonly page: HTMLElement,
    private readonly scene: () => Scene | undefined,
    private readonly events: NoteCardEvents,
    private readonly t: Translate,
  ) {
    window.addEventListener('scroll', () => this.scrolledSoon(), { passive: true });
  }

  /** The card of an entry, if it is in the page. */
  cardOf(passage: PlacedPassage): NoteCard | undefined {
    return this.cards.get(passage);
  }

  /** Shows other notes. A card whose comment is being written stays as it is. */
  show(passages: NotedPassages, meanings: readonly string[]): void {
    const edited = [...this.cards.values()].filter(({ isEdited }) => isEdited);
    const focused = [...this.cards.values()].find(({ element }) => element.contains(document.activeElement));
    this.passages = passages;
    this.isStale = true;
    this.meanings = meanings;
    for (const [passage, card] of [...this.cards]) {
      const successor = edited.includes(card) ? sameEntry(passages.placed, passage) : undefined;
      this.cards.delete(passage);
      if (successor === undefined) card.element.remove();
      else this.cards.set(successor, card);
    }
    this.aligned = this.aligned === undefined ? undefined : sameEntry(passages.placed, this.aligned);
    this.page.classList.toggle('noted', passages.placed.length > 0);
    this.layOut();
    const next = focused === undefined ? undefined : sameEntry(passages.placed, focused.passage);
    if (next !== undefined && focused?.isEdited === false) this.cards.get(next)?.element.focus({ preventScroll: true });
  }

  /** Puts the card of a passage at its very height: those before it go up, those after it down. */
  align(passage: PlacedPassage): void {
    this.aligned = passage;
    this.layOut();
  }

  /** Shows which card belongs to the words that the pointer is on. */
  point(passage: PlacedPassage | undefined): void {
    for (const [other, { element }] of this.cards) element.classList.toggle('pointed', other === passage);
  }

  /** Puts everything where it belongs; to be called when lines have moved. */
  layOut(): void {
    const scene = this.scene();
    if (scene === undefined || this.passages === undefined) return;
    this.makeRoom();
    this.mountNear(scene, this.passages);
    this.stack(scene);
  }

  private scrolledSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      const scene = this.scene();
      if (scene === undefined || this.passages === undefined || this.passages.placed.length === 0) return;
      if (Math.abs(window.scrollY - this.lookedAt) < LOOK_AGAIN * window.innerHeight) return;
      if (this.mountNear(scene, this.passages)) this.stack(scene);
    });
  }

  /** Moves the text to the left where that makes room for cards, and says whether there is room. */
  private makeRoom(): void {
    const { page } = this;
    // without the room that is kept for a scroll bar
    const width = document.documentElement.offsetWidth;
    const hasNotes = (this.passages?.placed.length ?? 0) > 0;
    const free = width - page.offsetWidth - RULER;
    const room = CARD_ROOM + GAP;
    const isWide = hasNotes && free >= room;
    page.classList.toggle('wide', isWide);
    if (!isWide || free >= 2 * room) page.style.removeProperty('margin-inline-start');
    else page.style.setProperty('margin-inline-start', `${Math.max(0, free - room)}px`);
    const right = width - RULER - page.getBoundingClientRect().right;
    page.style.setProperty('--note-width', `${Math.min(WIDEST_CARD, Math.max(CARD_ROOM, right - GAP))}px`);
  }

  /** Puts the cards near the window into the page and takes the others out; false when these are the same as before. */
  private mountNear({ geometry }: Scene, { placed }: NotedPassages): boolean {
    const tops = geometry.estimate(placed.map(({ place }) => place.start));
    const reach = NEAR * window.innerHeight;
    this.lookedAt = window.scrollY;
    const from = window.scrollY - reach;
    const to = window.scrollY + window.innerHeight + reach;
    const near = new Set(placed.filter((_, i) => (tops[i] ?? 0) >= from && (tops[i] ?? 0) <= to));
    let isOther = this.isStale;
    this.isStale = false;
    for (const [passage, card] of this.cards) {
      if (near.has(passage) || card.isEdited || card.element.contains(document.activeElement)) continue;
      card.element.remove();
      this.cards.delete(passage);
      isOther = true;
    }
    for (const passage of near) {
      if (this.cards.has(passage)) continue;
      this.cards.set(passage, new NoteCard(passage, this.meanings, this.events, this.t));
      isOther = true;
    }
    if (isOther) this.putAfterBlocks();
    return isOther;
  }

  /** In the order of the text, each after the part of the page that holds its passage. What stands right is not moved: it may have the focus. */
  private putAfterBlocks(): void {
    const last = new Map<Element, Element>();
    const details = new Map<Element, string[]>();
    for (const card of this.inOrder()) {
      const block = this.scene()?.view.blockAt(card.passage.place.start)?.element;
      const part = partOf(block);
      if (block !== undefined) details.set(block, [...(details.get(block) ?? []), card.element.id]);
      if (part === undefined) continue;
      const before = last.get(part) ?? part;
      if (nextCard(before) !== card.element) before.after(card.element);
      last.set(part, card.element);
    }
    this.tellDetails(details);
  }

  /** Tells a screen reader of each block which cards belong to it: what is painted in its text cannot be heard. */
  private tellDetails(details: ReadonlyMap<Element, readonly string[]>): void {
    for (const block of this.detailed) if (!details.has(block)) block.removeAttribute('aria-details');
    for (const [block, ids] of details) block.setAttribute('aria-details', ids.join(' '));
    this.detailed = [...details.keys()];
  }

  private stack({ geometry }: Scene): void {
    const origin = this.page.getBoundingClientRect().top;
    const cards = this.inOrder();
    const isWide = this.page.classList.contains('wide');
    const boxes = cards.map(({ passage, element }) => ({
      wanted: (geometry.topOf(passage.place.start) ?? 0) - origin,
      // a card that is opened from its sign stands over the others
      height: isWide ? element.offsetHeight : SIGN,
    }));
    const tops = stackedTops(
      boxes,
      STACK_GAP,
      cards.findIndex(({ passage }) => passage === this.aligned),
    );
    cards.forEach(({ element }, i) => {
      element.style.setProperty('top', `${tops[i] ?? 0}px`);
    });
  }

  private inOrder(): NoteCard[] {
    return [...this.cards.values()].sort(
      (a, b) => a.passage.place.start - b.passage.place.start || a.passage.place.end - b.passage.place.end,
    );
  }
}

function sameEntry(passages: readonly PlacedPassage[], { uri, entry }: PlacedPassage): PlacedPassage | undefined {
  return passages.find((passage) => passage.uri === uri && passage.entry === entry);
}

/** The part of the page, directly below its header or its body, that holds an element. */
function partOf(inside: Element | undefined): Element | undefined {
  let part = inside;
  while (part?.parentElement?.matches('header, .body') === false) part = part.parentElement;
  return part?.parentElement === null ? undefined : part;
}

function nextCard(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next?.matches(FLOATING) === true) next = next.nextElementSibling;
  return next;
}
