// A part of its own (see core/parts.ts): citeproc-js is large, and under a licence of its own.
import CSL, { type Engine, type XmlTree } from 'citeproc';
import type { CslItem } from '../cslItem';

/** A style or a locale as the collection keeps it: an element's name, attributes and children. */
interface CompactTree {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (CompactTree | string)[];
}

export interface StyledList {
  /** A style as JSON of the collection, or as CSL in XML. */
  readonly style: string;
  /** A BCP 47 tag that `locales` has. */
  readonly language: string;
  /** The locale's JSON; some locale for each tag. */
  readonly localeOf: (language: string) => string;
  readonly items: readonly CslItem[];
}

CSL.debug = () => {};

/**
 * The items as a bibliography in a style, in the style's order: each one's id and its entry in the HTML of citeproc-js, which holds nothing
 * but its own elements. A style without a bibliography gives its citations, in the order of the items.
 *
 * @throws Error when the style is none
 */
export function styledList({ style, language, localeOf, items }: StyledList): readonly { id: string; html: string }[] {
  const { engine, known } = engineFor(style, language, localeOf);
  // it keeps what it made of items that it has
  engine.updateItems([]);
  known.clear();
  for (const item of items) known.set(item.id, item);
  engine.updateItems([...known.keys()]);
  const made = engine.makeBibliography();
  if (made === false) return items.map(({ id }) => ({ id, html: engine.makeCitationCluster([{ id }]) }));
  const [{ entry_ids: ids }, entries] = made;
  return entries.map((html, index) => ({ id: ids[index]?.[0] ?? '', html }));
}

interface Ready {
  readonly style: string;
  readonly language: string;
  readonly engine: Engine;
  /** The items that the engine can be asked about. */
  readonly known: Map<string, CslItem>;
}

/** The engine that was used last: reading a style takes longer than a hundred citations. */
let ready: Ready | undefined;

function engineFor(style: string, language: string, localeOf: StyledList['localeOf']): Ready {
  if (ready?.style === style && ready.language === language) return ready;
  const known = new Map<string, CslItem>();
  const surroundings = {
    retrieveLocale: (wanted: string) => tree(localeOf(wanted)),
    retrieveItem: (id: string) => known.get(id) ?? {},
  };
  const engine = new CSL.Engine(surroundings, style.startsWith('{') ? tree(style) : style, language, true);
  ready = { style, language, engine, known };
  return ready;
}

function tree(json: string): XmlTree {
  return inflated(JSON.parse(json));
}

function inflated({ n, a = {}, c }: CompactTree): XmlTree {
  const children = c?.map((child) => (typeof child === 'string' ? child : inflated(child)));
  // citeproc reads the text of a term without looking whether there is one
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}
