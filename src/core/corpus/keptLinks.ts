import type { ActorKey } from '../entities/linking/actorKey';
import type { KnownLinks } from '../entities/linking/articleLinker';
import { ALL, type Scope } from '../entities/linking/register';
import type { Article, ArticleId } from '../model/article';
import type { Mention } from '../model/mention';
import { ContentHash } from '../search/snapshot/contentHash';
import type { Section } from '../search/snapshot/layout';
import type { SnapshotSections } from '../search/snapshot/sections';
import { textKeyOf } from '../texts/storedArticle';
import { decodeLinks, encodeLinks, type LinkNumbers, type LinkTables } from './linkCode';

/** To be raised with every change of how names are linked, or of what is kept of it: else it comes back as it was. */
const LINKS_VERSION = 1;

/** Entries and spellings that are written and read together. */
const CHUNK = 4096;

const WORDS_A_HASH = 2;

/** An entry of the register as JSON has it; without a scope for `ALL`, which is known by being that very object. */
type KeptEntry = readonly [key: ActorKey, scope?: Scope];

/** What linking came to when the corpus was open before, article by article. */
export class KeptLinks implements LinkTables {
  private places: ReadonlyMap<ArticleId, number> | undefined;
  private readonly entries: Chunks<KeptEntry>;
  private readonly forms: Chunks<string>;

  private constructor(
    /** What was declared and judged then, as `writeLinks` was told. */
    readonly ruling: string,
    private readonly sections: SnapshotSections,
    private readonly hashes: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly bytes: Uint8Array,
  ) {
    this.entries = new Chunks(sections, 'links entries');
    this.forms = new Chunks(sections, 'links forms');
  }

  /** Reads what `writeLinks` wrote among other sections of a snapshot. Undefined when it is not there, or of another version. */
  static read(sections: SnapshotSections): KeptLinks | undefined {
    const { version, ruling } = (parsed(sections, 'links') ?? {}) as { version?: number; ruling?: string };
    const [hashes, starts] = [sections.u32('links hashes'), sections.u32('links starts')];
    const bytes = sections.u8('links bytes');
    if (version !== LINKS_VERSION || ruling === undefined) return undefined;
    if (hashes === undefined || starts === undefined || bytes === undefined) return undefined;
    return new KeptLinks(ruling, sections, hashes, starts, bytes);
  }

  /** What linking an article came to; undefined where it was not linked, or was another then. `mentions` has those of the tagger. */
  of(article: Article, mentions: () => readonly Mention[]): KnownLinks | undefined {
    this.places ??= new Map((parsed(this.sections, 'links articles') as readonly ArticleId[]).map((id, i) => [id, i]));
    const place = this.places.get(article.id);
    if (place === undefined) return undefined;
    const { low, high } = hashOf(article);
    const at = place * WORDS_A_HASH;
    if (this.hashes[at] !== low || this.hashes[at + 1] !== high) return undefined;
    return decodeLinks(this.bytes.subarray(this.starts[place], this.starts[place + 1]), this, mentions);
  }

  entry(number: number): { readonly key: ActorKey; readonly scope: Scope } {
    const [key, scope = ALL] = this.entries.at(number);
    return { key, scope };
  }

  form(number: number): string {
    return this.forms.at(number);
  }
}

/**
 * What linking came to as sections of a snapshot.
 *
 * @param ruling stands for all that was declared and judged
 */
export function writeLinks(
  articles: Iterable<readonly [article: Article, links: KnownLinks]>,
  ruling: string,
): Record<string, Section> {
  const tables = new Tables();
  const ids: ArticleId[] = [];
  const hashes: number[] = [];
  const encoded: Uint8Array[] = [];
  for (const [article, links] of articles) {
    const { low, high } = hashOf(article);
    ids.push(article.id);
    hashes.push(low, high);
    encoded.push(encodeLinks(links, tables));
  }
  const starts = new Uint32Array(encoded.length + 1);
  for (const [i, { length }] of encoded.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  const bytes = new Uint8Array(starts[encoded.length] ?? 0);
  for (const [i, own] of encoded.entries()) bytes.set(own, starts[i]);
  return {
    links: json({ version: LINKS_VERSION, ruling }),
    'links articles': json(ids),
    'links hashes': Uint32Array.from(hashes),
    'links starts': starts,
    'links bytes': bytes,
    ...tables.sections(),
  };
}

/** Of all of an article that linking looks at but its number of words, which is no part of what it comes to. */
function hashOf(article: Article): ContentHash {
  const key = textKeyOf(article);
  return new ContentHash()
    .add(article.title.value)
    .addNumber(key | 0)
    .addNumber(Math.floor(key / 2 ** 32));
}

/** Gives numbers in the order in which they are asked for, so that what is read together stands together. */
class Tables implements LinkNumbers {
  private readonly entries = new Map<ActorKey, Map<Scope, number>>();
  private readonly kept: KeptEntry[] = [];
  private readonly forms = new Map<string, number>();

  entry(key: ActorKey, scope: Scope): number {
    const scopes = this.entries.get(key) ?? new Map<Scope, number>();
    this.entries.set(key, scopes);
    const known = scopes.get(scope);
    if (known !== undefined) return known;
    scopes.set(scope, this.kept.length);
    this.kept.push(scope === ALL ? [key] : [key, scope]);
    return this.kept.length - 1;
  }

  form(form: string): number {
    const known = this.forms.get(form) ?? this.forms.size;
    this.forms.set(form, known);
    return known;
  }

  sections(): Record<string, Section> {
    return { ...chunked('links entries', this.kept), ...chunked('links forms', [...this.forms.keys()]) };
  }
}

function chunked(name: string, values: readonly unknown[]): Record<string, Section> {
  const sections: Record<string, Section> = {};
  for (let at = 0; at < values.length; at += CHUNK)
    sections[`${name} ${at / CHUNK}`] = json(values.slice(at, at + CHUNK));
  return sections;
}

/** A long list of which each chunk is parsed when the first of it is asked for. */
class Chunks<T> {
  private readonly chunks: (readonly T[] | undefined)[] = [];

  constructor(
    private readonly sections: SnapshotSections,
    private readonly name: string,
  ) {}

  at(number: number): T {
    const index = Math.floor(number / CHUNK);
    this.chunks[index] ??= (parsed(this.sections, `${this.name} ${index}`) ?? []) as readonly T[];
    const value = this.chunks[index]?.[number % CHUNK];
    if (value === undefined) throw new Error(`There are no ${this.name} of number ${number}.`);
    return value;
  }
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The checksum was right: it is what `writeLinks` wrote. Undefined where there is nothing. */
function parsed(sections: SnapshotSections, name: string): unknown {
  const bytes = sections.u8(name);
  return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}
