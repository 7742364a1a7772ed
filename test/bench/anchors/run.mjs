// How many quotes are found again in articles that were edited, and how many are placed wrongly; beside two other ways:
//   npm run eval:anchors -- [--corpus FILE.jsonl[.gz]] [--articles N] [--part tune|report] [--errors N] [--json]
// without a file on the articles in seeds/.

import { runMain } from '../../../scripts/lib/runMain.mjs';

process.exitCode = await runMain('test/bench/anchors/main.ts');
