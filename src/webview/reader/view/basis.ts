import type { LinkBasis } from '../../../core/model/mention';
import type { Translate } from '../translate';

/**
 * Says why a mention in these words is taken to be of an actor of that name. Undefined where nothing needs to be said: it is named by its
 * name.
 */
export function basisText(basis: LinkBasis, words: string, name: string, t: Translate): string | undefined {
  switch (basis) {
    case 'name':
      return undefined;
    case 'surname':
      return t('Linked by surname: the only “{0}” in this article', words);
    case 'only bearer':
      return t('Linked by surname: the only “{0}” in the corpus', words);
    case 'short form':
      return t('Linked by a shorter form of its name');
    case 'metonym':
      return t('Stands for {0}', name);
    case 'demonym':
      return t('Speaks of {0}', name);
    case 'declared':
      return t('Linked by corpus.yaml');
    case 'judgement':
      return t('Linked by a judgement of yours');
  }
}
