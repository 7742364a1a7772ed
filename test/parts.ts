// The parts that read documents, as tests have them: in their own bundle.

import { providePartsBy } from '../src/core/parts';

/** Has importers find the part that they need, but for that of PDF, whose bundle is made in a way of its own. */
export function provideParts(): void {
  providePartsBy(async (name) => {
    if (name !== 'html') throw new Error(`tests that need the part "${name}" provide it themselves`);
    return import('../src/core/ingest/documents/html/part');
  });
}
