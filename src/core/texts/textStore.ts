import type { Article } from '../model/article';
import type { Body, KeptBody } from './body';
import { decodeBody, encodeBody } from './bodyCode';
import { factsOf, keptBodyOf, storedArticle } from './storedArticle';
import type { TextFile } from './textFile';
import { keyOfText, type TextKey } from './textKey';

/** Of the bodies that were looked at last, so many UTF-16 units stay in memory: who looks at one mostly looks again. */
const UNITS_HELD = 2 ** 21;

/** Where a body lies. */
export interface BodyPlace {
  readonly file: TextFile;
  readonly from: number;
  readonly length: number;
}

/**
 * Keeps the bodies of articles in files, so that they are not in memory. A body is read when somebody looks at it, and believed only if it
 * has the key that it had.
 */
export class TextStore {
  private readonly held = new Map<PlacedBody, Body>();
  private unitsHeld = 0;

  /** `file` is where bodies go from now on; `damaged` is called when one is not what it was when it was put there. */
  constructor(
    private readonly file: TextFile,
    private readonly damaged: () => void,
  ) {}

  /** The article with its body here. That of `before`, the article in whose place it comes, is used again when it is the same. */
  keep(article: Article, before?: Article): Article {
    if (keptBodyOf(article) !== undefined) return article;
    const key = keyOfText(article);
    const known = before === undefined ? undefined : keptBodyOf(before);
    if (known?.key === key && isSame(known, article)) return storedArticle(factsOf(article), known);
    const bytes = encodeBody(article);
    const place = { file: this.file, from: this.file.length, length: bytes.length };
    this.file.append(bytes);
    return storedArticle(factsOf(article), this.bodyAt(place, key));
  }

  /** The body that was put at a place before, with the key that it had. */
  bodyAt(place: BodyPlace, key: TextKey): KeptBody {
    return new PlacedBody(this, place, key);
  }

  /** Throws an Error when the body is damaged. */
  fetch(kept: PlacedBody): Body {
    const known = this.held.get(kept);
    const body = known ?? this.read(kept);
    this.held.delete(kept);
    this.held.set(kept, body);
    if (known === undefined) this.unitsHeld += body.text.length;
    for (const [oldest, { text }] of this.held) {
      if (this.unitsHeld <= UNITS_HELD || oldest === kept) break;
      this.held.delete(oldest);
      this.unitsHeld -= text.length;
    }
    return body;
  }

  private read({ place: { file, from, length }, key }: PlacedBody): Body {
    try {
      const body = decodeBody(file.read(from, length));
      if (keyOfText(body) === key) return body;
    } catch {
      // it is told below
    }
    this.damaged();
    throw new Error('The kept text of this article is damaged; refresh the corpus to have it read anew.');
  }
}

/** Where a stored article's body lies; undefined when it is in memory, or is no longer as it was read. */
export function placeOf(body: KeptBody): BodyPlace | undefined {
  return body instanceof PlacedBody ? body.place : undefined;
}

class PlacedBody implements KeptBody {
  constructor(
    private readonly store: TextStore,
    readonly place: BodyPlace,
    readonly key: TextKey,
  ) {}

  get text(): string {
    return this.store.fetch(this).text;
  }

  get blocks(): KeptBody['blocks'] {
    return this.store.fetch(this).blocks;
  }

  get offsets(): KeptBody['offsets'] {
    return this.store.fetch(this).offsets;
  }
}

/** The key says nothing of the way back to the source. */
function isSame(kept: KeptBody, { text, offsets }: Article): boolean {
  const { segments } = kept.offsets;
  return (
    kept.text === text &&
    segments.length === offsets.segments.length &&
    segments.every((value, i) => value === offsets.segments[i])
  );
}
