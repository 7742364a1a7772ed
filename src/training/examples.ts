import { lexicon } from '../core/entities/gazetteer/lexicon';
import { ArticleColumns } from '../core/entities/model/articleColumns';
import { Features } from '../core/entities/model/features';
import type { WordKnowledge } from '../core/entities/model/wordColumns';
import { Reading } from '../core/entities/reading';
import { goldLabels } from './goldLabels';
import type { PlainDocument } from './plainText';

/** Sequences of tokens with their features and right labels, as columns: what the trainer reads. */
export class Examples {
  /** Where the features of each token begin in `features`; one more than tokens. */
  readonly starts: number[] = [0];
  /** Number of features of a token that hang on its very word; they come first. */
  readonly lexical: number[] = [];
  readonly labels: number[] = [];
  /** Where each sequence begins; one more than sequences. */
  readonly sequences: number[] = [0];
  /** How much each sequence counts. */
  readonly weights: number[] = [];
  features = new Int32Array(1 << 20);

  get tokens(): number {
    return this.labels.length;
  }

  /** Adds the blocks of a document. */
  add(document: PlainDocument, knowledge: WordKnowledge, weight: number): void {
    const reading = new Reading(document.text, [...document.blocks], lexicon());
    const gold = goldLabels(reading, document.gold);
    const columns = new ArticleColumns(reading, knowledge);
    const features = new Features(columns);
    for (const { from, to } of reading.blocks) {
      features.enter(from, to);
      for (let token = from; token < to; token++) {
        features.describe(token);
        this.append(features);
        this.labels.push(gold[token] ?? 0);
      }
      this.sequences.push(this.tokens);
      this.weights.push(weight);
    }
  }

  private append(features: Features): void {
    const start = this.starts[this.starts.length - 1] ?? 0;
    if (start + features.length > this.features.length) {
      const larger = new Int32Array(this.features.length * 2);
      larger.set(this.features);
      this.features = larger;
    }
    this.features.set(features.numbers.subarray(0, features.length), start);
    this.starts.push(start + features.length);
    this.lexical.push(features.lexical);
  }
}
