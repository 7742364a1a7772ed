import { version } from '../../package.json';
import { providePartsBy } from '../core/parts';
import { partsBeside } from '../node/nodeParts';
import {
  type Asides,
  answerAnchor,
  answerCheck,
  answerCite,
  answerConcordance,
  answerIndex,
  answerJudge,
  answerJudgements,
  answerPlain,
  answerSearch,
} from './answers';
import { parseCall } from './arguments';
import type { Call } from './calls';
import { Failure } from './failure';
import { type Pieces, printable, write } from './output';
import { USAGE } from './usage';

/** A quotation does not hold. */
const CHECK_FAILED = 1;
const BAD_CALL = 2;

const asides: Asides = {
  say: (line) => void process.stderr.write(`corpus-reader: ${printable(line)}\n`),
  show: (text) => void process.stderr.write([...text].join('')),
};

async function answer(call: Call): Promise<Pieces> {
  switch (call.command) {
    case 'help':
      return [USAGE];
    case 'version':
      return [`${version}\n`];
    case 'search':
      return answerSearch(call, asides);
    case 'index':
      return answerIndex(call, asides);
    case 'concordance':
      return answerConcordance(call, asides);
    case 'cite':
      return answerCite(call, asides);
    case 'check':
      return answerCheck(call, asides, () => {
        process.exitCode = CHECK_FAILED;
      });
    case 'judge':
      return answerJudge(call);
    case 'anchor':
      return answerAnchor(call);
    case 'judgements':
      return answerJudgements(call);
    default:
      return answerPlain(call, asides);
  }
}

async function main(): Promise<void> {
  providePartsBy(partsBeside(__dirname));
  try {
    await write(process.stdout, await answer(parseCall(process.argv.slice(2))));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    asides.say(error.message);
    // Not process.exit: it would cut off what is still being written.
    process.exitCode = BAD_CALL;
  }
}

void main();
