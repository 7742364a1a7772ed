import { BIBLIOGRAPHY_FORMATS } from '../core/citations/bibliography';
import type { CiteCall } from './calls';
import { Failure } from './failure';
import { oneOf } from './options';

interface Values {
  readonly format?: string | undefined;
  readonly style?: string | undefined;
  readonly lang?: string | undefined;
  readonly notes?: string | undefined;
}

/**
 * How articles are to be cited, and which: those that answer the rest of the arguments.
 *
 * @throws Failure when options exclude each other or one is not known
 */
export function readCiting(
  words: readonly string[],
  { format, style, lang, notes }: Values,
  json: boolean,
): Pick<CiteCall, 'query' | 'format' | 'style' | 'language' | 'notes'> {
  const query = words.join(' ').trim();
  if (format !== undefined && json) throw new Failure('--json and --format exclude each other.');
  if (format !== undefined && style !== undefined) throw new Failure('--style and --format exclude each other.');
  if (lang !== undefined && style === undefined) throw new Failure('--lang is of a style; name one with --style.');
  return {
    ...(query === '' ? {} : { query }),
    ...(format === undefined ? {} : { format: oneOf('format', format, BIBLIOGRAPHY_FORMATS) }),
    ...(style === undefined ? {} : { style }),
    ...(notes === undefined ? {} : { notes }),
    language: lang ?? 'en',
  };
}
