// What of PDF.js reads text; scripts/lib/pdfText.mjs makes it.

declare module 'pdf-text' {
  /** A stretch of text as it is drawn, or the end of a line. */
  export interface TextItem {
    readonly str: string;
    /** Where it begins: `[a, b, c, d, x, y]`, in points from the page's lower left corner. */
    readonly transform: readonly number[];
    /** In points. */
    readonly width: number;
    readonly height: number;
    /** Names the font within the page. */
    readonly fontName: string;
  }

  export interface PdfPage {
    extractTextContent(options: {
      readonly handler: { send(): void; sendWithPromise(): Promise<null> };
      readonly task: { ensureNotTerminated(): void };
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: {
        readonly desiredSize: number;
        readonly ready: Promise<void>;
        enqueue(chunk: { readonly items: readonly TextItem[] }): void;
      };
    }): Promise<void>;
  }

  export class LocalPdfManager {
    constructor(options: {
      readonly source: Uint8Array;
      readonly docId: string;
      readonly password: string;
      readonly docBaseUrl: null;
      readonly enableXfa: boolean;
      readonly evaluatorOptions: Record<string, boolean | number | null>;
    });
    ensureDoc(name: 'checkHeader' | 'parseStartXRef'): Promise<void>;
    ensureDoc(name: 'parse', recover: readonly [boolean]): Promise<void>;
    ensureDoc(name: 'numPages'): Promise<number>;
    ensureDoc(name: 'documentInfo'): Promise<Readonly<Record<string, unknown>>>;
    getPage(index: number): Promise<PdfPage>;
  }

  export function setVerbosityLevel(level: number): void;
}
