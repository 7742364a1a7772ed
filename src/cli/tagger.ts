import model from '../../media/entities.model';
import type { Tagger } from '../core/entities/tagger';
import { trainedTagger } from '../core/entities/trainedTagger';

let made: Tagger | undefined;

/** The tagger of the product. The model is read when the first article is tagged: many commands never ask for names. */
export const tagger: Tagger = {
  tag: (article) => {
    made ??= trainedTagger(model);
    return made.tag(article);
  },
};
