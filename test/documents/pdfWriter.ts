// PDF files as tests need them: text in Helvetica where a test puts it.

/** A line of text; `x` and `y` in points from the lower left corner of the page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly size?: number;
}

/** A PDF file (ISO 32000-1) with a page for each list of texts, in US Letter. `info` is what it says of itself. */
export function writePdf(
  pages: readonly (readonly PlacedText[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  const said = Object.entries(info).map(([name, value]) => `/${name} ${literal(value)}`);
  // 1 catalogue, 2 pages, 3 font, 4 info; then a page and its contents in turn
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    `<< ${said.join(' ')} >>`,
    ...pages.flatMap((texts, i) => [pageObject(6 + i * 2), contents(texts)]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `${table}trailer\n<< /Size ${count} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Lines one below the other from the top of a column on, as a program sets them. */
export function column(lines: readonly string[], x = 72, top = 700, size = 11): PlacedText[] {
  return lines.map((text, i) => ({ text, x, y: top - i * size * 1.2, size }));
}

function pageObject(contents: number): string {
  const resources = '<< /Font << /F1 3 0 R >> >>';
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} 0 R /Resources ${resources} >>`;
}

function contents(texts: readonly PlacedText[]): string {
  const drawn = texts.map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`);
  const stream = drawn.join('\n');
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}

function literal(text: string): string {
  return `(${text.replace(/[()\\]/g, '\\$&')})`;
}
