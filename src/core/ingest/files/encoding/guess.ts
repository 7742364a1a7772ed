import { decodeAs, encodingLabelled } from './labels';
import { EAST_ASIAN, LATIN, OTHER_ALPHABETS, type Profile } from './profiles';
import { worthAs } from './rating';
import { type Traits, traitsOf } from './traits';

/** How many bytes are looked at, from shortly before the first that is not ASCII. */
const SAMPLE = 1536;
const BEFORE = 256;
/** What is worth less is no guess but a bet. */
const LEAST_WORTH = 0.4;
/** So many characters beyond ASCII tell an alphabet other than the Latin one, or none. */
const LEAST_EVIDENCE = 3;
/** By so much another encoding must look better than Western European, which is by far the commonest. */
const MARGIN = 0.1;

const WESTERN = 'windows-1252';

/**
 * The encoding in which bytes that are not UTF-8 look most like a language; undefined when they look like none. Each encoding that is
 * known is tried: the letters and characters that are frequent in its languages are few, and are hit only in the right one.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const readings = new Readings(sampleOf(bytes));
  const western = readings.traits(WESTERN);
  // Quotation marks and other signs without any letter are what texts in English have.
  if (western.evidence === 0) return WESTERN;
  let found = readings.best(LATIN.filter(isWestern), 1);
  const contenders = [
    readings.best(
      LATIN.filter((profile) => !isWestern(profile)),
      1,
    ),
    readings.best(OTHER_ALPHABETS, LEAST_EVIDENCE),
    readings.best(EAST_ASIAN, LEAST_EVIDENCE),
  ];
  for (const other of contenders) {
    const margin = found.encoding === WESTERN ? MARGIN : 0;
    if (other.worth > found.worth + margin) found = other;
  }
  return found.worth >= LEAST_WORTH ? found.encoding : undefined;
}

function isWestern({ encodings }: Profile): boolean {
  return encodings.includes(WESTERN);
}

interface Guess {
  readonly encoding: string;
  readonly worth: number;
}

/** The same bytes in all encodings in which they were read. */
class Readings {
  private readonly byEncoding = new Map<string, Traits>();

  constructor(private readonly bytes: Uint8Array) {}

  traits(encoding: string): Traits {
    const known = this.byEncoding.get(encoding) ?? traitsOf(decodeAs(encoding, this.bytes));
    this.byEncoding.set(encoding, known);
    return known;
  }

  /** The likeliest encoding of some profiles; of those with equal worth the first. */
  best(profiles: readonly Profile[], leastEvidence: number): Guess {
    let found: Guess = { encoding: WESTERN, worth: 0 };
    for (const profile of profiles) {
      for (const encoding of profile.encodings) {
        if (encodingLabelled(encoding) === undefined) continue;
        const traits = this.traits(encoding);
        const worth = traits.evidence < leastEvidence ? 0 : worthAs(profile, traits);
        if (worth > found.worth) found = { encoding, worth };
      }
    }
    return found;
  }
}

/** Begins among ASCII, so that no character of several bytes is cut, and ends at the end of a line if there is one. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - BEFORE);
  if (bytes.length - start <= SAMPLE) return bytes.subarray(start);
  const sample = bytes.subarray(start, start + SAMPLE);
  // The second byte of a character may look like a letter of ASCII, but never like a line feed.
  const end = sample.lastIndexOf(0x0a);
  return end < BEFORE ? sample : sample.subarray(0, end);
}
