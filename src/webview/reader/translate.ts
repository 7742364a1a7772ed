import type { ReaderString } from '../../protocol/readerStrings';
import type { Translator } from '../shared/translator';

export type Translate = Translator<ReaderString>;
