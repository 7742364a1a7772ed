/**
 * What needs so much code that each is a bundle of its own, `dist/parts/NAME.mjs`, loaded when it is first wanted: the readers of some
 * formats, and citation styles. How a bundle is loaded depends on where we run: the doors say it, by `providePartsBy`.
 */
export interface Parts {
  readonly html: typeof import('./ingest/documents/html/part');
  readonly pdf: typeof import('./ingest/documents/pdf/readPdf');
  readonly csl: typeof import('./citations/csl/engine');
  readonly cslStyles: typeof import('./citations/csl/styles');
}

export type PartName = keyof Parts;

const PURPOSES: Readonly<Record<PartName, string>> = {
  html: 'what reads HTML',
  pdf: 'what reads PDF',
  csl: 'what formats citations',
  cslStyles: 'the collection of citation styles',
};

/** Loads the bundle of a part; what it resolves to is the module. Rejects with an Error whose message a person can read. */
export type PartLoader = (name: PartName) => Promise<unknown>;

let load: PartLoader = async (name) => {
  throw new Error(`${PURPOSES[name]} is not at hand here`);
};
const loaded = new Map<PartName, Promise<unknown>>();

/** Says how parts are loaded; to be called once, before the first is wanted. */
export function providePartsBy(loader: PartLoader): void {
  load = loader;
  loaded.clear();
}

/** The part of this name, loaded if it has not been. A failure is not kept, so that the next call may try again. */
export async function part<N extends PartName>(name: N): Promise<Parts[N]> {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  try {
    // the bundle is built from the very module that `Parts` names
    return (await known) as Parts[N];
  } catch (error) {
    loaded.delete(name);
    throw error;
  }
}
