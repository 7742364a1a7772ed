import type { Finder, Named } from '../finder';
import type { Reading } from '../reading';
import { ArticleColumns } from './articleColumns';
import { Features } from './features';
import { isInside, kindOf, NAMED_KINDS, STRIDE } from './labels';
import type { NameModel } from './nameModel';

/** Finds persons, organizations and places by a trained model: labels of tokens, block by block, that are best together. */
export class ModelNames implements Finder {
  constructor(private readonly model: NameModel) {}

  find(reading: Reading): Named[] {
    const columns = new ArticleColumns(reading, this.model);
    const features = new Features(columns);
    const scores = new Float64Array(reading.length * STRIDE);
    const labels = new Uint8Array(reading.length);
    for (const { from, to } of reading.blocks) {
      features.enter(from, to);
      for (let token = from; token < to; token++) {
        features.describe(token);
        this.model.rows.score(features.numbers, features.length, this.model.scale, scores, token * STRIDE);
      }
      this.model.first.decode(scores, from, to - from, labels);
    }
    return namesOf(reading, labels);
  }
}

/** The names that labels tell, in order. */
function namesOf(reading: Reading, labels: Uint8Array): Named[] {
  const names: Named[] = [];
  for (const { from, to } of reading.blocks) {
    let token = from;
    while (token < to) {
      const kind = NAMED_KINDS[kindOf(labels[token] ?? 0)];
      const first = token++;
      if (kind === undefined) continue;
      while (token < to && isInside(labels[token] ?? 0)) token++;
      names.push({ first, last: token - 1, kind });
    }
  }
  return names;
}
