import type { Finder, Named } from '../finder';
import { withCertainNames } from '../repairs/certainNames';
import type { Reading } from '../text/reading';
import { agree } from './agreement';
import { ArticleColumns } from './articleColumns';
import { FirstPass } from './firstPass';
import { isInside, kindOf, NAMED_KINDS } from './labels';
import type { NameModel } from './nameModel';

/**
 * Finds persons, organizations and places by a trained model: labels of tokens, block by block, that are best together; then once more,
 * with what the same words were taken for elsewhere in the article.
 */
export class ModelNames implements Finder {
  constructor(private readonly model: NameModel) {}

  find(reading: Reading): Named[] {
    const columns = new ArticleColumns(reading);
    const first = new FirstPass(this.model).read(columns);
    agree(columns, first);
    for (const { from, to } of reading.blocks) this.model.decoder.decode(first.scores, from, to - from, first.labels);
    return withCertainNames(reading, namesOf(reading, first.labels), columns.ruledNames);
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
