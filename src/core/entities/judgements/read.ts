import type { Judgement, Verdict, VerdictOf } from '../../model/judgement';
import { Fields } from './fields';

/** How each kind of verdict is read, its fields in the order in which they are printed. */
const READERS: { readonly [K in Verdict['do']]: (fields: Fields) => VerdictOf<K> } = {
  merge: (fields) => ({ do: 'merge', actor: fields.id('actor'), into: fields.id('into') }),
  split: (fields) => ({
    do: 'split',
    actor: fields.id('actor'),
    forms: fields.names('forms'),
    to: fields.actor('to'),
    ...articleOf(fields),
  }),
  rename: (fields) => ({ do: 'rename', actor: fields.id('actor'), name: fields.name('name') }),
  'set kind': (fields) => ({ do: 'set kind', actor: fields.id('actor'), kind: fields.kind('kind') }),
  reject: (fields) => ({ do: 'reject', article: fields.id('article'), at: fields.anchor('at') }),
  'reject everywhere': (fields) => ({ do: 'reject everywhere', text: fields.name('text') }),
  assign: (fields) => ({
    do: 'assign',
    article: fields.id('article'),
    at: fields.anchor('at'),
    to: fields.actor('to'),
  }),
  'tag everywhere': (fields) => ({
    do: 'tag everywhere',
    text: fields.name('text'),
    to: fields.actor('to'),
    ...articleOf(fields),
  }),
  'keep apart': (fields) => ({ do: 'keep apart', actors: fields.pair('actors') }),
  review: (fields) => ({
    do: 'review',
    article: fields.id('article'),
    at: fields.anchor('at'),
    kind: fields.mentionKind('kind'),
    right: fields.flag('right'),
  }),
  furniture: (fields) => ({
    do: 'furniture',
    article: fields.id('article'),
    at: fields.anchor('at'),
    is: fields.flag('is'),
  }),
  undo: (fields) => ({ do: 'undo', judgement: fields.id('judgement') }),
};

/** All that a line can do, as it is written there. */
export const VERDICTS: readonly Verdict['do'][] = Object.keys(READERS).filter(isVerdict);

/**
 * The judgement that a parsed line holds, its keys in the order in which they are printed, and nothing else of the line.
 *
 * @throws LineFault when it holds none
 */
export function readJudgement(value: unknown): Judgement {
  const fields = new Fields(value);
  const id = fields.id('id');
  const time = fields.time('time');
  const verdict = READERS[fields.oneOf('do', VERDICTS)](fields);
  const reason = fields.has('reason') ? { reason: fields.text('reason') } : {};
  return { id, time, ...verdict, ...reason };
}

function articleOf(fields: Fields): { article?: string } {
  return fields.has('article') ? { article: fields.id('article') } : {};
}

function isVerdict(name: string): name is Verdict['do'] {
  return Object.hasOwn(READERS, name);
}
