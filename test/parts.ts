// The parts that read documents, as tests have them: in their own bundle.

import { type PartName, type Parts, providePartsBy } from '../src/core/ingest/importers/parts';

const PARTS: { readonly [N in Exclude<PartName, 'pdf'>]: () => Promise<Parts[N]> } = {
  html: () => import('../src/core/ingest/documents/html/part'),
};

/** Has importers find the parts that they need, but for that of PDF, whose bundle is made in a way of its own. */
export function provideParts(): void {
  providePartsBy(async (name) => {
    if (name === 'pdf') throw new Error('tests of PDF provide its part themselves');
    return PARTS[name]();
  });
}
