import type { ReviewString } from '../../protocol/reviewStrings';
import type { Translator } from '../shared/translator';

export type Translate = Translator<ReviewString>;
