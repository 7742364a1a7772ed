import { Decoder } from './decoder';
import { type ModelParts, readParts } from './modelParts';
import { RowTable } from './rowTable';

/** A trained model, ready for use. */
export interface NameModel {
  readonly rows: RowTable;
  /** What the weights of `rows` are to be multiplied by. */
  readonly scale: number;
  readonly decoder: Decoder;
}

/**
 * Reads the model that `npm run train:entities` wrote (`media/entities.model`); some tens of milliseconds. Throws an Error with a plain
 * reason when the bytes are damaged, no model, or of another version.
 */
export function readModel(bytes: Uint8Array): NameModel {
  return modelOf(readParts(bytes));
}

/** Makes a model of its parts. */
export function modelOf({ features, weights, scale, transitions }: ModelParts): NameModel {
  return { rows: new RowTable(features, weights), scale, decoder: new Decoder(transitions) };
}
