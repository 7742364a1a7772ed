// The parts that read documents, as tests have them: in their own bundle.

import { type Parts, providePartsBy } from '../src/core/ingest/importers/parts';

const PARTS: { readonly [N in keyof Parts]: () => Promise<Parts[N]> } = {
  html: () => import('../src/core/ingest/documents/html/part'),
};

/** Has importers find the parts that they need. */
export function provideParts(): void {
  providePartsBy((name) => PARTS[name]());
}
