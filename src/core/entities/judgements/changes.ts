import type { ArticleId } from '../../model/article';
import { normalForm } from '../text/normalForm';
import type { JudgedState, Parting, TaggedWords } from './effect';

/** Of what two states of judgements say different things, as far as articles must be linked anew for it. */
export interface LinkChanges {
  readonly articles: ReadonlySet<ArticleId>;
  /** Normal forms: every article is concerned that holds one. */
  readonly forms: ReadonlySet<string>;
}

/** Merges, names and kinds are not among them: they hold without linking anything anew. */
export function changesBetween(before: JudgedState, after: JudgedState): LinkChanges {
  const articles = new Set<ArticleId>();
  const forms = new Set<string>();
  for (const id of differingKeys(before.passages, after.passages)) articles.add(id);
  for (const { article, said } of differing(wordsOf(before), wordsOf(after))) {
    if (article === undefined) for (const form of said) forms.add(form);
    else articles.add(article);
  }
  return { articles, forms };
}

/** Something that is said of words, in one article or in all. */
interface SaidOfWords {
  readonly article: ArticleId | undefined;
  readonly said: readonly string[];
  /** All that is said, so that two can be compared. */
  readonly whole: string;
}

function wordsOf({ rejected, partings, tagged }: JudgedState): SaidOfWords[] {
  return [
    ...[...rejected].map((form) => ({ article: undefined, said: [form], whole: `rejected ${form}` })),
    ...[...partings].flatMap(([actor, all]) => all.map((parting) => ofParting(actor, parting))),
    ...tagged.map(ofTagged),
  ];
}

function ofParting(actor: string, { forms, to, article }: Parting): SaidOfWords {
  const said = [...forms];
  return { article, said, whole: JSON.stringify([actor, said, to, article]) };
}

function ofTagged({ text, to, article }: TaggedWords): SaidOfWords {
  return { article, said: [normalForm(text)], whole: JSON.stringify([text, to, article]) };
}

function differing(before: readonly SaidOfWords[], after: readonly SaidOfWords[]): SaidOfWords[] {
  const was = new Set(before.map(({ whole }) => whole));
  const is = new Set(after.map(({ whole }) => whole));
  return [...before.filter(({ whole }) => !is.has(whole)), ...after.filter(({ whole }) => !was.has(whole))];
}

function* differingKeys<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): Iterable<string> {
  for (const [key, value] of a) if (JSON.stringify(value) !== JSON.stringify(b.get(key))) yield key;
  for (const key of b.keys()) if (!a.has(key)) yield key;
}
