import type { Tagger } from '../../core/entities/tagger';
import { MENTION_KINDS, type Mention, type MentionKind } from '../../core/model/mention';
import type { GoldDocument } from './goldDocument';

/** How well names are found, in percent (0 to 100). */
export interface Figures {
  /** Share of what was found that is right. */
  readonly precision: number;
  /** Share of what there is that was found. */
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number;
}

export interface Evaluation {
  /** Strict, over the `counted` kinds: right is what has the very span and the kind of an annotated mention. */
  readonly all: Figures;
  /** The kinds that `all` and `overlap` are over: those of names, or, in a file that has none of these, the kinds it has. */
  readonly counted: readonly MentionKind[];
  /** The same with any overlap: right is what shares a character with an annotated mention of its kind, found what so shares one. */
  readonly overlap: Figures;
  /** Strict, of `person`, `organization` and `place` and of every other kind that is annotated. */
  readonly byKind: ReadonlyMap<MentionKind, Figures>;
}

const NAME_KINDS: readonly MentionKind[] = ['person', 'organization', 'place'];

/** How many were found, how many there are, and how many of each are right. */
interface Counts {
  found: number;
  foundRight: number;
  gold: number;
  goldFound: number;
}

/** Compares what a tagger finds in documents with what is annotated there. */
export function evaluate(tagger: Tagger, documents: readonly GoldDocument[]): Evaluation {
  return compare(
    documents,
    documents.map((document) => tagger.tag(document)),
  );
}

/** Compares answers that were found already, one a document. */
export function compare(documents: readonly GoldDocument[], answers: readonly (readonly Mention[])[]): Evaluation {
  const strict = countsByKind();
  const overlapping = countsByKind();
  documents.forEach(({ gold }, i) => {
    const found = answers[i] ?? [];
    count(strict, found, gold, (a, b) => a.start === b.start && a.end === b.end);
    count(overlapping, found, gold, (a, b) => a.start < b.end && b.start < a.end);
  });
  const annotated = MENTION_KINDS.filter((kind) => (strict.get(kind)?.gold ?? 0) > 0);
  const hasNames = annotated.some((kind) => NAME_KINDS.includes(kind)) || annotated.length === 0;
  const counted = hasNames ? NAME_KINDS : annotated;
  const shown = MENTION_KINDS.filter((kind) => NAME_KINDS.includes(kind) || annotated.includes(kind));
  return {
    all: figuresOf(sum(strict, counted)),
    counted,
    overlap: figuresOf(sum(overlapping, counted)),
    byKind: new Map(shown.map((kind) => [kind, figuresOf(sum(strict, [kind]))])),
  };
}

function countsByKind(): Map<MentionKind, Counts> {
  return new Map(MENTION_KINDS.map((kind) => [kind, newCounts()]));
}

function newCounts(): Counts {
  return { found: 0, foundRight: 0, gold: 0, goldFound: 0 };
}

function count(
  counts: ReadonlyMap<MentionKind, Counts>,
  found: readonly Mention[],
  gold: readonly Mention[],
  agree: (a: Mention, b: Mention) => boolean,
): void {
  const isRight = (mention: Mention, others: readonly Mention[]) =>
    others.some((other) => other.kind === mention.kind && agree(mention, other));
  for (const mention of found) {
    const ofKind = counts.get(mention.kind);
    if (ofKind === undefined) continue;
    ofKind.found++;
    if (isRight(mention, gold)) ofKind.foundRight++;
  }
  for (const mention of gold) {
    const ofKind = counts.get(mention.kind);
    if (ofKind === undefined) continue;
    ofKind.gold++;
    if (isRight(mention, found)) ofKind.goldFound++;
  }
}

function sum(counts: ReadonlyMap<MentionKind, Counts>, kinds: readonly MentionKind[]): Counts {
  const total = newCounts();
  for (const kind of kinds) {
    const { found, foundRight, gold, goldFound } = counts.get(kind) ?? newCounts();
    total.found += found;
    total.foundRight += foundRight;
    total.gold += gold;
    total.goldFound += goldFound;
  }
  return total;
}

function figuresOf({ found, foundRight, gold, goldFound }: Counts): Figures {
  const precision = found === 0 ? 0 : foundRight / found;
  const recall = gold === 0 ? 0 : goldFound / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: precision * 100, recall: recall * 100, f1: f1 * 100 };
}
