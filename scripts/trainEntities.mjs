// Trains the model of names from annotated corpora: npm run train:entities -- DIR

import { runMain } from './lib/runMain.mjs';

process.exitCode = await runMain('src/training/main.ts');
