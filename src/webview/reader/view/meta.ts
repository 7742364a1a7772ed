import type { Provenance } from '../../../core/model/provenance';
import type { ReaderArticle } from '../../../protocol/reader';
import type { ReaderString } from '../../../protocol/readerStrings';
import { element, unseen } from '../../shared/dom';
import type { Translate } from '../translate';

const WORDS_A_MINUTE = 230;

const HOW_KNOWN: Readonly<Record<Provenance, ReaderString>> = {
  'corpus.yaml': 'Given in corpus.yaml.',
  'front matter': 'Given in the front matter of the file.',
  metadata: 'Given in the metadata of the file.',
  byline: 'Read from the byline.',
  dateline: 'Read from the dateline.',
  'file name': 'Read from the name of the file.',
  text: 'Read from the text.',
  inferred: 'Inferred from what the text tells of.',
  'corpus default': 'The default of this corpus.',
  unknown: 'Not known.',
};
const GIVEN: ReadonlySet<Provenance> = new Set(['corpus.yaml', 'front matter', 'metadata']);

interface HowKnown {
  readonly provenance: Provenance;
  readonly evidence?: string;
}

/** One sentence or two on how a value is known. */
export function howKnown({ provenance, evidence }: HowKnown, t: Translate): string {
  const how = t(HOW_KNOWN[provenance]);
  return evidence === undefined ? how : `${how} ${t('It rests on the words “{0}”.', evidence)}`;
}

/** True for a value that nobody wrote down as such. */
export function isGuessed({ provenance }: HowKnown): boolean {
  return !GIVEN.has(provenance);
}

/** The line above the headline: source, date, author, section, reading time, language. */
export function metaLine(article: ReaderArticle, t: Translate): HTMLElement {
  const { source, author, section, language, date, words } = article;
  const line = element('ul', { class: 'meta' });
  const item = (label: ReaderString, value: Node) => line.append(element('li', {}, unseen(`${t(label)} `), value));
  if (source !== undefined) item('Source:', known(source.value, source, 'source', t));
  const dateWords = article.dateLabel ?? date.edtf ?? t('Undated');
  item('Date:', withTip(dateWords, howKnown(date, t), 'date'));
  if (author !== undefined) item('Author:', known(author.value, author, 'author', t));
  if (section !== undefined) item('Section:', known(section.value, section, 'section', t));
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  item('Reading time:', element('span', { title: t('{0} words', words) }, t('{0} min', minutes)));
  if (language !== undefined) {
    item('Language:', known(article.languageLabel ?? language.value, language, 'language', t));
  }
  return line;
}

function known(words: string, how: HowKnown, name: string, t: Translate): HTMLElement {
  const tip = howKnown(how, t);
  return isGuessed(how) ? withTip(words, tip, name) : element('span', { title: tip }, words);
}

/** A value with a tooltip that the keyboard reaches too; one that was dismissed stays away until it is left. */
function withTip(words: string, tip: string, name: string): HTMLElement {
  const id = `how-${name}`;
  const value = element('button', { type: 'button', class: 'known', 'aria-describedby': id }, words);
  const whole = element(
    'span',
    { class: 'tipped' },
    value,
    element('span', { class: 'tip', role: 'tooltip', id }, tip),
  );
  for (const left of ['pointerleave', 'focusout']) {
    whole.addEventListener(left, () => whole.classList.remove('dismissed'));
  }
  return whole;
}

/** Takes away the tooltip that is shown; false if there is none. */
export function dismissTip(page: HTMLElement): boolean {
  const shown = page.querySelector('.tipped:is(:hover, :focus-within):not(.dismissed)');
  shown?.classList.add('dismissed');
  return shown !== null;
}
