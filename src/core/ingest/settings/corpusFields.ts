import { type Message, message } from '../../basics/message';
import { parseEdtf } from '../../model/date';
import type { Entry, YamlReader } from './yamlReader';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** True for what has the shape of a BCP 47 language tag with a primary subtag of two or three letters. */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text);
}

/** True for an absolute http or https address. Others are never made into links. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text);
}

/** A language tag; anything else is a problem. */
export function readLanguage(reader: YamlReader, entry: Entry | undefined): string | undefined {
  return readChecked(reader, entry, 'language', isLanguageTag, (text) =>
    message('"{0}" is no language tag such as "en" or "pt-BR"; it is ignored.', text),
  );
}

/** An EDTF date of the forms that `parseEdtf` knows; anything else is a problem. */
export function readDate(reader: YamlReader, entry: Entry | undefined): string | undefined {
  const isDate = (text: string): boolean => parseEdtf(text) !== undefined;
  return readChecked(reader, entry, 'date', isDate, (text) =>
    message('"{0}" is no date of the form 2017-02-18, 2017-02, 2017, 2017~ or 2017-02/2018; it is ignored.', text),
  );
}

/** A web address; anything else is a problem. */
export function readUrl(reader: YamlReader, entry: Entry | undefined): string | undefined {
  return readChecked(reader, entry, 'url', isWebAddress, (text) =>
    message('"{0}" is no web address that starts with http:// or https://; it is ignored.', text),
  );
}

function readChecked(
  reader: YamlReader,
  entry: Entry | undefined,
  what: string,
  valid: (text: string) => boolean,
  reasonOf: (text: string) => Message,
): string | undefined {
  const text = reader.text(entry, what);
  if (text === undefined || valid(text)) return text;
  const place = entry?.value ?? entry?.keyNode;
  if (place !== undefined) reader.complain(place, reasonOf(text));
  return undefined;
}
