import { isRecord } from '../../../../basics/checks';

/** A thing that a page describes in JSON-LD (https://www.w3.org/TR/json-ld11/) in the words of schema.org. */
export interface LinkedThing {
  /** Its types in lower case, without an address before them. */
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Things are looked for so deep in one another. */
const DEEPEST = 12;

/** All things in some texts of JSON-LD, outer before inner. What is no JSON, or no thing, is passed over. */
export function linkedThings(texts: readonly string[]): LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const text of texts) gather(parsed(text), things, 0);
  return things;
}

/** The first text that a value of a property comes to: itself, the first of a list, or the name of a thing. */
export function textOf(value: unknown): string | undefined {
  return textsOf(value)[0];
}

/** All of them. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value) ? textsOf(value['name'] ?? value['@value']) : [];
}

function gather(value: unknown, things: LinkedThing[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) gather(item, things, depth + 1);
  if (!isRecord(value)) return;
  const types = textsOf(value['@type']).map((type) => type.slice(type.lastIndexOf('/') + 1).toLowerCase());
  if (types.length > 0) things.push({ types, properties: value });
  for (const inner of Object.values(value)) gather(inner, things, depth + 1);
}

/** Many pages have bare line breaks in their strings, marks of CDATA around the whole, or a semicolon behind it. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|;)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/[\r\n\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}
