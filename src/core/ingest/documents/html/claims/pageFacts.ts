import { oneLine } from '../../../metadata/oneLine';
import { isElement, type Page, type PageElement } from '../pageTree';
import { type LinkedThing, linkedThings } from './linkedData';

/** What a page's head and its linked data hold, by name. */
export interface PageFacts {
  /** The contents of `meta` elements and of elements with an `itemprop`, in order, by lower-case name, property or itemprop. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Addresses of `link` elements by their relation. */
  readonly links: ReadonlyMap<string, string>;
  /** The words of the `title` element. */
  readonly title: string | undefined;
  /** The `lang` of the page. */
  readonly language: string | undefined;
  /** Every `time` element in order. */
  readonly times: readonly PageElement[];
  readonly things: readonly LinkedThing[];
}

export function pageFacts(page: Page): PageFacts {
  const gatherer = new Gatherer(page.text);
  gatherer.walk(page.root);
  const { metas, links, times, title, language } = gatherer;
  return { metas, links, times, title, language, things: linkedThings(page.linkedData) };
}

/** The text in an element, on one line. */
export function textIn(element: PageElement, text: string): string {
  const parts: string[] = [];
  const walk = (at: PageElement): void => {
    for (const child of at.children) {
      if (isElement(child)) walk(child);
      else parts.push(text.slice(child.start, child.end));
    }
  };
  walk(element);
  return oneLine(parts.join(''));
}

class Gatherer {
  readonly metas = new Map<string, string[]>();
  readonly links = new Map<string, string>();
  readonly times: PageElement[] = [];
  title: string | undefined;
  language: string | undefined;

  constructor(private readonly text: string) {}

  walk(element: PageElement): void {
    this.take(element);
    for (const child of element.children) if (isElement(child)) this.walk(child);
  }

  private take(element: PageElement): void {
    const { name, attributes } = element;
    if (name === 'html') this.language ??= attributes['lang'] ?? attributes['xml:lang'];
    else if (name === 'title' && element.parent?.name !== 'svg') this.title ??= textIn(element, this.text);
    else if (name === 'link') this.takeLink(attributes);
    else if (name === 'time') this.times.push(element);
    const property = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
    if (name === 'meta' && property !== undefined) this.add(property, attributes['content']);
    else if (attributes['itemprop'] !== undefined) {
      const shown = attributes['itemprop'] === 'articleBody' ? undefined : textIn(element, this.text);
      this.add(attributes['itemprop'], attributes['content'] ?? attributes['datetime'] ?? shown);
    }
  }

  private takeLink({ rel, href }: PageElement['attributes']): void {
    if (rel !== undefined && href !== undefined && !this.links.has(rel.toLowerCase()))
      this.links.set(rel.toLowerCase(), href);
  }

  private add(name: string, content: string | undefined): void {
    const value = oneLine(content ?? '');
    if (value === '') return;
    const key = name.toLowerCase();
    const values = this.metas.get(key);
    if (values === undefined) this.metas.set(key, [value]);
    else values.push(value);
  }
}
