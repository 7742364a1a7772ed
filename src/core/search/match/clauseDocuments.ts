import type { SearchContext } from '../engine';
import type { SoughtPart } from '../passages/sought';
import type { Clause } from './clauses';
import { both, type DocumentScores, NO_DOCUMENTS, without } from './documentScores';
import { isMarked, isWithin, speaks } from './metadata';
import { HIGHEST, type Scorer } from './scorer';
import { SoughtDocuments } from './soughtDocuments';

/** What being let through by a filter is worth: nothing beside a word, but above 0. */
const FILTERED = 1e-6;

/** The documents that fulfil a clause, with what they are worth. */
export interface Fulfilled {
  readonly list: DocumentScores;
  /** No document is worth more. */
  readonly highest: number;
  /** What to look for in their texts. */
  readonly sought: readonly SoughtPart[];
}

/** Finds the documents that fulfil the clauses of a query. */
export class ClauseDocuments {
  private readonly finder: SoughtDocuments;
  private everything: DocumentScores | undefined;

  constructor(
    private readonly scorer: Scorer,
    private readonly context: SearchContext,
  ) {
    this.finder = new SoughtDocuments(scorer, context);
  }

  fulfilling(clause: Clause): Fulfilled {
    switch (clause.type) {
      case 'sought': {
        const { sought, titleOnly } = clause;
        const { documents, scores } = this.finder.find(sought, titleOnly);
        const weight = this.scorer.idf(documents.length);
        const list = { documents, scores: scores.map((score) => score * weight) };
        return { list, highest: weight * HIGHEST, sought: [{ sought, weight, ...(titleOnly ? { titleOnly } : {}) }] };
      }
      case 'all':
        return this.allOf(clause.parts);
      case 'any': {
        const parts = clause.parts.map((part) => this.fulfilling(part));
        return {
          list: this.scorer.best(parts.map(({ list }) => [list, 1] as const)),
          highest: Math.max(0, ...parts.map(({ highest }) => highest)),
          sought: parts.flatMap(({ sought }) => sought),
        };
      }
      case 'not':
        return filter(without(this.all(), this.fulfilling(clause.part).list, this.scorer.lists));
      case 'named':
        return filter(this.named(clause));
      case 'actor':
        return filter(this.listed(this.context.withActorNamed(clause.name)));
      case 'language':
        return filter(this.where((id) => speaks(this.context.article(id), clause.tag)));
      case 'range':
        return filter(this.where((id) => isWithin(this.context.article(id), clause.range)));
      case 'mark':
        return filter(this.where((id) => isMarked(this.context, id, clause.mark)));
    }
  }

  /** The documents that fulfil all of the clauses; all documents when there is none. Those that exclude come last. */
  allOf(clauses: readonly Clause[]): Fulfilled {
    const excluded = clauses.flatMap((clause) => (clause.type === 'not' ? clause.part : []));
    const parts = clauses.flatMap((clause) => (clause.type === 'not' ? [] : this.fulfilling(clause)));
    const lists = parts.map(({ list }) => list);
    const start = lists.length === 0 ? this.all() : lists.reduce((left, list) => both(left, list, this.scorer.lists));
    return {
      list: excluded.reduce((left, clause) => without(left, this.fulfilling(clause).list, this.scorer.lists), start),
      highest: parts.reduce((sum, { highest }) => sum + highest, 0),
      sought: parts.flatMap(({ sought }) => sought),
    };
  }

  private all(): DocumentScores {
    this.everything ??= this.where(() => true);
    return this.everything;
  }

  private where(keep: (id: string) => boolean): DocumentScores {
    const { view } = this.scorer;
    const out = this.scorer.lists.list(view.size);
    for (const part of view.parts) {
      for (let slot = 0; slot < part.size; slot += 1) {
        if (!part.isDead(slot) && keep(part.idAt(slot))) out.push(part.base + slot, FILTERED);
      }
    }
    return out.finish();
  }

  private listed(ids: Iterable<string>): DocumentScores {
    const { view } = this.scorer;
    const documents = new Set<number>();
    for (const id of ids) {
      const document = view.documentOf(id);
      if (document >= 0) documents.add(document);
    }
    const sorted = Uint32Array.from(documents).sort();
    return { documents: sorted, scores: new Float32Array(sorted.length).fill(FILTERED) };
  }

  private named({ bit, words, unfinished }: Extract<Clause, { type: 'named' }>): DocumentScores {
    const { view } = this.scorer;
    const lists = words.map((word, i) => {
      const forms = unfinished && i === words.length - 1 ? view.startingWith(word) : [word];
      return this.scorer.best(forms.map((form) => [this.scorer.documentsWith(form, bit), 1] as const));
    });
    const [first = NO_DOCUMENTS, ...others] = lists;
    return others.reduce((left, list) => both(left, list, this.scorer.lists), first);
  }
}

function filter({ documents }: DocumentScores): Fulfilled {
  return { list: { documents, scores: new Float32Array(documents.length).fill(FILTERED) }, highest: 0, sought: [] };
}
