/**
 * The readers of formats that need so much code that each is a bundle of its own, `dist/parts/NAME.mjs`, loaded when the first file of
 * its format is met. How a bundle is loaded depends on where we run: the doors say it, by `providePartsBy`.
 */
export interface Parts {
  readonly html: typeof import('../documents/html/part');
  readonly pdf: typeof import('../documents/pdf/readPdf');
}

export type PartName = keyof Parts;

/** Loads the bundle of a part; what it resolves to is the module. Rejects with an Error whose message a person can read. */
export type PartLoader = (name: PartName) => Promise<unknown>;

let load: PartLoader = async (name) => {
  throw new Error(`what reads ${name.toUpperCase()} is not at hand here`);
};
const loaded = new Map<PartName, Promise<unknown>>();

/** Says how parts are loaded; to be called once, before the first file is read. */
export function providePartsBy(loader: PartLoader): void {
  load = loader;
  loaded.clear();
}

/** The part of this name, loaded if it has not been. A failure is not kept, so that the next file may try again. */
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
