import { LocalPdfManager, setVerbosityLevel, type TextItem } from 'pdf-text';
import { message } from '../../../basics/message';
import { Refusal } from '../../refusal';

/** A stretch of text where it stands on a page. */
export interface Piece {
  readonly text: string;
  /** Of its left end, in points from the left edge of the page. */
  readonly x: number;
  /** Of the line that it stands on, in points from the bottom edge. */
  readonly y: number;
  readonly width: number;
  /** Of its letters, in points. */
  readonly size: number;
}

export interface PdfPages {
  /** The pieces of each page, in the order in which they are drawn. */
  readonly pages: readonly (readonly Piece[])[];
  /** What the file says of itself, by the names that the format gives it: Title, Author, CreationDate, ... */
  readonly info: Readonly<Record<string, unknown>>;
  /** How many pages could not be read. */
  readonly failed: number;
}

/** In PDF.js: errors only, as a worker has no console that anybody reads. */
const QUIET = 0;
/** More pages than this are a book, and reading them would stall everything else. */
const MOST_PAGES = 2000;
const OPTIONS = {
  isEvalSupported: false,
  maxImageSize: 0,
  disableFontFace: true,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: 0,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
  iccUrl: null,
};

/** Reads the text of a PDF by PDF.js. Rejects with a Refusal when the file is none, or is encrypted. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPages> {
  setVerbosityLevel(QUIET);
  const manager = await opened(bytes);
  const count = Math.min(await manager.ensureDoc('numPages'), MOST_PAGES);
  const pages: Piece[][] = [];
  let failed = 0;
  for (let index = 0; index < count; index++) {
    try {
      pages.push(await piecesOf(manager, index));
    } catch {
      failed += 1;
    }
  }
  return { pages, info: await infoOf(manager), failed };
}

/** What the table of contents of a damaged file says is not believed: the file is searched for what it holds. */
async function opened(bytes: Uint8Array): Promise<LocalPdfManager> {
  try {
    return await parsed(bytes, false);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal(message('it is locked by a password'));
  }
  try {
    return await parsed(bytes, true);
  } catch {
    throw new Refusal(message('it is no PDF file that can be read'));
  }
}

async function parsed(bytes: Uint8Array, recover: boolean): Promise<LocalPdfManager> {
  const manager = new LocalPdfManager({
    // PDF.js may change the bytes that it is given
    source: bytes.slice(),
    docId: 'corpus',
    password: '',
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: { ...OPTIONS },
  });
  await manager.ensureDoc('checkHeader');
  await manager.ensureDoc('parseStartXRef');
  await manager.ensureDoc('parse', [recover]);
  await manager.getPage(0);
  return manager;
}

async function piecesOf(manager: LocalPdfManager, index: number): Promise<Piece[]> {
  const page = await manager.getPage(index);
  const items: TextItem[] = [];
  await page.extractTextContent({
    handler: { send: () => {}, sendWithPromise: async () => null },
    task: { ensureNotTerminated: () => {} },
    includeMarkedContent: false,
    disableNormalization: false,
    sink: {
      desiredSize: Number.POSITIVE_INFINITY,
      ready: Promise.resolve(),
      enqueue: (chunk) => items.push(...chunk.items),
    },
  });
  return items.flatMap((item) => {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    // text that is turned stands beside the text proper: marks of archives, labels of charts
    const isUpright = Math.abs(b) <= Math.abs(a) / 4;
    return item.str === '' || !isUpright ? [] : [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
  });
}

async function infoOf(manager: LocalPdfManager): Promise<PdfPages['info']> {
  try {
    return await manager.ensureDoc('documentInfo');
  } catch {
    return {};
  }
}
