// Evaluates what is made of web pages, from the sources as they are: npm run eval:extraction -- DIR

import { runMain } from '../../../scripts/lib/runMain.mjs';

process.exitCode = await runMain('test/bench/extraction/main.ts');
