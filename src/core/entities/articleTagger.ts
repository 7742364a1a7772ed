import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { combine } from './combine';
import type { Finder } from './finder';
import { lexicon } from './gazetteer/lexicon';
import { KindFinders } from './kinds/kindFinders';
import { RuleNames } from './rules/ruleNames';
import { RULES_VERSION, type Tagger } from './tagger';
import { Reading } from './text/reading';

/**
 * Reads an article once and gives it to whoever finds names in it (without a finder: to the rules), and to the finders of other kinds.
 * `version` is to tell that finder from others.
 */
export class ArticleTagger implements Tagger {
  private readonly kinds: Finder = new KindFinders();

  constructor(
    private readonly names: Finder = new RuleNames(),
    readonly version = `rules ${RULES_VERSION}`,
  ) {}

  tag(article: Pick<Article, 'text' | 'blocks'>): Mention[] {
    const reading = new Reading(article.text, article.blocks, lexicon());
    return combine(this.names.find(reading), this.kinds.find(reading)).map(({ first, last, kind }) => ({
      start: reading.tokens.start(first),
      end: reading.tokens.end(last),
      kind,
    }));
  }
}
