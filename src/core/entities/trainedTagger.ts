import { ArticleTagger } from './articleTagger';
import { ModelNames } from './model/modelNames';
import { readModel } from './model/nameModel';
import { RepairedNames } from './repairs/repairedNames';
import type { Tagger } from './tagger';

/**
 * The tagger of the product: names by the trained model, put right where rules know better, the other kinds by rules.
 *
 * @param model the bytes of `media/entities.model`
 * @throws Error with a plain reason when they are damaged or of another version
 */
export function trainedTagger(model: Uint8Array): Tagger {
  return new ArticleTagger(new RepairedNames(new ModelNames(readModel(model))));
}
