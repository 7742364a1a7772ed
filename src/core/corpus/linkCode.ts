import { ByteReader } from '../basics/byteReader';
import type { ActorKey } from '../entities/linking/actorKey';
import type { KnownLinks, KnownPart } from '../entities/linking/articleLinker';
import type { Scope } from '../entities/linking/register';
import { LINK_BASES, type LinkBasis, type Mention } from '../model/mention';
import { GrowingBytes } from '../search/index/growing';

/** Entries of the register and spellings are the same in many articles: they have numbers. */
export interface LinkNumbers {
  entry(key: ActorKey, scope: Scope): number;
  form(form: string): number;
}

/** What has these numbers. Throws an Error for others. */
export interface LinkTables {
  entry(number: number): { readonly key: ActorKey; readonly scope: Scope };
  form(number: number): string;
}

const BASES = LINK_BASES.length;
const IN_TITLE = 1;
const IN_OPENING = 2;

/**
 * What linking an article came to in few bytes, all of them varints:
 *
 *   number of parts, and of each: entry, names times four and where they stand, number of spellings, and of each: number, count
 *   number of mentions, and of each: 0, or 1 + part times the number of bases + basis
 */
export function encodeLinks({ parts, partOf, bases }: KnownLinks, numbers: LinkNumbers): Uint8Array {
  const bytes = new GrowingBytes(8 * parts.length + partOf.length + 2);
  bytes.varint(parts.length);
  for (const { key, scope, forms, names, inTitle, inOpening } of parts) {
    bytes.varint(numbers.entry(key, scope));
    bytes.varint(4 * names + (inTitle ? IN_TITLE : 0) + (inOpening ? IN_OPENING : 0));
    bytes.varint(forms.size);
    for (const [form, count] of forms) {
      bytes.varint(numbers.form(form));
      bytes.varint(count);
    }
  }
  bytes.varint(partOf.length);
  for (const [i, part] of partOf.entries()) {
    const basis = bases[i];
    bytes.varint(basis === undefined ? 0 : 1 + part * BASES + LINK_BASES.indexOf(basis));
  }
  return bytes.toArray();
}

/** Reads what `encodeLinks` wrote; throws an Error when these are other bytes. Of single mentions it is read when somebody asks. */
export function decodeLinks(bytes: Uint8Array, tables: LinkTables, mentions: () => readonly Mention[]): KnownLinks {
  const reader = new ByteReader(bytes);
  const parts = Array.from({ length: reader.number() }, () => readPart(reader, tables));
  return new DecodedLinks(parts, reader, mentions);
}

function readPart(reader: ByteReader, tables: LinkTables): KnownPart {
  const { key, scope } = tables.entry(reader.number());
  const standing = reader.number();
  const forms = new Map<string, number>();
  for (let left = reader.number(); left > 0; left -= 1) forms.set(tables.form(reader.number()), reader.number());
  const inTitle = (standing & IN_TITLE) !== 0;
  const inOpening = (standing & IN_OPENING) !== 0;
  return { key, scope, forms, names: standing >>> 2, inTitle, inOpening };
}

class DecodedLinks implements KnownLinks {
  private read: Pick<KnownLinks, 'partOf' | 'bases'> | undefined;

  constructor(
    readonly parts: readonly KnownPart[],
    private readonly reader: ByteReader,
    private readonly mentionsOf: () => readonly Mention[],
  ) {}

  get mentions(): readonly Mention[] {
    return this.mentionsOf();
  }

  get partOf(): Int32Array {
    return this.ofMentions.partOf;
  }

  get bases(): readonly (LinkBasis | undefined)[] {
    return this.ofMentions.bases;
  }

  private get ofMentions(): Pick<KnownLinks, 'partOf' | 'bases'> {
    this.read ??= readMentions(this.reader);
    return this.read;
  }
}

function readMentions(reader: ByteReader): Pick<KnownLinks, 'partOf' | 'bases'> {
  const partOf = new Int32Array(reader.number()).fill(-1);
  const bases: (LinkBasis | undefined)[] = [];
  for (let i = 0; i < partOf.length; i += 1) {
    const link = reader.number() - 1;
    bases.push(link < 0 ? undefined : LINK_BASES[link % BASES]);
    if (link >= 0) partOf[i] = Math.floor(link / BASES);
  }
  return { partOf, bases };
}
