import { ACTOR_KINDS } from '../core/model/actor';
import type { TextRange } from '../core/model/anchor';
import { MENTION_KINDS } from '../core/model/mention';
import type { ActorWish, JudgeCall, JudgementsCall, Wish } from './calls';
import { Failure } from './failure';
import { oneOf } from './options';

/** The options of "judge", as they were given. */
export interface JudgeValues {
  readonly into?: string;
  readonly form?: readonly string[];
  readonly as?: string;
  readonly kind?: string;
  readonly article?: string;
  readonly at?: string;
  readonly reason?: string;
  readonly force?: boolean;
}

type VerdictOption = Exclude<keyof JudgeValues, 'reason' | 'force'>;

/** What each verdict takes beside `--reason`, `--force` and `--json`. */
const OPTIONS_OF: Readonly<Record<string, readonly VerdictOption[]>> = {
  merge: ['into'],
  split: ['form', 'as', 'kind', 'article'],
  rename: ['as'],
  'set-kind': ['kind'],
  reject: ['article', 'at'],
  'reject-everywhere': [],
  assign: ['article', 'at', 'as', 'kind'],
  'tag-everywhere': ['as', 'kind', 'article'],
  'keep-apart': [],
  right: ['article', 'at', 'kind'],
  wrong: ['article', 'at', 'kind'],
  furniture: ['article', 'at'],
  text: ['article', 'at'],
  undo: [],
  list: [],
};

const VERDICT_OPTIONS: readonly VerdictOption[] = ['into', 'form', 'as', 'kind', 'article', 'at'];

/**
 * Reads what follows "judge CORPUS": a verdict, of whom or what, and its options.
 *
 * @throws Failure when it is no verdict, or not all of one
 */
export function parseJudgeCall(
  corpus: string,
  json: boolean,
  [verdict, ...words]: readonly string[],
  values: JudgeValues,
): JudgeCall | JudgementsCall {
  const known = Object.keys(OPTIONS_OF);
  if (verdict === undefined) throw new Failure(`"judge" needs one of ${known.join(', ')}.`);
  const taken = Object.hasOwn(OPTIONS_OF, verdict) ? OPTIONS_OF[verdict] : undefined;
  if (taken === undefined) throw new Failure(`There is no verdict "${verdict}"; there are ${known.join(', ')}.`);
  for (const option of VERDICT_OPTIONS) {
    if (values[option] !== undefined && !taken.includes(option)) {
      throw new Failure(`"judge ${verdict}" takes no --${option}.`);
    }
  }
  const reader = new WishReader(verdict, words, values);
  if (verdict === 'list') {
    reader.end(0);
    return { command: 'judgements', corpus, json };
  }
  const act = verdict === 'undo' ? reader.undo() : reader.wish();
  return { command: 'judge', corpus, json, act, reason: values.reason ?? null, force: values.force === true };
}

class WishReader {
  constructor(
    private readonly verdict: string,
    private readonly words: readonly string[],
    private readonly values: JudgeValues,
  ) {}

  undo(): JudgeCall['act'] {
    const [judgement] = this.words;
    this.end(judgement === undefined ? 0 : 1);
    return judgement === undefined ? { do: 'undo' } : { do: 'undo', judgement };
  }

  wish(): Wish {
    switch (this.verdict) {
      case 'merge':
        return { do: 'merge', actor: this.only('an actor'), into: this.option('into', 'ACTOR') };
      case 'split':
        return { do: 'split', actor: this.only('an actor'), forms: this.forms(), to: this.to(), ...this.inArticle() };
      case 'rename':
        return { do: 'rename', actor: this.only('an actor'), name: this.option('as', 'NAME') };
      case 'set-kind':
        return { do: 'set kind', actor: this.only('an actor'), kind: oneOf('kind', this.kind(), ACTOR_KINDS) };
      case 'reject':
        return { do: 'reject', ...this.passage() };
      case 'reject-everywhere':
        return { do: 'reject everywhere', text: this.only('the words that are no name') };
      case 'assign':
        return { do: 'assign', ...this.passage(), to: this.to() };
      case 'tag-everywhere':
        return { do: 'tag everywhere', text: this.only('the words'), to: this.to(), ...this.inArticle() };
      case 'keep-apart':
        return { do: 'keep apart', actors: this.pair() };
      case 'furniture':
      case 'text':
        return { do: 'furniture', ...this.passage(), is: this.verdict === 'furniture' };
      default:
        return {
          do: 'review',
          ...this.passage(),
          kind: oneOf('kind', this.kind(), MENTION_KINDS),
          right: this.verdict === 'right',
        };
    }
  }

  /** @throws Failure when there are other than so many words */
  end(count: number): void {
    const more = this.words[count];
    if (more !== undefined) throw new Failure(`"judge ${this.verdict}" takes no "${more}".`);
  }

  private only(what: string): string {
    const [word] = this.words;
    if (word === undefined || word.trim() === '') throw new Failure(`"judge ${this.verdict}" needs ${what}.`);
    this.end(1);
    return word;
  }

  private pair(): readonly [string, string] {
    const [a, b] = this.words;
    if (a === undefined || b === undefined) throw new Failure(`"judge ${this.verdict}" needs two actors.`);
    this.end(2);
    return [a, b];
  }

  private forms(): readonly string[] {
    const { form = [] } = this.values;
    if (form.length === 0) throw new Failure('"judge split" needs one or more spellings: --form TEXT.');
    return form;
  }

  private to(): ActorWish {
    const name = this.option('as', 'ACTOR');
    const { kind } = this.values;
    return kind === undefined ? { name } : { name, kind: oneOf('kind', kind, ACTOR_KINDS) };
  }

  private kind(): string {
    return this.option('kind', 'KIND');
  }

  private inArticle(): { article?: string } {
    const { article } = this.values;
    return article === undefined ? {} : { article };
  }

  private passage(): { article: string; range: TextRange } {
    this.end(0);
    const article = this.option('article', 'ID');
    const at = this.option('at', 'START-END');
    const [, start, end] = /^(\d{1,15})-(\d{1,15})$/.exec(at) ?? [];
    const range = { start: Number(start), end: Number(end) };
    if (range.start < range.end) return { article, range };
    throw new Failure(`--at is two offsets in the article's text, such as 120-127, not "${at}".`);
  }

  private option(name: Exclude<VerdictOption, 'form'>, what: string): string {
    const value = this.values[name];
    if (value === undefined || value.trim() === '')
      throw new Failure(`"judge ${this.verdict}" needs --${name} ${what}.`);
    return value;
  }
}
