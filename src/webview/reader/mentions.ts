import type { ActorId } from '../../core/model/actor';
import type { Announcer } from '../shared/announcer';
import { nextMark, startOfStep, stops } from './navigation';
import type { Scene } from './scene';
import type { Translate } from './translate';
import type { Mark, Subject } from './view/marks';
import type { Ruler } from './view/ruler';

interface Parts {
  scene(): Scene | undefined;
  readonly ruler: Ruler;
  readonly announcer: Announcer;
  readonly t: Translate;
}

/** Selecting what mentions name, and going from one mention to the next. */
export class Mentions {
  private lastVisited: Mark | undefined;

  constructor(
    private readonly parts: Parts,
    page: HTMLElement,
  ) {
    page.addEventListener('click', (event) => {
      const selecting = document.getSelection()?.isCollapsed === false;
      if (!selecting) this.pick(event);
    });
    page.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.pick(event);
    });
    page.addEventListener('focusin', (event) => {
      const marks = this.parts.scene()?.view.marks;
      const mark = marks?.at(event.target);
      if (mark !== undefined) marks?.moveTabStop(mark);
    });
  }

  get selected(): Subject | undefined {
    return this.parts.scene()?.view.marks.selected;
  }

  /** Lights up all mentions of an actor; null puts them out. `say` tells a screen reader too. */
  selectActor(id: ActorId | null, say: boolean): void {
    this.select(id === null ? undefined : this.parts.scene()?.view.marks.subjectOfActor(id), say);
  }

  /** Puts out what is lit up, and says so. */
  clear(): void {
    this.select(undefined, true);
  }

  /** Goes to the next or the previous mention that is lit, from where the reader is. */
  step(direction: 1 | -1): void {
    const scene = this.parts.scene();
    if (scene === undefined) return;
    const marks = stops(scene);
    this.goTo(nextMark(marks, startOfStep(scene, this.lastVisited, direction), direction), marks);
  }

  /** Selects what a mark names and goes to its next mention. */
  nextOf({ subject, mention }: Mark): void {
    this.select(subject, false);
    this.goTo(nextMark(subject.marks, mention.start, 1), subject.marks);
  }

  private pick(event: Event): void {
    const mark = this.parts.scene()?.view.marks.at(event.target);
    if (mark === undefined) return;
    event.preventDefault();
    const { top } = mark.element.getBoundingClientRect();
    this.select(mark.subject, true);
    // A chip more above the text must not take the words from under the pointer.
    window.scrollBy({ top: mark.element.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  private select(subject: Subject | undefined, say: boolean): void {
    const scene = this.parts.scene();
    if (scene === undefined) return;
    const had = scene.view.marks.selected !== undefined;
    scene.view.marks.select(subject);
    scene.view.chips.select(subject?.actor?.id);
    this.parts.ruler.set('mention', subject?.marks.map(({ mention }) => mention.start) ?? []);
    this.parts.ruler.redraw(scene.geometry);
    if (say && (had || subject !== undefined)) this.saySelected(subject);
  }

  private saySelected(subject: Subject | undefined): void {
    const { announcer, t } = this.parts;
    if (subject === undefined) {
      announcer.say(t('Nothing is selected any more.'));
      return;
    }
    const { length } = subject.marks;
    announcer.say(t('{0}: {1}', subject.name, length === 1 ? t('1 mention') : t('{0} mentions', length)));
  }

  private goTo(mark: Mark | undefined, among: readonly Mark[]): void {
    const { announcer, t } = this.parts;
    if (mark === undefined) {
      announcer.say(t('There are no mentions to go to.'));
      return;
    }
    this.lastVisited = mark;
    this.parts.scene()?.bringIntoView(mark.mention);
    mark.element.focus({ preventScroll: true });
    announcer.say(t('Mention {0} of {1}, {2}', among.indexOf(mark) + 1, among.length, mark.subject.name));
  }
}
