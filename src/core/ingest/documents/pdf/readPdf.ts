import { type Message, message } from '../../../basics/message';
import type { RawBlock } from '../../layout/rawBlock';
import type { Claim, DocumentClaims, ReadDocument } from '../readDocument';
import { linesOf } from './lines';
import { bodySize, type PlacedLine, paragraphsOf } from './paragraphs';
import { type PdfPages, pdfPages } from './pdfPages';
import { inReadingOrder } from './readingOrder';
import { runningLines } from './runningLines';

/** Fewer letters a page than this, and the pages are pictures of text. */
const FEWEST_LETTERS = 20;

/**
 * Reads a PDF: its columns in the order in which they are read, lines joined to paragraphs, words that were parted at the ends of lines
 * put together. Ranges are in the text that was extracted. Rejects with a Refusal.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const read = await pdfPages(bytes);
  const pages = read.pages.map((pieces) => inReadingOrder(linesOf(pieces)));
  const running = runningLines(pages);
  const lines = pages.flatMap((page, number): PlacedLine[] =>
    page.map((line) => ({ ...line, page: number, isFurniture: running.has(line) })),
  );
  const { blocks } = paragraphsOf(lines);
  return { blocks: withTitle(blocks, lines), claims: claimsOf(read.info), doubts: doubtsOf(read, lines) };
}

/** The first heading of the first page is the title when nothing on the page is set larger. */
function withTitle(blocks: readonly RawBlock[], lines: readonly PlacedLine[]): RawBlock[] {
  const first = lines.filter(({ page, isFurniture }) => page === 0 && !isFurniture);
  const largest = Math.max(...first.map(({ size }) => size));
  const top = first.find(({ size }) => size === largest)?.text ?? '';
  if (top === '' || largest <= bodySize(lines)) return [...blocks];
  const title = blocks.find(({ kind, excerpt }) => kind === 'heading' && excerpt.raw.startsWith(top));
  return blocks.map((block) => (block === title ? { ...block, kind: 'title' } : block));
}

function claimsOf(info: PdfPages['info']): DocumentClaims {
  const title = claimOf(info, 'Title');
  const author = claimOf(info, 'Author');
  const language = claimOf(info, 'Language');
  return {
    // programs write the name of the file that they were given
    ...(title === undefined || /\.(?:docx?|indd|qxd|pdf|tex|dvi|pmd)$|^untitled|^microsoft word/i.test(title.value)
      ? {}
      : { title }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    // when the file was made says little of when its text was published
    dates: [],
    changes: [],
  };
}

function claimOf(info: PdfPages['info'], name: string): Claim | undefined {
  const said = info[name];
  const value = typeof said === 'string' ? said.replace(/\s+/gu, ' ').trim() : '';
  return value === '' ? undefined : { value, evidence: `PDF ${name}: ${value}` };
}

function doubtsOf({ pages, failed }: PdfPages, lines: readonly PlacedLine[]): Message[] {
  const doubts: Message[] = [];
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (pages.length > 0 && letters < pages.length * FEWEST_LETTERS)
    doubts.push(message('Its pages are pictures, as scanners make them, without text that could be read.'));
  if (failed > 0) doubts.push(message('{0} of its pages could not be read.', failed));
  return doubts;
}
