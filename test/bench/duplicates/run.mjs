// How many versions of a text are found, by the way in which it was changed, and how many wrong ones; beside two simple ways:
//   npm run eval:duplicates -- --corpus FILE.jsonl[.gz] [--each N] [--show N] [--json]
// after npm run build, as what reads HTML in articles is a part of its own.
// Articles of the corpus are cut, re-headed, retyped with errors and so on. What is found in the corpus as it is must be judged by
// a person: --show prints so many pairs of it.

import { runMain } from '../../../scripts/lib/runMain.mjs';

process.exitCode = await runMain('test/bench/duplicates/main.ts');
