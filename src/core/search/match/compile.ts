import { AUTHOR_BIT, SOURCE_BIT } from '../index/fields';
import type { Sought, SoughtWord } from '../passages/sought';
import type { PhraseNode, Query, QueryNode, TextFieldNode, WordNode } from '../query/ast';
import { nearWords } from '../words/nearWords';
import type { Clause } from './clauses';
import { type FoldedWord, foldedWordsOf, isOneUnspaced } from './foldedWords';
import { type AskedWord, type Group, groupsOf } from './groups';
import type { IndexView } from './indexView';

/** What a query asks of the documents of an index. */
export interface Plan {
  /** What is wanted, the more of it the better. */
  readonly wanted: readonly Group[];
  /** What each document must fulfil. */
  readonly required: readonly Clause[];
}

export interface CompileOptions {
  /** Whether the query's last word may be the beginning of the one meant. */
  readonly typing: boolean;
  /** Whether all is required, and known words are taken as they are written. */
  readonly strict: boolean;
}

/** How words without a mark are taken: for all that may be meant, as they are written if they are known, or as written. */
type Reading = 'near' | 'known' | 'literal';

/** The two things may stand anywhere in an article. */
const ANYWHERE = 2 ** 30;

/** Looks up the words of a query. */
export function compile(query: Query, view: IndexView, options: CompileOptions): Plan {
  return new Compiler(view, options).plan(query);
}

class Compiler {
  private readonly reading: Reading;

  constructor(
    private readonly view: IndexView,
    private readonly options: CompileOptions,
    reading?: Reading,
  ) {
    this.reading = reading ?? (options.strict ? 'known' : 'near');
  }

  plan({ parts }: Query): Plan {
    if (this.options.strict) return { wanted: [], required: parts.flatMap((part) => this.clauseOf(part)) };
    const asked = new Map<string, AskedWord>();
    const required: Clause[] = [];
    parts.forEach((part, i) => {
      if (part.type === 'word' && (part.mode === 'plain' || part.mode === 'fuzzy'))
        this.ask(part, this.options.typing && i === parts.length - 1, asked);
      else required.push(...this.clauseOf(part));
    });
    return { wanted: groupsOf([...asked.values()], this.view), required };
  }

  private ask({ text, mode }: WordNode, last: boolean, asked: Map<string, AskedWord>): void {
    const words = foldedWordsOf(text);
    words.forEach(({ word }, i) => {
      const unfinished =
        (last && i === words.length - 1) || isOneUnspaced(word) || asked.get(word)?.unfinished === true;
      asked.set(word, { word, mode: mode === 'fuzzy' ? 'fuzzy' : 'plain', unfinished });
    });
  }

  /** None for what holds no word. */
  private clauseOf(node: QueryNode): Clause[] {
    switch (node.type) {
      case 'word':
      case 'phrase':
      case 'near':
        return this.standing(node, false);
      case 'all':
      case 'any': {
        const parts = node.parts.flatMap((part) => this.clauseOf(part));
        return parts.length === 0 ? [] : [{ type: node.type, parts }];
      }
      case 'not':
        return this.literally.clauseOf(node.part).map((part) => ({ type: 'not', part }));
      case 'field':
        return this.fieldOf(node);
      case 'range':
        return [{ type: 'range', range: node }];
      case 'mark':
        return [{ type: 'mark', mark: node.mark }];
    }
  }

  /** What is excluded is excluded as it is written: an article must not go because of a word that is only like it. */
  private get literally(): Compiler {
    return new Compiler(this.view, this.options, 'literal');
  }

  private fieldOf({ field, value }: TextFieldNode): Clause[] {
    switch (field) {
      case 'title':
        return this.standing(value, true);
      case 'actor':
        return [{ type: 'actor', name: value.text }];
      case 'lang':
        return [{ type: 'language', tag: value.text }];
      case 'source':
      case 'author': {
        const words = foldedWordsOf(value.text).map(({ word }) => word);
        const unfinished = value.type === 'word' && value.mode === 'prefix';
        return [{ type: 'named', bit: field === 'source' ? SOURCE_BIT : AUTHOR_BIT, words, unfinished }];
      }
    }
  }

  private standing(node: QueryNode, titleOnly: boolean): Clause[] {
    const sought = this.soughtIn(node);
    return sought === undefined ? [] : [{ type: 'sought', sought, titleOnly }];
  }

  /** What has a place in a text; undefined when there is no word in it. */
  private soughtIn(node: QueryNode): Sought | undefined {
    switch (node.type) {
      case 'word':
        return this.soughtWord(node);
      case 'phrase':
        return soughtPhrase(node);
      case 'near':
        return this.near([node.left, node.right], node.distance);
      case 'all':
        return this.near(node.parts, ANYWHERE);
      case 'any':
        return { type: 'any', parts: this.soughtInEach(node.parts) };
      default:
        return undefined;
    }
  }

  private soughtInEach(nodes: readonly QueryNode[]): Sought[] {
    return nodes.flatMap((node) => this.soughtIn(node) ?? []);
  }

  private near(nodes: readonly QueryNode[], distance: number): Sought | undefined {
    const [first, ...others] = this.soughtInEach(nodes);
    if (first === undefined) return undefined;
    return others.reduce((left, right) => ({ type: 'near', left, right, distance }), first);
  }

  private soughtWord({ text, mode }: WordNode): Sought | undefined {
    const words = foldedWordsOf(text);
    const [first, ...others] = words;
    if (first === undefined) return undefined;
    if (others.length === 0) return this.one(first, mode);
    const parts = words.map((word, i) => {
      if (mode === 'exact') return this.one(word, mode);
      return mode === 'prefix' && i === words.length - 1 ? this.one(word, mode) : literally(word);
    });
    return { type: 'sequence', parts, weight: 1 };
  }

  private one(folded: FoldedWord, mode: WordNode['mode']): SoughtWord {
    const { word, spelling } = folded;
    if (mode === 'exact') return { ...literally(folded), spelling };
    if (mode === 'prefix' || isOneUnspaced(word)) return oneOf(this.view.startingWith(word).map((one) => [one, 1]));
    if (mode === 'plain' && this.isLiteral(word)) return literally(folded);
    return oneOf(nearWords(word, this.view, { mode }).map((near) => [near.word, near.weight]));
  }

  private isLiteral(word: string): boolean {
    return this.reading === 'literal' || (this.reading === 'known' && this.view.countOf(word) > 0);
  }
}

function soughtPhrase({ text }: PhraseNode): Sought | undefined {
  const parts = foldedWordsOf(text).map(literally);
  return parts.length > 1 ? { type: 'sequence', parts, weight: 1 } : parts[0];
}

function literally({ word }: FoldedWord): SoughtWord {
  return oneOf([[word, 1]]);
}

function oneOf(words: readonly (readonly [word: string, weight: number])[]): SoughtWord {
  return { type: 'word', words: new Map(words) };
}
