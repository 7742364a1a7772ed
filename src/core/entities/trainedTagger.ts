import { ContentHash } from '../search/snapshot/contentHash';
import { ArticleTagger } from './articleTagger';
import { ModelNames } from './model/modelNames';
import { readModel } from './model/nameModel';
import { RepairedNames } from './repairs/repairedNames';
import { RULES_VERSION, type Tagger } from './tagger';

/**
 * The tagger of the product: names by the trained model, put right where rules know better, the other kinds by rules.
 *
 * @param model the bytes of `media/entities.model`
 * @throws Error with a plain reason when they are damaged or of another version
 */
export function trainedTagger(model: Uint8Array): Tagger {
  return new ArticleTagger(new RepairedNames(new ModelNames(readModel(model))), versionWith(model));
}

/** The version of the tagger that `trainedTagger` makes of the bytes of a model, which are not read for it. */
export function versionWith(model: Uint8Array): string {
  const hash = new ContentHash();
  for (const byte of model) hash.addNumber(byte);
  return `model ${hash.high.toString(16)} ${hash.low.toString(16)}, rules ${RULES_VERSION}`;
}
