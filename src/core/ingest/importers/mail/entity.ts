/** The fields of a header, by their names in lower case; of several of a name the first. Their values are bytes, one a character. */
export type Headers = ReadonlyMap<string, string>;

/** A message, or a part of one (RFC 5322, RFC 2045). Bytes are characters up to U+00FF. */
export interface Entity {
  readonly headers: Headers;
  readonly body: string;
}

/** A field of a header that has parameters behind its value, such as `text/plain; charset=utf-8`. */
export interface Parameterized {
  /** In lower case. */
  readonly value: string;
  /** By their names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** In bytes; what is longer has no end that is worth looking for. */
const LONGEST_HEADER = 1 << 18;
const HEADER_END = /\r?\n\r?\n|\r\r/;
const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/;
const PARAMETER = /;\s*([\w!#$&+.^`{}~'%*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g;

/** Parts a message, or a part of one, into header and body. */
export function readEntity(bytes: string): Entity {
  const head = bytes.slice(0, LONGEST_HEADER);
  // a part without any header begins with the empty line
  if (/^\r?\n/.test(head)) return { headers: new Map(), body: bytes.replace(/^\r?\n/, '') };
  const end = HEADER_END.exec(head);
  const header = end === null ? head : head.slice(0, end.index);
  return { headers: fieldsOf(header), body: end === null ? '' : bytes.slice(end.index + end[0].length) };
}

function fieldsOf(header: string): Headers {
  const fields = new Map<string, string>();
  for (const line of header
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n(?=[ \t])/g, '')
    .split('\n')) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** The field of a header with its parameters. */
export function parameterized(field: string): Parameterized {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain] of field.matchAll(PARAMETER)) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  }
  return { value: field.split(';', 1)[0]?.trim().toLowerCase() ?? '', parameters };
}
