import type { Corpus } from '../core/corpus';
import { normalForm } from '../core/entities/text/normalForm';
import { suggest } from '../core/ingest/settings/suggest';
import type { Actor, ActorId } from '../core/model/actor';
import type { Anchor, TextRange } from '../core/model/anchor';
import type { NamedActor, Verdict } from '../core/model/judgement';
import { makeAnchor } from '../core/notes/anchor';
import type { ActorWish, Wish } from './calls';
import { Failure } from './failure';

/** Most actors that are named in a message. */
const MOST_NAMED = 5;

/**
 * The verdict that a wish comes to in a corpus: names become ids, offsets become passages. With `force` an actor that is
 * not there is taken for an id, and an article for one that may yet come.
 *
 * @throws Failure when an actor, an article or a passage is not there
 */
export function verdictOf(wish: Wish, corpus: Corpus, force: boolean): Verdict {
  const lookUp = new LookUp(corpus, force);
  switch (wish.do) {
    case 'merge':
      return { ...wish, actor: lookUp.id(wish.actor), into: lookUp.id(wish.into) };
    case 'split':
      return { ...wish, actor: lookUp.id(wish.actor), to: lookUp.actor(wish.to), ...lookUp.inArticle(wish.article) };
    case 'rename':
    case 'set kind':
      return { ...wish, actor: lookUp.id(wish.actor) };
    case 'keep apart':
      return { ...wish, actors: [lookUp.id(wish.actors[0]), lookUp.id(wish.actors[1])] };
    case 'reject everywhere':
      return wish;
    case 'tag everywhere':
      return { ...wish, to: lookUp.actor(wish.to), ...lookUp.inArticle(wish.article) };
    case 'reject':
      return { do: 'reject', ...lookUp.passage(wish) };
    case 'assign':
      return { do: 'assign', ...lookUp.passage(wish), to: lookUp.actor(wish.to) };
    case 'furniture':
      return { do: 'furniture', ...lookUp.passage(wish), is: wish.is };
    case 'review':
      return { do: 'review', ...lookUp.passage(wish), kind: wish.kind, right: wish.right };
  }
}

class LookUp {
  constructor(
    private readonly corpus: Corpus,
    private readonly force: boolean,
  ) {}

  id(wanted: string): ActorId {
    const found = this.find(wanted);
    if (found !== undefined) return found.id;
    if (this.force || this.corpus.judgements.merged.has(wanted)) return wanted;
    throw new Failure(`There is no actor "${wanted}" in the corpus.${this.near(wanted)} --force takes it as an id.`);
  }

  actor({ name, kind }: ActorWish): NamedActor {
    const found = this.find(name);
    if (found !== undefined && (kind === undefined || kind === found.kind)) {
      return { id: found.id, name: found.name, kind: found.kind };
    }
    if (kind !== undefined) return { name, kind };
    throw new Failure(`There is no actor "${name}" in the corpus.${this.near(name)} Somebody new needs a --kind.`);
  }

  inArticle(article: string | undefined): { article?: string } {
    if (article === undefined) return {};
    if (this.corpus.article(article) === undefined && !this.force) throw this.noArticle(article);
    return { article };
  }

  passage({ article, range }: { readonly article: string; readonly range: TextRange }): {
    article: string;
    at: Anchor;
  } {
    const found = this.corpus.article(article);
    if (found === undefined) throw this.noArticle(article);
    const { start, end } = range;
    if (end <= found.text.length) return { article, at: makeAnchor(found.text, range) };
    throw new Failure(
      `The text of ${article} has ${found.text.length} characters; there is nothing at ${start}-${end}.`,
    );
  }

  /** By id, else by a name that only one has. */
  private find(wanted: string): Actor | undefined {
    const byId = this.corpus.actor(wanted);
    if (byId !== undefined) return byId;
    const form = normalForm(wanted);
    const actors = this.corpus.actors();
    const named = actors.filter(({ name }) => normalForm(name) === form);
    const found =
      named.length > 0 ? named : actors.filter(({ aliases }) => aliases.some((one) => normalForm(one) === form));
    if (found.length < 2) return found[0];
    const ids = found.slice(0, MOST_NAMED).map(({ id }) => id);
    throw new Failure(
      `More than one actor is called "${wanted}": ${ids.join(', ')}${found.length > ids.length ? ', ...' : ''}.`,
    );
  }

  private near(wanted: string): string {
    const names = this.corpus.actorNames.find(wanted, MOST_NAMED).map(({ id, name }) => `${name} (${id})`);
    const id = suggest(
      wanted,
      this.corpus.actors().map((actor) => actor.id),
    );
    const near = id === undefined || names.some((name) => name.endsWith(`(${id})`)) ? names : [id, ...names];
    return near.length === 0 ? '' : ` Did you mean ${near.slice(0, MOST_NAMED).join(', ')}?`;
  }

  private noArticle(wanted: string): Failure {
    const near = suggest(
      wanted,
      this.corpus.articles().map(({ id }) => id),
    );
    return new Failure(
      `There is no article "${wanted}" in the corpus.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
  }
}
