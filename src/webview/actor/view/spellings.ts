import type { AliasCount } from '../../../core/entities/profile/model';
import { button, element, unseen } from '../../shared/dom';
import type { Words } from '../words';
import { Folded } from './folded';

/** The spellings with how often each is there; one that is pointed at, or has the focus, says how it was linked. */
export class Spellings {
  readonly element: HTMLElement;
  private readonly folded: Folded<AliasCount>;

  constructor(split: (form: string) => void, words: Words) {
    const { t } = words;
    const row = (count: AliasCount) => spelling(count, split, words);
    this.folded = new Folded({ tag: 'ul', class: 'spellings', key: 'spellings', row }, words);
    this.element = element('section', {}, element('h2', {}, t('Spellings')), this.folded.element);
  }

  show(forms: readonly AliasCount[]): void {
    this.folded.show(forms);
  }
}

function spelling({ form, mentions, bases = {} }: AliasCount, split: (form: string) => void, words: Words) {
  const { t } = words;
  const told = words.bases(bases).map(({ words: basis, count }) => `${words.number(count)} · ${basis}`);
  const tip = element(
    'span',
    { class: 'tip' },
    ...told.map((line) => element('span', {}, line)),
    element('span', { class: 'hint' }, t('Choose a spelling to say that somebody else is meant by it.')),
  );
  const made = button(
    { class: 'plain', 'data-focus': `form ${form}` },
    () => split(form),
    element('bdi', {}, form),
    unseen(`, ${[words.mentions(mentions), ...told].join(', ')}`),
  );
  tip.setAttribute('aria-hidden', 'true');
  return element(
    'li',
    {},
    made,
    element('span', { class: 'count', 'aria-hidden': 'true' }, words.number(mentions)),
    tip,
  );
}
