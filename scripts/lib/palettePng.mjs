// PNG files with a palette: a picture of a window has few colours, and is a third as large when they are numbered.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Bytes a pixel by the colour type of the format (PNG, third edition, section 11.2.1). */
const CHANNELS = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * The same picture with at most 256 colours: all of them where it has no more, else those that stand nearest (Heckbert's median cut, 1982).
 * @param {Buffer} png with 8 bits a channel, in true colour, not interlaced, as browsers write it
 * @returns {Buffer}
 */
export function withPalette(png) {
  const { width, height, pixels } = read(png);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const { palette, numbers } = paletteOf(counts);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = numbers.get(pixels[y * width + x] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} png */
function read(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('this is no PNG');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS.get(png[25] ?? 0);
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('this PNG is in another layout');
  /** @type {Buffer[]} */
  const data = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++)
    pixels[i] =
      ((bytes[i * channels] ?? 0) << 16) | ((bytes[i * channels + 1] ?? 0) << 8) | (bytes[i * channels + 2] ?? 0);
  return { width, height, pixels };
}

/**
 * Undoes the filters of the rows (section 9).
 * @param {Buffer} data @param {number} stride bytes a row @param {number} height @param {number} step bytes a pixel
 */
function unfiltered(data, stride, height, step) {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - stride - step] ?? 0);
      out[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

/** @param {number} filter @param {number} left @param {number} up @param {number} corner */
function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/**
 * A palette, and the number in it of every colour.
 * @param {ReadonlyMap<number, number>} counts pixels by colour
 */
function paletteOf(counts) {
  let boxes = [boxOf([...counts.keys()])];
  while (boxes.length < MOST_COLOURS) {
    // the box whose colours lie furthest apart, and are seen the most
    const widest = boxes.reduce((best, box) => (weightOf(box, counts) > weightOf(best, counts) ? box : best));
    if (widest.colours.length < 2) break;
    const sorted = [...widest.colours].sort((a, b) => part(a, widest.shift) - part(b, widest.shift));
    const middle = sorted.length >> 1;
    boxes = [...boxes.filter((box) => box !== widest), boxOf(sorted.slice(0, middle)), boxOf(sorted.slice(middle))];
  }
  /** @type {Map<number, number>} */
  const numbers = new Map();
  const palette = boxes.map(({ colours }, number) => {
    for (const colour of colours) numbers.set(colour, number);
    return meanOf(colours, counts);
  });
  return { palette, numbers };
}

/** @param {readonly number[]} colours */
function boxOf(colours) {
  let best = { colours, shift: 0, range: -1, weight: -1 };
  for (const shift of [16, 8, 0]) {
    const parts = colours.map((colour) => part(colour, shift));
    const range =
      parts.reduce((most, value) => Math.max(most, value), 0) -
      parts.reduce((least, value) => Math.min(least, value), 255);
    if (range > best.range) best = { ...best, shift, range };
  }
  return best;
}

/** @param {ReturnType<typeof boxOf>} box @param {ReadonlyMap<number, number>} counts */
function weightOf(box, counts) {
  if (box.weight < 0) {
    const seen = box.colours.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0);
    box.weight = box.colours.length < 2 ? 0 : box.range * box.range * Math.sqrt(seen);
  }
  return box.weight;
}

/** @param {readonly number[]} colours @param {ReadonlyMap<number, number>} counts */
function meanOf(colours, counts) {
  const seen = colours.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0);
  const mean = [16, 8, 0].map((shift) =>
    Math.round(colours.reduce((sum, colour) => sum + part(colour, shift) * (counts.get(colour) ?? 0), 0) / seen),
  );
  return mean.reduce((colour, value) => (colour << 8) | value, 0);
}

/** @param {number} colour @param {number} shift */
function part(colour, shift) {
  return (colour >> shift) & 255;
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
