import { ByteReader, ByteWriter, checksumOf } from './bytes';
import { LABELS, STRIDE } from './labels';

/** Raised whenever bytes mean something else: the features, their numbers, or the layout. */
export const MODEL_VERSION = 2;

const MAGIC = [0x43, 0x52, 0x4e, 0x4d];
const HEADER = 9;

/** Transitions are kept as whole numbers of this size. */
const TRANSITION_UNIT = 1 / 256;

/** A model as it is kept. */
export interface ModelParts {
  /** Numbers of the features that have weights, rising. */
  readonly features: Uint32Array;
  /** `LABELS` bytes for each feature. What a byte is worth is the square of it, with its sign, times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** From label (rows of `STRIDE`) to label. */
  readonly transitions: Float64Array;
}

/** The bytes of a model: name, version, checksum; numbers; and the parts, like beside like, so that they pack well. */
export function writeModel(parts: ModelParts): Uint8Array {
  const body = new ByteWriter();
  body.number(Math.round(parts.scale * 1e9));
  writeTransitions(body, parts.transitions);
  writeRising(body, parts.features);
  writeWeights(body, parts);
  const bytes = body.toBytes();
  const file = new Uint8Array(HEADER + bytes.length);
  file.set(MAGIC);
  file[4] = MODEL_VERSION;
  new DataView(file.buffer).setUint32(5, checksumOf(bytes, 0, bytes.length), true);
  file.set(bytes, HEADER);
  return file;
}

/** Reads what `writeModel` wrote. Throws an Error that says what is wrong with the bytes. */
export function readParts(bytes: Uint8Array): ModelParts {
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new Error('This is no model of names.');
  if (bytes[4] !== MODEL_VERSION) {
    throw new Error(`The model of names has version ${bytes[4]}; version ${MODEL_VERSION} is needed.`);
  }
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(5, true);
  if (sum !== checksumOf(bytes, HEADER, bytes.length)) {
    throw new Error('The model of names is damaged: its checksum is wrong.');
  }
  try {
    return readBody(new ByteReader(bytes.subarray(HEADER)));
  } catch (error) {
    throw new Error(`The model of names is damaged: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readBody(reader: ByteReader): ModelParts {
  const scale = reader.number() / 1e9;
  const transitions = readTransitions(reader);
  const features = readRising(reader);
  return { features, weights: readWeights(reader, features.length), scale, transitions };
}

function writeTransitions(writer: ByteWriter, table: Float64Array): void {
  for (const value of table) {
    const whole = Math.round(value / TRANSITION_UNIT);
    writer.number(whole < 0 ? -whole * 2 - 1 : whole * 2);
  }
}

function readTransitions(reader: ByteReader): Float64Array {
  return Float64Array.from({ length: LABELS * STRIDE }, () => {
    const whole = reader.number();
    return (whole & 1 ? -(whole + 1) / 2 : whole / 2) * TRANSITION_UNIT;
  });
}

function writeRising(writer: ByteWriter, numbers: Uint32Array): void {
  writer.number(numbers.length);
  let before = 0;
  for (const number of numbers) {
    writer.number(number - before);
    before = number;
  }
}

function readRising(reader: ByteReader): Uint32Array {
  const numbers = new Uint32Array(reader.number());
  let number = 0;
  for (let i = 0; i < numbers.length; i++) {
    number += reader.number();
    numbers[i] = number;
  }
  return numbers;
}

/** First, for each feature, which of its weights are not zero; then those, label by label. */
function writeWeights(writer: ByteWriter, { features, weights }: ModelParts): void {
  for (let row = 0; row < features.length; row++) {
    let mask = 0;
    for (let label = 0; label < LABELS; label++) if (weights[row * LABELS + label] !== 0) mask |= 1 << label;
    writer.byte(mask);
  }
  for (let label = 0; label < LABELS; label++) {
    for (let row = 0; row < features.length; row++) {
      const weight = weights[row * LABELS + label] ?? 0;
      if (weight !== 0) writer.byte(weight & 0xff);
    }
  }
}

function readWeights(reader: ByteReader, rows: number): Int8Array {
  const masks = reader.take(rows);
  const weights = new Int8Array(rows * LABELS);
  for (let label = 0; label < LABELS; label++) {
    for (let row = 0; row < rows; row++) {
      if (((masks[row] ?? 0) & (1 << label)) !== 0) weights[row * LABELS + label] = reader.byte();
    }
  }
  return weights;
}
