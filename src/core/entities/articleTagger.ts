import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import type { Finder, Named } from './finder';
import { lexicon } from './gazetteer/lexicon';
import { Reading } from './reading';
import { RuleNames } from './rules/ruleNames';
import type { Tagger } from './tagger';

/** Reads an article once and gives it to whoever finds names in it; without a finder, to the rules. */
export class ArticleTagger implements Tagger {
  constructor(private readonly names: Finder = new RuleNames()) {}

  tag(article: Pick<Article, 'text' | 'blocks'>): Mention[] {
    const reading = new Reading(article.text, article.blocks, lexicon());
    return toMentions(reading, this.names.find(reading));
  }
}

/** In order; where two overlap, the one that starts first stays. */
function toMentions(reading: Reading, named: Named[]): Mention[] {
  const mentions: Mention[] = [];
  let end = -1;
  for (const { first, last, kind } of named.sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (first <= end) continue;
    end = last;
    mentions.push({ start: reading.tokens.start(first), end: reading.tokens.end(last), kind });
  }
  return mentions;
}
