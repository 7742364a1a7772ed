import { escapeInline } from '../notes/markdown';

/** A piece of a formatted citation; the text is plain. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  readonly bold?: true;
}

/** A formatted citation. */
export type StyledText = readonly Run[];

const TOKEN = /<(\/?)([a-z]+)([^>]*)>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));|[^<&]+|[<&]/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00A0'],
]);
const LAST_CODE_POINT = 0x10ffff;

interface Style {
  readonly italic: boolean;
  readonly bold: boolean;
}

/** Reads the HTML in which citeproc-js gives an entry: italics and bold are kept, every other mark is dropped and its text stays. */
export function readStyled(html: string): StyledText {
  const runs: { text: string; style: Style }[] = [];
  const open: Style[] = [];
  const plain: Style = { italic: false, bold: false };
  for (const [token, closing, element, attributes = '', decimal, hexadecimal, entity] of html.matchAll(TOKEN)) {
    const style = open.at(-1) ?? plain;
    if (element !== undefined) {
      if (closing === '/') open.pop();
      else open.push(styleOf(element.toLowerCase(), attributes, style));
      continue;
    }
    const text = character(decimal, hexadecimal) ?? ENTITIES.get(entity ?? '') ?? token;
    const last = runs.at(-1);
    if (last?.style.italic === style.italic && last.style.bold === style.bold) last.text += text;
    else runs.push({ text, style });
  }
  return trimmed(
    runs.map(({ text, style }) => ({
      text: text.replace(/\s+/g, ' '),
      ...(style.italic ? { italic: true } : {}),
      ...(style.bold ? { bold: true } : {}),
    })),
  );
}

/** As plain text; `asterisks` sets italics off as Markdown does, without escaping anything. */
export function styledAsText(styled: StyledText, emphasis: 'asterisks' | 'none' = 'none'): string {
  const mark = emphasis === 'asterisks' ? '*' : '';
  return styled
    .map(({ text, italic }) =>
      italic === true ? text.replace(/\S(?:[\s\S]*\S)?/, (words) => `${mark}${words}${mark}`) : text,
    )
    .join('');
}

/** In Markdown, with everything escaped that means something there. */
export function styledAsMarkdown(styled: StyledText): string {
  return styled
    .map(({ text, italic, bold }) => {
      const mark = (bold === true ? '**' : '') + (italic === true ? '*' : '');
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      // a mark must stand at a word
      return words === '' ? text : `${before}${mark}${escapeInline(words)}${[...mark].reverse().join('')}${after}`;
    })
    .join('');
}

/** In HTML, with everything escaped that means something there. */
export function styledAsHtml(styled: StyledText): string {
  return styled
    .map(({ text, italic, bold }) => {
      const inner = italic === true ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text);
      return bold === true ? `<strong>${inner}</strong>` : inner;
    })
    .join('');
}

/** Text as it can stand in HTML, between elements and in an attribute's quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function styleOf(element: string, attributes: string, style: Style): Style {
  const isUpright = /font-style:\s*normal/.test(attributes);
  const isLight = /font-weight:\s*normal/.test(attributes);
  return {
    italic: element === 'i' || element === 'em' || (style.italic && !isUpright),
    bold: element === 'b' || element === 'strong' || (style.bold && !isLight),
  };
}

function character(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  if (decimal === undefined && hexadecimal === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

/** Without white space at either end. */
function trimmed(runs: readonly Run[]): StyledText {
  const last = runs.length - 1;
  return runs
    .map((run, index) => {
      const text = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === last ? text.trimEnd() : text };
    })
    .filter(({ text }) => text !== '');
}
