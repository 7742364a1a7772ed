import model from '../../media/entities.model';
import type { Tagger } from '../core/entities/tagger';
import { trainedTagger, versionWith } from '../core/entities/trainedTagger';

let made: Tagger | undefined;
let version: string | undefined;

/** The tagger of the product. The model is read when the first article is tagged: many commands never ask for names. */
export const tagger: Tagger = {
  get version() {
    version ??= versionWith(model);
    return version;
  },
  tag: (article) => {
    made ??= trainedTagger(model);
    return made.tag(article);
  },
};
