import type { ArticleColumns } from './articleColumns';
import { Features } from './features';
import { STRIDE } from './labels';
import type { NameModel } from './nameModel';
import { describe } from './templates';

/** What the first pass makes of an article: `STRIDE` scores a token, and the labels that are best together block by block. */
export interface FirstReading {
  readonly scores: Float64Array;
  readonly labels: Uint8Array;
}

/** Labels tokens by what they and their surroundings are, block by block. */
export class FirstPass {
  constructor(private readonly model: Pick<NameModel, 'rows' | 'scale' | 'decoder'>) {}

  read(columns: ArticleColumns): FirstReading {
    const { rows, scale, decoder } = this.model;
    const { reading } = columns;
    const scores = new Float64Array(reading.length * STRIDE);
    const labels = new Uint8Array(reading.length);
    const features = new Features(columns);
    for (const { from, to } of reading.blocks) {
      features.enter(from, to);
      for (let token = from; token < to; token++) {
        describe(features, token);
        rows.score(features.numbers, features.length, scale, scores, token * STRIDE);
      }
      decoder.decode(scores, from, to - from, labels);
    }
    return { scores, labels };
  }
}
