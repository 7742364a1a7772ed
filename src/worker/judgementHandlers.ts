import type { Corpus } from '../core/corpus';
import { anchored } from '../core/entities/judgements/anchored';
import { makeJudgement, printJudgement } from '../core/entities/judgements/print';
import type { ActorCalls } from '../protocol/actors';
import type { Handlers } from '../protocol/rpc';
import { stateOf } from './corpusState';
import { inSlices } from './slices';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const CHANCE_LENGTH = 4;

/** Answers the calls on judgements. `corpus` gives the one that is open. */
export function judgementHandlers(corpus: () => Corpus): Pick<Handlers<ActorCalls>, 'judge' | 'judgementLine'> {
  return {
    judge: async (file, call) => {
      const asked = corpus();
      asked.judge(file);
      await inSlices(asked.naming(), call);
      return { ...stateOf(asked), judgements: asked.judgements.holding };
    },
    judgementLine: (verdict, reason) => {
      const known = anchored(verdict, (article) => corpus().article(article)?.text);
      const judgement = makeJudgement(known, reason, new Date(), chance());
      return { judgement, line: printJudgement(judgement) };
    },
  };
}

/** Some letters and digits that nobody can tell beforehand. */
function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CHANCE_LENGTH));
  return [...bytes].map((byte) => DIGITS[byte % DIGITS.length]).join('');
}
