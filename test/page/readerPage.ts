import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TextRange } from '../../src/core/model/anchor';
import type {
  FromReader,
  ReaderArticle,
  ReaderSettings,
  ReaderState,
  ReaderTarget,
  ToReader,
} from '../../src/protocol/reader';
import { launchBrowser } from '../vscode/browser.mjs';
import { SETTINGS } from './articles';
import { sendTo, stubEdge, violationsOf, wearTheme } from './edge';
import type { ThemeName } from './themes';

const NONCE = 'dGVzdA';
const CSP = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src http://reader.test; img-src 'none'`;
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reader</title>
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<link rel="stylesheet" href="/media/reader.css"></head>
<body><div id="app"></div>
<script nonce="${NONCE}" src="/dist/reader.js"></script></body></html>`;

export interface Options {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly state?: ReaderState;
  /** Takes the CSS Custom Highlight API away. */
  readonly plain?: boolean;
  readonly forcedColors?: boolean;
}

export interface Shown {
  readonly settings?: Partial<ReaderSettings>;
  readonly target?: ReaderTarget;
  readonly strings?: Readonly<Record<string, string>>;
}

/** A browser with the reader's bundle in it; one a suite. */
export class Lab {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<Lab> {
    const { outputFiles } = await build({
      entryPoints: ['src/webview/reader/main.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome108',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error('The reader page was not built.');
    return new Lab(await launchBrowser(), file.text);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A reader page that has sent `ready` and has been shown nothing yet. */
  async page(options: Options = {}): Promise<ReaderPage> {
    const { theme = 'light', width = 900, height = 700 } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      forcedColors: options.forcedColors === true ? 'active' : 'none',
    });
    const page = await context.newPage();
    const reader = new ReaderPage(page, context);
    await page.addInitScript(stubEdge, { state: options.state ?? null, plain: options.plain === true });
    await page.route('http://reader.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/dist/reader.js') return route.fulfill({ body: this.script, contentType: 'text/javascript' });
      if (pathname === '/media/reader.css') {
        return route.fulfill({ body: readFileSync(join('media', 'reader.css'), 'utf8'), contentType: 'text/css' });
      }
      return pathname === '/' ? route.fulfill({ body: HTML, contentType: 'text/html' }) : route.abort();
    });
    await page.goto('http://reader.test/');
    await reader.setTheme(theme);
    return reader;
  }
}

/** One page under test, seen from the host's side and from the reader's. */
export class ReaderPage {
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  close(): Promise<void> {
    return this.context.close();
  }

  setTheme(name: ThemeName): Promise<void> {
    return wearTheme(this.page, name);
  }

  send(message: ToReader): Promise<void> {
    return sendTo(this.page, message);
  }

  async show(article: ReaderArticle, { settings = {}, target, strings = {} }: Shown = {}): Promise<void> {
    const goal = target === undefined ? {} : { target };
    await this.send({ type: 'show', article, settings: { ...SETTINGS, ...settings }, strings, ...goal });
  }

  posted(): Promise<FromReader[]> {
    return this.page.evaluate(() => window.edge.posted) as Promise<FromReader[]>;
  }

  /** All messages of one type, in order. */
  async postedOf<T extends FromReader['type']>(type: T): Promise<Extract<FromReader, { type: T }>[]> {
    const all = await this.posted();
    return all.filter((message): message is Extract<FromReader, { type: T }> => message.type === type);
  }

  /** Waits for the next state that the page keeps and gives it. */
  async keptState(): Promise<ReaderState> {
    await this.page.waitForTimeout(500);
    const states = await this.postedOf('place');
    const last = states[states.length - 1];
    if (last === undefined) throw new Error('The page has kept no place.');
    return last.state;
  }

  /** Waits until a screen reader would be told this. */
  async hears(words: string): Promise<void> {
    await this.page.waitForFunction(
      (expected) => document.querySelector('[role=status]')?.textContent?.includes(expected) === true,
      words,
      { timeout: 3000 },
    );
  }

  /** The texts of what is painted in a layer, piece by piece. */
  painted(layer: string): Promise<string[]> {
    return this.page.evaluate((name) => {
      const texts: string[] = [];
      for (const range of CSS.highlights.get(name) ?? []) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        texts.push(live.toString());
      }
      return texts;
    }, layer);
  }

  /** Selects from one character of an element's text to another, as dragging does. */
  async select(from: { selector: string; offset: number }, to: { selector: string; offset: number }): Promise<void> {
    await this.page.evaluate(
      ([a, b]) => {
        const point = ({ selector, offset }: { selector: string; offset: number }) => {
          const root = document.querySelector(selector);
          if (root === null) throw new Error(`nothing matches ${selector}`);
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          let rest = offset;
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0;
            if (rest <= length) return { node, offset: rest };
            rest -= length;
          }
          throw new Error(`${selector} has no character ${offset}`);
        };
        const start = point(a);
        const end = point(b);
        document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
      },
      [from, to] as const,
    );
    await this.page.waitForTimeout(260);
  }

  async lastSelection(): Promise<TextRange | null | undefined> {
    const all = await this.postedOf('selection');
    return all[all.length - 1]?.range;
  }

  /** What axe finds wrong, one line each. */
  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }
}

/**
 * Opens a browser for the suite and a page for each of its tests, which `use` is given; `article` is on it already, if there
 * is one. After a test nothing may stand on the console, so nothing that the CSP refused.
 */
export function withReader(
  use: (reader: ReaderPage, lab: Lab) => void,
  { article, ...options }: Options & { readonly article?: ReaderArticle } = {},
): void {
  let lab: Lab;
  let reader: ReaderPage;
  before(async () => {
    lab = await Lab.open();
  });
  after(() => lab.close());
  beforeEach(async () => {
    reader = await lab.page(options);
    if (article !== undefined) await reader.show(article);
    use(reader, lab);
  });
  afterEach(async () => {
    assert.deepEqual(reader.errors, []);
    await reader.close();
  });
}
