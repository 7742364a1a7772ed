import type { MergesString } from '../../protocol/mergesStrings';
import type { Translator } from '../shared/translator';

export type Translate = Translator<MergesString>;
