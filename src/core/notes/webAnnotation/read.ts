import { isRecord } from '../../basics/checks';
import type { Anchor } from '../../model/anchor';
import { ARTICLE, HASH, type ImportedAnnotation, TWINS } from './model';

/** Longer texts are cut: nobody wrote them by hand. */
const LONGEST = 1_000_000;

/**
 * The annotations in a file: JSON-LD of the Web Annotation Data Model (a collection, a page, a list or one annotation), or what Hypothesis
 * exports and its API answers (`{rows: [...]}`, `{annotations: [...]}`). What is no annotation is left out. Null when it is no JSON or
 * holds none.
 */
export function readAnnotations(json: string): readonly ImportedAnnotation[] | null {
  const parsed = parsedJson(json);
  const found = itemsIn(parsed).filter(isRecord).filter(isAnnotation).map(imported);
  return found.length === 0 ? null : found;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [];
  for (const name of ['rows', 'annotations', 'items']) {
    const list = value[name];
    if (Array.isArray(list)) return list;
  }
  return isRecord(value['first']) ? itemsIn(value['first']) : [value];
}

function isAnnotation(item: Readonly<Record<string, unknown>>): boolean {
  return item['target'] !== undefined || typeof item['uri'] === 'string';
}

function imported(item: Readonly<Record<string, unknown>>): ImportedAnnotation {
  const targets = listOf(item['target']);
  const resources = targets.filter(isRecord);
  const bodies = [...listOf(item['body']), item['bodyValue']];
  return {
    sources: sourcesOf(item, targets),
    anchor: anchorOf(resources),
    comment: [textIn(item['text']), ...bodies.filter((body) => !isTag(body)).map(bodyText)]
      .filter((text) => text !== '')
      .join('\n\n'),
    tags: [...listOf(item['tags']).map(textIn), ...bodies.filter(isTag).map(bodyText)].filter((tag) => tag !== ''),
  };
}

function sourcesOf(item: Readonly<Record<string, unknown>>, targets: readonly unknown[]): string[] {
  const resources = targets.filter(isRecord);
  const found = [
    ...resources.map((resource) => resource[ARTICLE]),
    ...resources.map(({ source }) => (isRecord(source) ? source['id'] : source)),
    item['uri'],
    ...targets,
    ...resources.map(({ id }) => id),
    ...linksOf(item['document']),
  ];
  return [...new Set(found.map(textIn).filter((source) => source !== ''))];
}

/** Hypothesis knows other addresses of the same page. */
function linksOf(document: unknown): unknown[] {
  return isRecord(document) ? listOf(document['link']).map((link) => (isRecord(link) ? link['href'] : link)) : [];
}

function anchorOf(resources: readonly Readonly<Record<string, unknown>>[]): Anchor | null {
  for (const resource of resources) {
    const selectors = listOf(resource['selector']).flatMap(withRefinements).filter(isRecord);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const exact = textIn(quote?.['exact']);
    if (quote === undefined || exact.trim() === '') continue;
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const start = wholeIn(position?.['start']);
    const hash = textIn(resource[HASH]);
    const twins = wholeIn(resource[TWINS]) ?? 0;
    return {
      exact,
      prefix: textIn(quote['prefix']),
      suffix: textIn(quote['suffix']),
      // a position is of a text; only ours are of one that we know
      ...(resource[ARTICLE] !== undefined && start !== undefined
        ? { start, end: start + exact.length }
        : { start: 0, end: exact.length }),
      ...(hash === '' ? {} : { hash }),
      ...(twins > 0 ? { twins } : {}),
    };
  }
  return null;
}

function withRefinements(selector: unknown): unknown[] {
  return isRecord(selector) && isRecord(selector['refinedBy']) ? [selector, selector['refinedBy']] : [selector];
}

function isTag(body: unknown): boolean {
  return isRecord(body) && listOf(body['purpose']).includes('tagging');
}

function bodyText(body: unknown): string {
  if (!isRecord(body)) return textIn(body);
  const value = textIn(body['value']);
  return body['format'] === 'text/html' ? value.replace(/<[^>]*>/g, '').trim() : value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}

function wholeIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
