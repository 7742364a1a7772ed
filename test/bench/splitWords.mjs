// The peer of the load benchmark: the least that any reader of a corpus must do. Reads every .md file below a folder and
// splits it into words; nothing is kept but their number.   node test/bench/splitWords.mjs FOLDER

import { readFileSync } from 'node:fs';
import { filesBelow } from '../../scripts/lib/files.mjs';

let words = 0;
for (const file of filesBelow(process.argv[2] ?? '.', '.md')) {
  words += readFileSync(file, 'utf8').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
console.log(words);
