import { lexicon } from '../core/entities/gazetteer/lexicon';
import { ArticleColumns } from '../core/entities/model/articleColumns';
import { Features } from '../core/entities/model/features';
import { describe } from '../core/entities/model/templates';
import { Reading } from '../core/entities/text/reading';
import type { GoldDocument } from './evaluation/goldDocument';
import { goldLabels } from './goldLabels';

/** Sequences of tokens with their features and right labels, as columns: what the trainer reads. */
export class Examples {
  /** Where the features of each token begin in `features`; one more than tokens. */
  readonly starts: number[] = [0];
  readonly labels: number[] = [];
  /** Where each sequence begins; one more than sequences. */
  readonly sequences: number[] = [0];
  /** How much each sequence counts. */
  readonly weights: number[] = [];
  features = new Int32Array(1 << 20);

  get tokens(): number {
    return this.labels.length;
  }

  /** Adds a token to the sequence that is not yet ended. */
  addToken(features: Int32Array, count: number, label: number): void {
    const start = this.starts[this.starts.length - 1] ?? 0;
    if (start + count > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.features.set(features.subarray(0, count), start);
    this.starts.push(start + count);
    this.labels.push(label);
  }

  endSequence(weight: number): void {
    this.sequences.push(this.tokens);
    this.weights.push(weight);
  }
}

/** Adds the blocks of a document. */
export function addDocument(examples: Examples, document: GoldDocument, weight: number): void {
  const { columns, gold } = readGold(document);
  const features = new Features(columns);
  for (const { from, to } of columns.reading.blocks) {
    features.enter(from, to);
    for (let token = from; token < to; token++) {
      describe(features, token);
      examples.addToken(features.numbers, features.length, gold[token] ?? 0);
    }
    examples.endSequence(weight);
  }
}

function readGold(document: GoldDocument): { columns: ArticleColumns; gold: Uint8Array } {
  const reading = new Reading(document.text, [...document.blocks], lexicon());
  return { columns: new ArticleColumns(reading), gold: goldLabels(reading, document.gold) };
}
