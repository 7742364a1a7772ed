import { NO_JUDGEMENTS } from '../entities/judgements/effect';
import { ActorDirectory } from '../entities/linking/directory';
import { LINK_DEFAULTS } from '../entities/linking/referent';
import type { DeclaredActor } from '../model/actor';
import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { wordsOf } from '../search/actorNames';

/**
 * Whom an article is about as it says itself, as if the corpus held no other; actors that the reader declared are known, and
 * what the reader has judged.
 *
 * The ranking asks this of the few articles that may come first. Were it to ask under whom they stand in the corpus, every
 * article would have to be tagged before the first answer, since whom a bare surname means hangs on all of them; and an
 * article's place among the hits would change with what others say. Whoever types a name means the words of it, which the
 * article itself holds or does not.
 */
export class LoneActors {
  private readonly directory: ActorDirectory;
  private readonly words = new WeakMap<Article, ReadonlySet<string>>();

  constructor(declared: readonly DeclaredActor[], options = LINK_DEFAULTS, judged = NO_JUDGEMENTS) {
    this.directory = new ActorDirectory(declared, options);
    this.directory.judge(judged);
  }

  /** The folded words of the names of the actors under whom the article stands. `mentions` are asked for when they are needed. */
  wordsIn(article: Article, mentions: () => readonly Mention[]): ReadonlySet<string> {
    const known = this.words.get(article);
    if (known !== undefined) return known;
    const { id } = article;
    this.directory.put(id, article, mentions());
    const salient = this.directory.actorsOf(id).filter((actor) => actor.salient);
    this.directory.remove(id);
    const words = new Set(salient.flatMap(({ name }) => wordsOf(name)));
    this.words.set(article, words);
    return words;
  }
}
