import type { RepairString } from '../../protocol/repairStrings';
import type { Translator } from '../shared/translator';

export type Translate = Translator<RepairString>;
