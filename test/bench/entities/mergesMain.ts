import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openFile } from '../../../src/cli/openFile';
import type { Corpus } from '../../../src/core/corpus';
import type { ActorsInArticles, MergePair } from '../../../src/core/entities/suggest/model';
import { suggestMerges } from '../../../src/core/entities/suggest/suggestMerges';
import type { Actor, ActorId } from '../../../src/core/model/actor';
import { providePartsBy } from '../../../src/core/parts';
import { partsBeside } from '../../../src/node/nodeParts';
import { CHANGES, type Change, randomOf, respelt } from './otherSpellings';

const SEED = 20_261_122;
const FEWEST_ARTICLES = 4;
const SHORTEST_SURNAME = 6;
const LIMIT = 200;

/** Which actors an article names; some under another spelling. */
class Mentions implements ActorsInArticles {
  private readonly held = new Map<ActorId, string[]>();
  private list: readonly Actor[] = [];

  constructor(private readonly byArticle: ReadonlyMap<string, ReadonlySet<ActorId>>) {
    for (const [article, ids] of byArticle) {
      for (const id of ids) this.held.set(id, [...(this.held.get(id) ?? []), article]);
    }
  }

  describe(actors: Iterable<Actor>): this {
    this.list = Array.from(actors, (actor) => ({ ...actor, articles: this.articlesOf(actor.id).length }));
    return this;
  }

  actors(): readonly Actor[] {
    return this.list;
  }

  articlesOf(id: ActorId): readonly string[] {
    return this.held.get(id) ?? [];
  }

  actorIdsIn(article: string): ReadonlySet<ActorId> {
    return this.byArticle.get(article) ?? new Set();
  }
}

interface Timed {
  readonly pairs: readonly MergePair[];
  readonly milliseconds: number;
  readonly longestStep: number;
}

function timed(source: ActorsInArticles, articles: number, limit: number): Timed {
  const steps = suggestMerges(source, { limit, articles, apart: new Set(), declared: new Set() });
  const begun = performance.now();
  let longestStep = 0;
  for (let last = begun; ; ) {
    const step = steps.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
    if (step.done === true) return { pairs: step.value, milliseconds: now - begun, longestStep };
  }
}

/** Persons of the corpus, each with another spelling that takes over a fifth of its articles. */
function misspell(corpus: Corpus, count: number) {
  const random = randomOf(SEED);
  const named = new Map(corpus.articles().map(({ id }) => [id, new Set(corpus.actorsOf(id).map((actor) => actor.id))]));
  const persons = corpus.actors().filter(isWellKnown);
  const made = new Map<ActorId, { readonly of: Actor; readonly change: Change; readonly actor: Actor }>();
  for (let k = 0; made.size < count && k < persons.length; k += 1) {
    const of = persons[Math.floor(random() * persons.length)];
    const change = CHANGES[k % CHANGES.length];
    if (of === undefined || change === undefined || [...made.values()].some((one) => one.of === of)) continue;
    const name = respelt(of.name, change, random);
    if (name === undefined) continue;
    const id = `respelt:${name}`;
    const articles = [...named].filter(([, ids]) => ids.has(of.id)).filter((_, i) => i % 5 === 0);
    for (const [, ids] of articles) {
      ids.delete(of.id);
      ids.add(id);
    }
    made.set(id, { of, change, actor: { ...of, id, name, aliases: [], mentions: articles.length } });
  }
  const actors = [...corpus.actors(), ...Array.from(made.values(), ({ actor }) => actor)];
  return { made, source: new Mentions(named).describe(actors) };
}

function isWellKnown({ kind, name, articles }: Actor): boolean {
  const words = name.split(' ');
  const isPlain = /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+$/u.test(name);
  return kind === 'person' && isPlain && articles >= FEWEST_ARTICLES && (words.at(-1)?.length ?? 0) >= SHORTEST_SURNAME;
}

/** Prints the figures; resolves to the exit code. */
export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      show: { type: 'string', default: '100' },
      misspelt: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.corpus === undefined) throw new Error('--corpus FILE.jsonl[.gz] says in which corpus to look');
  providePartsBy(partsBeside(join(root, 'dist')));
  const corpus = await openFile(values.corpus, 'merges');
  const named = new Map(corpus.articles().map(({ id }) => [id, new Set(corpus.actorsOf(id).map((actor) => actor.id))]));
  const asItIs = timed(new Mentions(named).describe(corpus.actors()), corpus.size, Number(values.show));
  const { made, source } = misspell(corpus, Number(values.misspelt));
  const { pairs } = timed(source, corpus.size, corpus.size);
  const isRight = ({ actor, into }: MergePair) =>
    made.get(actor.id)?.of.id === into.id || made.get(into.id)?.of.id === actor.id;
  const found = new Set(pairs.filter(isRight).map(({ actor, into }) => (made.has(actor.id) ? actor.id : into.id)));
  const inFirst = pairs.slice(0, LIMIT).filter(isRight).length;
  const wrong = pairs.filter((pair) => (made.has(pair.actor.id) || made.has(pair.into.id)) && !isRight(pair));
  const byChange = CHANGES.map((change) => {
    const all = [...made].filter(([, one]) => one.change === change).map(([id]) => id);
    return { change, of: all.length, found: all.filter((id) => found.has(id)).length };
  });
  const figures = {
    actors: corpus.actors().length,
    milliseconds: Math.round(asItIs.milliseconds),
    longestStep: Math.round(asItIs.longestStep),
    misspelt: made.size,
    recall: found.size / made.size,
    inFirst,
    wrongPartner: wrong.length,
    byChange,
  };
  if (values.json) console.log(JSON.stringify(figures));
  else print(figures, asItIs.pairs);
  return 0;
}

function print(figures: object, pairs: readonly MergePair[]): void {
  for (const [i, { actor, into, reasons, score, together }] of pairs.entries()) {
    const about = [String(i + 1), score.toFixed(2), actor.kind, reasons.join()].join('\t');
    console.log(`${about}\t${actor.name} (${actor.articles})\t${into.name} (${into.articles})\t${together} together`);
  }
  console.log(JSON.stringify(figures, null, 2));
}
