import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openFile } from '../../../src/cli/openFile';
import { VersionFinder } from '../../../src/core/duplicates/finder';
import type { Article, ArticleId } from '../../../src/core/model/article';
import { providePartsBy } from '../../../src/core/parts';
import { partsBeside } from '../../../src/node/nodeParts';
import { randomNumbers } from '../../../src/training/random';
import { exactClusters, simHashClusters } from './baselines';
import { figuresOf, type Made } from './figures';
import { printFigures } from './report';
import { KINDS } from './variants';

const SEED = 20_261_122;
/** In words: shorter articles are notices of which a cut leaves nothing to know them by. */
const SHORTEST = 60;

/** Articles with what they are made of. */
interface Corpus {
  readonly articles: readonly Article[];
  readonly made: ReadonlyMap<ArticleId, Made>;
}

/** Prints what is found of articles that were changed as newspapers do, beside two simple ways; resolves to the exit code. */
export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      each: { type: 'string', default: '150' },
      show: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.corpus === undefined) throw new Error('--corpus FILE.jsonl[.gz] says whose articles are changed');
  providePartsBy(partsBeside(join(root, 'dist')));
  const real = (await openFile(values.corpus, 'duplicates')).articles();
  const asItIs = found(real);
  const { articles, made } = withVariants(real, Number(values.each));
  const ways = {
    ours: found(articles).clusters,
    'the same words': exactClusters(articles),
    SimHash: simHashClusters(articles),
  };
  const figures = {
    articles: real.length,
    clusters: asItIs.clusters.length,
    inClusters: asItIs.clusters.reduce((sum, { length }) => sum + length, 0),
    milliseconds: Math.round(asItIs.milliseconds),
    longestStep: Math.round(asItIs.longestStep),
    ways: Object.entries(ways).map(([way, clusters]) => ({ way, ...figuresOf(clusters, made, asItIs.clusters) })),
  };
  if (values.json) console.log(JSON.stringify(figures));
  else printFigures(figures, pairsIn(asItIs.clusters, real, Number(values.show)));
  return 0;
}

interface Found {
  readonly clusters: readonly (readonly ArticleId[])[];
  readonly milliseconds: number;
  readonly longestStep: number;
}

function found(articles: readonly Article[]): Found {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const finder = new VersionFinder((id) => byId.get(id));
  const begun = performance.now();
  for (const article of articles) finder.put(article);
  const steps = finder.clusters();
  let longestStep = 0;
  for (let last = performance.now(); ; ) {
    const step = steps.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
    if (step.done === true) return { clusters: step.value, milliseconds: now - begun, longestStep };
  }
}

/** The articles, and so many variants of each kind beside them, as another publisher has them on the same day. */
function withVariants(real: readonly Article[], each: number): Corpus {
  const random = randomNumbers(SEED);
  const long = real.filter(({ words }) => words >= SHORTEST);
  const any = () => long[Math.floor(random() * long.length)];
  const articles = [...real];
  const made = new Map<ArticleId, Made>();
  for (const { name, change } of KINDS) {
    for (let count = 0; count < each; count += 1) {
      const of = any();
      const lead = any();
      if (of === undefined || lead === undefined) continue;
      const { title, body } = change(writtenOf(of), writtenOf(lead), random);
      const id = `made/${name}/${count}`;
      made.set(id, { kind: name, of: of.id, lead: lead.id });
      articles.push({
        ...of,
        ...textOf(body),
        id,
        path: id,
        title: { ...of.title, value: title },
        source: { value: 'Another', provenance: 'front matter' },
      });
    }
  }
  return { articles, made };
}

function writtenOf({ title, text, blocks }: Article) {
  const body = blocks.filter(({ kind }) => kind !== 'title').map(({ start, end }) => text.slice(start, end));
  return { title: title.value, body: body.join(' ') };
}

function textOf(text: string): Pick<Article, 'text' | 'blocks'> {
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

/** Pairs of articles of one cluster, evenly over all clusters. */
function pairsIn(
  clusters: Found['clusters'],
  articles: readonly Article[],
  count: number,
): (readonly [Article, Article])[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const random = randomNumbers(SEED);
  const pairs: (readonly [Article, Article])[] = [];
  while (pairs.length < count && clusters.length > 0) {
    const cluster = clusters[Math.floor(random() * clusters.length)] ?? [];
    const at = Math.floor(random() * cluster.length);
    const one = byId.get(cluster[at] ?? '');
    const other = byId.get(cluster[(at + 1 + Math.floor(random() * (cluster.length - 1))) % cluster.length] ?? '');
    if (one !== undefined && other !== undefined) pairs.push([one, other]);
  }
  return pairs;
}
