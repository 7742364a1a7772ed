// Evaluates the dates found for articles, by the sources as they are: npm run eval:dates -- FILE.jsonl [--json]

import { runMain } from '../../../scripts/lib/runMain.mjs';

process.exitCode = await runMain('test/bench/dates/main.ts');
