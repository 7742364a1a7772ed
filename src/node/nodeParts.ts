import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PartLoader } from '../core/parts';

/** Loads parts from the folder `parts` beside the bundle that runs, which is in `folder`. */
export function partsBeside(folder: string): PartLoader {
  return (name) => import(pathToFileURL(join(folder, 'parts', `${name}.mjs`)).href);
}
