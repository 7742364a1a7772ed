// Makes .sample/, a copy of the sample corpus to read and write in.

import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { copyMissing } from './lib/sample.mjs';

copyMissing(join(root, 'seeds'), join(root, '.sample'));
