// Files and folders, with Node built-ins only (Node 20 has no `fs.glob`).

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below `folder` whose name ends in `suffix`, sorted, as paths with `/` that start with `folder`.
 * A folder that does not exist holds no files.
 * @param {string} folder
 * @param {string} [suffix]
 */
export function filesBelow(folder, suffix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}
