import { ContentHash } from '../search/snapshot/contentHash';
import { ArticleTagger } from './articleTagger';
import { ModelNames } from './model/modelNames';
import { readModel } from './model/nameModel';
import { RepairedNames } from './repairs/repairedNames';
import { RULES_VERSION, type Tagger } from './tagger';

/** Bytes that are hashed at a time. */
const WORD = Uint32Array.BYTES_PER_ELEMENT;

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
  const hash = new ContentHash(model.length);
  const view = new DataView(model.buffer, model.byteOffset, model.byteLength);
  const whole = model.length - (model.length % WORD);
  for (let at = 0; at < whole; at += WORD) hash.addNumber(view.getUint32(at, true));
  for (let at = whole; at < model.length; at += 1) hash.addNumber(view.getUint8(at));
  return `model ${hash.high.toString(16)} ${hash.low.toString(16)}, rules ${RULES_VERSION}`;
}
