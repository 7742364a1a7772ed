import type { ConcordanceString } from '../../protocol/concordanceStrings';
import type { Translator } from '../shared/translator';

export type Translate = Translator<ConcordanceString>;
