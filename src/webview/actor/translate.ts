import type { ActorPageString } from '../../protocol/actorPageStrings';
import type { Translator } from '../shared/translator';

export type Translate = Translator<ActorPageString>;
