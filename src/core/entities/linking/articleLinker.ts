import type { DeclaredActor } from '../../model/actor';
import type { Article, ArticleId } from '../../model/article';
import type { Mention } from '../../model/mention';
import { NO_JUDGEMENTS } from '../judgements/effect';
import { JudgedMarks } from '../judgements/judgedMarks';
import type { ActorKey } from './actorKey';
import { DeclaredNames } from './declaredNames';
import type { MarkedMention } from './marks';
import { type LinkOptions, Referents } from './referent';
import { type ActorRegister, ALL, type Entry, type Scope } from './register';
import { type Prominence, prominenceOf } from './standing';
import { type ArticleLinks, linkWithinArticle } from './withinArticle';

/** What stands under one entry of the register in one article. */
export interface Part {
  readonly entry: Entry;
  readonly forms: ReadonlyMap<string, number>;
  readonly mentions: number;
  /** Number of mentions that count for salience: outside bylines, and more than a word for a people. */
  readonly names: number;
  /** Whether one of these stands in the title, in the opening. */
  readonly inTitle: boolean;
  readonly inOpening: boolean;
}

/** What is known of the names in one article. */
export interface Holding {
  /** Number of words of the article. */
  readonly words: number;
  readonly mentions: readonly Mention[];
  /** Whether these are the tagger's: corpus.yaml and judgements have others found, or none. */
  readonly areAsTagged: boolean;
  /** For each mention the index of its part, or -1. */
  readonly partOf: Int32Array;
  readonly bases: ArticleLinks['bases'];
  readonly parts: readonly Part[];
}

/** A part with what its entry is found by. */
export interface KnownPart extends Omit<Part, 'entry' | 'mentions'> {
  readonly key: ActorKey;
  readonly scope: Scope;
}

/** What linking an article came to before, all of whose mentions were as the tagger found them. */
export interface KnownLinks extends Pick<Holding, 'mentions' | 'partOf' | 'bases'> {
  readonly parts: readonly KnownPart[];
}

/** Links the mentions of single articles and enters them in the register. */
export class ArticleLinker {
  private readonly declared: DeclaredNames;
  private readonly referents: Referents;
  private judged = new JudgedMarks(NO_JUDGEMENTS);

  constructor(
    declared: readonly DeclaredActor[],
    options: LinkOptions,
    private readonly register: ActorRegister,
  ) {
    this.declared = new DeclaredNames(declared);
    this.referents = new Referents(options);
    for (const key of this.declared.keys) register.declare(key, this.declared.surnamesOf(key));
  }

  /** What is linked from now on follows these judgements. */
  judge(judged: JudgedMarks): void {
    this.judged = judged;
  }

  /** Links an article's mentions, as corpus.yaml and the reader's judgements leave them. `mentions` are a tagger's. */
  link(id: ArticleId, article: Article, mentions: readonly Mention[]): Holding {
    const { text, words } = article;
    const marked = this.judged.mark(id, article, this.declared.mark(article, mentions));
    const { locals, bases } = linkWithinArticle(text, marked, this.referents, (key) => this.declared.surnamesOf(key));
    const partOf = new Int32Array(marked.length).fill(-1);
    const parts: Part[] = [];
    const linked: Linked = { id, text, prominence: prominenceOf(article), marked, bases };
    for (const { key, judged, mentions: own } of locals) {
      for (const { scope, indices } of judged ? [{ scope: JUDGED, indices: own }] : this.scopesIn(linked, own)) {
        for (const i of indices) partOf[i] = parts.length;
        parts.push(this.partOf(linked, key, scope, indices));
      }
    }
    const own = mentionsIn(marked, mentions);
    return { words, mentions: own, areAsTagged: own === mentions, partOf, bases, parts };
  }

  /** Enters in the register what linking the same article came to before, when the same was declared and judged. */
  enter(id: ArticleId, { words }: Pick<Article, 'words'>, links: KnownLinks): Holding {
    const parts = links.parts.map(({ key, scope, forms, names, inTitle, inOpening }): Part => {
      let mentions = 0;
      for (const count of forms.values()) mentions += count;
      return { entry: this.register.add(key, scope, id, forms), forms, mentions, names, inTitle, inOpening };
    });
    return new EnteredHolding(words, parts, links);
  }

  /** Mentions of one actor by what judgements say of their spelling; all together where they say nothing. */
  private scopesIn({ id, text, marked }: Linked, mentions: readonly number[]): Iterable<Scoped> {
    const scopes = new Map<string, { readonly scope: Scope; readonly indices: number[] }>();
    for (const i of mentions) {
      const mention = marked[i]?.mention;
      const scope = mention === undefined ? ALL : this.judged.scopeOf(id, text, mention);
      const known = scopes.get(scope.form ?? '');
      if (known === undefined) scopes.set(scope.form ?? '', { scope, indices: [i] });
      else known.indices.push(i);
    }
    return scopes.values();
  }

  private partOf(
    { id, text, prominence, marked, bases }: Linked,
    key: ActorKey,
    scope: Scope,
    indices: readonly number[],
  ): Part {
    const own: Mention[] = [];
    const names: Mention[] = [];
    for (const i of indices) {
      const mention = marked[i]?.mention;
      if (mention === undefined) continue;
      own.push(mention);
      if (bases[i] !== 'demonym' && !prominence.isInByline(mention)) names.push(mention);
    }
    const forms = countForms(text, own);
    const named = names.length === own.length ? forms : countForms(text, names);
    return {
      entry: this.register.add(key, scope, id, forms),
      forms,
      mentions: own.length,
      names: names.length,
      inTitle: prominence.isInTitle(names, named.keys()),
      inOpening: prominence.isInOpening(names),
    };
  }
}

/** What is only needed of an article that somebody reads is not looked at before. */
class EnteredHolding implements Holding {
  readonly areAsTagged = true;

  constructor(
    readonly words: number,
    readonly parts: readonly Part[],
    private readonly links: KnownLinks,
  ) {}

  get mentions(): readonly Mention[] {
    return this.links.mentions;
  }

  get partOf(): Int32Array {
    return this.links.partOf;
  }

  get bases(): ArticleLinks['bases'] {
    return this.links.bases;
  }
}

/** An article whose mentions are linked. */
interface Linked {
  readonly id: ArticleId;
  readonly text: string;
  readonly prominence: Prominence;
  readonly marked: readonly MarkedMention[];
  readonly bases: ArticleLinks['bases'];
}

/** Mentions, by their indices, that are counted together. */
interface Scoped {
  readonly scope: Scope;
  readonly indices: readonly number[];
}

const JUDGED: Scope = { judged: true };

function mentionsIn(marked: readonly MarkedMention[], tagged: readonly Mention[]): readonly Mention[] {
  const same = marked.length === tagged.length && marked.every(({ mention }, i) => mention === tagged[i]);
  return same ? tagged : marked.map(({ mention }) => mention);
}

function countForms(text: string, mentions: readonly Mention[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { start, end } of mentions) {
    const form = text.slice(start, end).replace(/\s+/gu, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}
