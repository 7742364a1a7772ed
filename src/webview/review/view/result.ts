import type { KindResult, ReviewView } from '../../../protocol/reviewPage';
import type { ReviewString } from '../../../protocol/reviewStrings';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';
import { KIND_WORDS, type Numbers, precisionInWords } from '../words';
import { intervalDrawing } from './interval';

type Result = Extract<ReviewView, { readonly state: 'result' }>;

export interface ResultEvents {
  next(): void;
  undo(): void;
}

/** What the reviews come to: a sentence, and a table by kind. */
export function resultOf(result: Result, events: ResultEvents, numbers: Numbers, t: Translate): HTMLElement {
  const { all, kinds, canUndo } = result;
  const undo = button({ class: 'quiet', 'aria-keyshortcuts': 'U Backspace' }, () => events.undo(), t('Undo'));
  undo.disabled = !canUndo;
  const heading =
    all.reviewed === 0 ? t('Nothing has been reviewed yet.') : t('Precision {0}', precisionInWords(all, numbers, t));
  return element(
    'section',
    { class: 'result', tabindex: '-1', 'aria-labelledby': 'result' },
    element('h2', { id: 'result' }, heading),
    ...(all.reviewed === 0 ? [] : [element('p', { class: 'meaning' }, meaningOf(result, numbers, t))]),
    tableOf(kinds, all, numbers, t),
    element('p', { class: 'answers' }, ...nextStep(result, events, numbers, t), undo),
  );
}

function meaningOf({ all, kinds }: Result, numbers: Numbers, t: Translate): string {
  const mentions = totalOf(kinds);
  const sentence = t(
    'Of {0} mentions that were reviewed, {1} are right. Of all {2} that are marked in this corpus, between {3} and {4} are right: such a range holds the true figure for 19 of 20 samples.',
    numbers.count(all.reviewed),
    numbers.count(all.right),
    numbers.count(mentions),
    numbers.percent(all.low),
    numbers.percent(all.high),
  );
  return `${sentence} ${t('It says nothing of names that were missed.')}`;
}

function tableOf(kinds: readonly KindResult[], all: Result['all'], numbers: Numbers, t: Translate): HTMLElement {
  const headings: readonly ReviewString[] = ['Kind', 'In this corpus', 'Reviewed', 'Right', 'Precision, 95% interval'];
  const row = (name: string, mentions: number, score: KindResult['score']): HTMLElement => {
    const counted = score !== null && score.reviewed > 0 ? score : null;
    const precision =
      counted === null
        ? [element('span', { class: 'none' }, t('none reviewed'))]
        : [intervalDrawing(counted), element('span', { class: 'words' }, precisionInWords(counted, numbers, t))];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, numbers.count(mentions)),
      element('td', {}, numbers.count(counted?.reviewed ?? 0)),
      element('td', {}, numbers.count(counted?.right ?? 0)),
      element('td', { class: 'precision' }, ...precision),
    );
  };
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, t('Result by kind')),
    element('thead', {}, element('tr', {}, ...headings.map((heading) => element('th', { scope: 'col' }, t(heading))))),
    element('tbody', {}, ...kinds.map(({ kind, mentions, score }) => row(t(KIND_WORDS[kind]), mentions, score))),
    element('tfoot', {}, row(t('All kinds'), totalOf(kinds), all)),
  );
}

function nextStep({ next, goesOn }: Result, events: ResultEvents, numbers: Numbers, t: Translate): HTMLElement[] {
  if (next === 0) return [element('span', { class: 'done' }, t('Every mention of this corpus has been reviewed.'))];
  const label = goesOn ? t('Go On') : t('Review {0} More', numbers.count(next));
  return [button({ class: 'primary' }, () => events.next(), label)];
}

function totalOf(kinds: readonly KindResult[]): number {
  return kinds.reduce((sum, { mentions }) => sum + mentions, 0);
}
