// Evaluates the tagger on annotated files, made from the sources as they are: npm run eval:entities -- FILE.conll[.gz]...

import { runMain } from '../../../scripts/lib/runMain.mjs';

process.exitCode = await runMain('test/bench/entities/main.ts');
