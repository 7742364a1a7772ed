import type { WordChange } from '../../../core/basics/wordDiff';
import { element, unseen } from '../../shared/dom';
import type { Translate } from '../translate';

/** So many characters of what did not change are shown on each side of a change. */
const CONTEXT = 90;

/** The changes of a text with some words around each of them; a mark stands for what is left out between them. */
export function changesShown(changes: readonly WordChange[], t: Translate): DocumentFragment {
  const shown = document.createDocumentFragment();
  const worded = changes.filter(({ kind, text }) => kind === 'same' || text.trim() !== '' || kind === 'added');
  const isChange = ({ kind, text }: WordChange) => kind !== 'same' && text.trim() !== '';
  if (!worded.some(isChange)) {
    shown.append(t('The words are the same.'));
    return shown;
  }
  for (const [at, change] of worded.entries()) {
    if (isChange(change)) shown.append(element(change.kind === 'added' ? 'ins' : 'del', {}, change.text));
    else shown.append(...around(change.text, at > 0, at < worded.length - 1, t));
  }
  return shown;
}

/** What is the same, of which only the ends next to a change are shown. */
function around(text: string, follows: boolean, leads: boolean, t: Translate): (Node | string)[] {
  const letters = Array.from(text);
  if (letters.length <= 2 * CONTEXT) return [text];
  const before = follows ? letters.slice(0, CONTEXT).join('').replace(/\S*$/u, '') : '';
  const after = leads ? letters.slice(-CONTEXT).join('').replace(/^\S*/u, '') : '';
  const gap = element('span', { class: 'gap' }, element('span', { 'aria-hidden': 'true' }, ' […] '));
  gap.append(unseen(t('(the same words)')));
  return [before, gap, after];
}
