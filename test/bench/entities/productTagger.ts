import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_PATH } from '../../../src/core/entities/model/modelPath';
import type { Tagger } from '../../../src/core/entities/tagger';
import { trainedTagger } from '../../../src/core/entities/trainedTagger';

/** The tagger as the product makes it, with the model of the checkout at `root`. */
export function productTagger(root: string): Tagger {
  return trainedTagger(readFileSync(join(root, ...MODEL_PATH)));
}
