// How many of the pairs that are really one are suggested as merges, and what is suggested in a corpus as it is:
//   node test/bench/entities/merges.mjs --corpus FILE.jsonl[.gz] [--show N] [--misspelt N] [--json]
// For recall, persons of the corpus are given another spelling in a few of their articles, as typists and transliterators do.
// For precision, a person must look: the first N suggestions in the corpus as it is are printed.

import { runMain } from '../../../scripts/lib/runMain.mjs';

process.exitCode = await runMain('test/bench/entities/mergesMain.ts');
