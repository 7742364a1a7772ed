import { FIRST_NAMES } from '../core/entities/gazetteer/firstNames';
import type { Block } from '../core/model/block';
import type { Mention } from '../core/model/mention';
import type { GoldDocument } from './evaluation/goldDocument';
import { ORGANIZATIONS } from './lists/organizations';
import { PLACES } from './lists/places';
import { SURNAMES } from './lists/surnames';

const organizations = itemsOf(ORGANIZATIONS, /[,\n]/);
const places = itemsOf(PLACES, /[,\n]/);
const surnames = itemsOf(SURNAMES, /\s+/);
const firstNames = itemsOf(FIRST_NAMES, /\s+/);

/** Share of names that are replaced. */
const REPLACED = 0.6;

/** What looks like a surname, and not like a signature or an abbreviation. */
const WORD = /^\p{Lu}[\p{L}'-]*\p{Ll}$/u;

/**
 * The same document with other names in it, the same one wherever the same stood: what is learnt then hangs less on the names that the
 * corpora happen to have, and more on what stands beside and in names.
 */
export function withOtherNames(document: GoldDocument, random: () => number): GoldDocument {
  const renaming = new Renaming(random);
  const edits = document.gold.map((mention) => {
    const old = document.text.slice(mention.start, mention.end);
    return { mention, text: renaming.nameFor(old, mention.kind) };
  });
  let text = '';
  let at = 0;
  const gold: Mention[] = [];
  const shifts: { from: number; by: number }[] = [];
  for (const { mention, text: name } of edits) {
    text += document.text.slice(at, mention.start);
    gold.push({ ...mention, start: text.length, end: text.length + name.length });
    text += name;
    at = mention.end;
    shifts.push({ from: mention.end, by: text.length - mention.end });
  }
  text += document.text.slice(at);
  return { ...document, text, gold, blocks: movedBlocks(document.blocks, shifts) };
}

/** Which name stands for which, in one document. */
class Renaming {
  private readonly names = new Map<string, string>();

  constructor(private readonly random: () => number) {}

  nameFor(old: string, kind: Mention['kind']): string {
    if (kind === 'person') return this.personFor(old);
    const key = `${kind} ${old}`;
    const name = this.names.get(key) ?? (this.random() < REPLACED ? this.newName(old, kind) : old);
    this.names.set(key, name);
    return name;
  }

  private newName(old: string, kind: Mention['kind']): string {
    if (kind === 'organization') return this.pick(organizations);
    return kind === 'place' ? this.pick(places) : old;
  }

  /** A full name for a full name, and its surname for the surname alone. */
  private personFor(old: string): string {
    const known = this.names.get(old);
    if (known !== undefined) return known;
    const words = old.split(' ');
    const last = words[words.length - 1] ?? old;
    const surname = WORD.test(last) && words.length <= 3 ? this.surnameFor(last) : last;
    if (surname === last) return old;
    const name = words.length === 1 ? surname : `${this.pick(firstNames)} ${surname}`;
    this.names.set(old, name);
    return name;
  }

  private surnameFor(old: string): string {
    const surname = this.names.get(old) ?? (this.random() < REPLACED ? this.pick(surnames) : old);
    this.names.set(old, surname);
    return surname;
  }

  private pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }
}

function movedBlocks(blocks: readonly Block[], shifts: readonly { from: number; by: number }[]): Block[] {
  let next = 0;
  let by = 0;
  const move = (offset: number) => {
    for (let shift = shifts[next]; shift !== undefined && shift.from <= offset; shift = shifts[++next]) by = shift.by;
    return offset + by;
  };
  return blocks.map((block) => ({ kind: block.kind, start: move(block.start), end: move(block.end) }));
}

function itemsOf(list: string, separator: RegExp): string[] {
  return list.split(separator).filter((item) => item !== '');
}
