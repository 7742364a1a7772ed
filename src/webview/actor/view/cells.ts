import type { PageArticle, PageMention } from '../../../protocol/actorPage';
import { element } from '../../shared/dom';
import { hitText } from '../../shared/hitText';
import type { Words } from '../words';

/** The cells of a mention: when and where, and the mention between its contexts. */
export function mentionCells({ left, match, right, title, dateLabel, source, basis }: PageMention, words: Words) {
  const tooltip = `${match}\n${words.basis(basis)}`;
  return [
    about(dateLabel, source, [title, source, dateLabel]),
    hitText({ match, left, right, rightWords: right, tooltip }),
  ];
}

/** The cells of an article: when and where, its title, whether it stands under the actor, how often it names it. */
export function articleCells({ title, dateLabel, source, mentions, salient }: PageArticle, words: Words) {
  return [
    about(dateLabel, source, [title, source, dateLabel]),
    element('div', { class: 'title', role: 'gridcell', title }, element('bdi', {}, title)),
    element('div', { class: 'salient', role: 'gridcell' }, salient ? words.t('in the tree') : ''),
    element('div', { class: 'count', role: 'gridcell' }, words.number(mentions)),
  ];
}

function about(dateLabel: string, source: string | null, lines: readonly (string | null)[]): HTMLElement {
  const made = element('div', { class: 'about', role: 'gridcell', title: lines.filter(Boolean).join('\n') });
  made.append(element('span', { class: 'date' }, dateLabel));
  if (source !== null) made.append(element('bdi', { class: 'source' }, source));
  return made;
}
