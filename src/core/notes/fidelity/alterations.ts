import { type WordChange, wordDiff } from '../../basics/wordDiff';
import { comparable, ELLIPSIS } from './tokens';

/** Words that differ, each with a few that do not at either side. */
export interface Alteration {
  /** As they are in the note. */
  readonly note: string;
  /** As they are in the passage that was quoted. */
  readonly source: string;
}

/** Words that are the same beside those that differ. */
const CONTEXT = 2;
/** What stands between the parts of one word. */
const JOINT = /^[-\u2010\u2011'’]$/u;

/** Where the words of a quotation differ from the passage and nothing says so, in their order; for messages. See `fidelityOf`. */
export function alterations(words: string, exact: string): Alteration[] {
  const changes = joined(wordDiff(comparable(exact), comparable(words)));
  const found: Alteration[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const removed = changes[at]?.kind === 'removed' ? (changes[at]?.text ?? '') : '';
    const next = removed === '' ? at : at + 1;
    const added = changes[next]?.kind === 'added' ? (changes[next]?.text ?? '') : '';
    const last = added === '' ? at : next;
    if (!isSaid(removed, added)) found.push(beside(changes, at, last, { note: added, source: removed }));
    at = last;
  }
  return found;
}

/** Takes changes in both halves of a compound for one: "all-or-nothing" became "step-by-step". */
function joined(changes: readonly WordChange[]): WordChange[] {
  const done: WordChange[] = [];
  let removed = '';
  let added = '';
  const settle = (): void => {
    if (removed !== '') done.push({ kind: 'removed', text: removed });
    if (added !== '') done.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  changes.forEach((change, index) => {
    const { kind, text } = change;
    const isJoint = kind === 'same' && JOINT.test(text) && index > 0 && index < changes.length - 1;
    if (kind === 'same' && !isJoint) settle();
    if (kind === 'removed' || isJoint) removed += text;
    if (kind === 'added' || isJoint) added += text;
    if (kind === 'same' && !isJoint) done.push(change);
  });
  settle();
  return done;
}

/** Whether the quotation itself says that words were left out or added. */
function isSaid(removed: string, added: string): boolean {
  const bare = added.replace(/\[[^[\]]*\]/g, (brackets) => (brackets.includes(ELLIPSIS) ? ELLIPSIS : ' '));
  if (bare.includes(ELLIPSIS)) return bare.replaceAll(ELLIPSIS, '').trim() === '';
  return removed.trim() === '' && bare.trim() === '';
}

function beside(changes: readonly WordChange[], first: number, last: number, { note, source }: Alteration): Alteration {
  const before = textOf(changes[first - 1]).match(new RegExp(`(?:\\S+\\s*){1,${CONTEXT}}$`, 'u'))?.[0] ?? '';
  const after = textOf(changes[last + 1]).match(new RegExp(`^(?:\\s*\\S+){1,${CONTEXT}}`, 'u'))?.[0] ?? '';
  return { note: (before + note + after).trim(), source: (before + source + after).trim() };
}

function textOf(change: WordChange | undefined): string {
  return change?.kind === 'same' ? change.text : '';
}
