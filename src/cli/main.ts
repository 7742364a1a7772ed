import { version } from '../../package.json';
import { actorsAsJson, actorsAsText } from './actors';
import { type Call, parseCall, USAGE } from './arguments';
import { entitiesAsJson, entitiesAsText } from './entities';
import { Failure } from './failure';
import { listAsJson, listAsText } from './list';
import { openCorpus } from './openCorpus';
import { type Pieces, printable, write } from './output';
import { ask, searchAsJson, searchAsText } from './search';

const BAD_CALL = 2;

async function answer(call: Call): Promise<Pieces> {
  if (call.command === 'help') return [USAGE];
  if (call.command === 'version') return [`${version}\n`];
  const corpus = await openCorpus(call.folder);
  switch (call.command) {
    case 'list':
      return call.json ? listAsJson(corpus) : listAsText(corpus);
    case 'entities':
      return call.json ? entitiesAsJson(corpus) : entitiesAsText(corpus);
    case 'actors':
      return call.json ? actorsAsJson(corpus) : actorsAsText(corpus);
    case 'search': {
      const found = ask(corpus, call.query, call.limit);
      return call.json ? searchAsJson(corpus, found) : searchAsText(corpus, found);
    }
  }
}

async function main(): Promise<void> {
  try {
    await write(process.stdout, await answer(parseCall(process.argv.slice(2))));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`corpus-reader: ${printable(error.message)}\n`);
    // Not process.exit: it would cut off what is still being written.
    process.exitCode = BAD_CALL;
  }
}

void main();
