import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type {
  ConcordanceState,
  FromConcordance,
  PageLine,
  PageView,
  ShownLines,
  ToConcordance,
} from '../../src/protocol/concordancePage';
import { launchBrowser } from '../vscode/browser.mjs';
import { sendTo, stubEdge, violationsOf, wearTheme } from './edge';
import type { ThemeName } from './themes';

const NONCE = 'dGVzdA';
const CSP = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src http://concordance.test; img-src 'none'`;
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Concordance</title>
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<link rel="stylesheet" href="/media/page.css"><link rel="stylesheet" href="/media/concordance.css"></head>
<body><div id="app"></div>
<script nonce="${NONCE}" src="/dist/concordance.js"></script></body></html>`;

export interface Options {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly state?: ConcordanceState;
  readonly forcedColors?: boolean;
}

/** Lines by position; each is told by its hit from every other. */
export type Lines = (position: number) => PageLine;

export const numbered: Lines = (position) => ({
  left: `${'and so the old accords of the north were never read again by anyone, until '.repeat(2)}the nearest three words `,
  match: `hit ${position}`,
  right: ` after which come ${'the others, who had waited by the river and said nothing at all '.repeat(2)}`,
  title: `Article ${Math.floor(position / 3)}`,
  dateLabel: 'Feb 18, 2017',
  source: position % 2 === 0 ? 'DW' : 'China News Service',
});

/** A view of `total` lines in the order of the corpus; `more` in place of what it says. */
export function viewOf(total: number, more: Partial<PageView> = {}, shown: Partial<ShownLines> = {}): PageView {
  const counts = { query: 'treaty', total, lines: total, articles: Math.ceil(total / 3), corpusWords: 2_000_000 };
  return {
    query: 'treaty',
    order: { by: 'corpus' },
    stale: false,
    shown: { generation: 1, counts, marks: { discarded: [], tags: [] }, ...shown },
    ...more,
  };
}

/** A browser with the page's bundle in it; one a suite. */
export class ConcordanceLab {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<ConcordanceLab> {
    const { outputFiles } = await build({
      entryPoints: ['src/webview/concordance/main.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome108',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error('The concordance page was not built.');
    return new ConcordanceLab(await launchBrowser(), file.text);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page that has sent `ready` and has been shown nothing yet. */
  async page(options: Options = {}): Promise<ConcordanceUnderTest> {
    const { theme = 'light', width = 1100, height = 700 } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      forcedColors: options.forcedColors === true ? 'active' : 'none',
    });
    const page = await context.newPage();
    const tested = new ConcordanceUnderTest(page, context);
    await page.addInitScript(stubEdge, { state: options.state ?? null });
    await page.route('http://concordance.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/dist/concordance.js') {
        return route.fulfill({ body: this.script, contentType: 'text/javascript' });
      }
      const styles = /^\/media\/\w+\.css$/.test(pathname);
      if (styles) return route.fulfill({ body: readFileSync(join('.', pathname), 'utf8'), contentType: 'text/css' });
      return pathname === '/' ? route.fulfill({ body: HTML, contentType: 'text/html' }) : route.abort();
    });
    await page.goto('http://concordance.test/');
    await wearTheme(page, theme);
    return tested;
  }
}

/** One page under test, with a host that answers what it asks. */
export class ConcordanceUnderTest {
  readonly errors: string[] = [];
  private answered = 0;

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

  send(message: ToConcordance): Promise<void> {
    return sendTo(this.page, message);
  }

  /** Shows a view and sends the lines that the page asks for. */
  async show(view: PageView, lines: Lines = numbered): Promise<void> {
    await this.send({ type: 'show', view, strings: {} });
    await this.answer(lines);
  }

  /** Sends the lines that were asked for since, until no more are. */
  async answer(lines: Lines = numbered): Promise<void> {
    for (;;) {
      const asked = await this.postedOf('lines');
      const open = asked.slice(this.answered);
      if (open.length === 0) return;
      this.answered = asked.length;
      for (const { generation, from, to } of open) {
        const sent = Array.from({ length: to - from }, (_, index) => lines(from + index));
        await this.send({ type: 'lines', generation, from, lines: sent });
      }
    }
  }

  posted(): Promise<FromConcordance[]> {
    return this.page.evaluate(() => window.edge.posted) as Promise<FromConcordance[]>;
  }

  /** All messages of one type, in order. */
  async postedOf<T extends FromConcordance['type']>(type: T): Promise<Extract<FromConcordance, { type: T }>[]> {
    const all = await this.posted();
    return all.filter((message): message is Extract<FromConcordance, { type: T }> => message.type === type);
  }

  /** The hits in view, from the top. */
  async hits(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { top, bottom } = document.querySelector('.lines')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.row')]
        .map((row) => ({ row, at: row.getBoundingClientRect().top }))
        .filter(({ row, at }) => at >= top - 1 && at < bottom && row.querySelector('.hit') !== null)
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row.querySelector('.hit')?.textContent ?? '');
    });
  }

  /** The hit of the row that has the focus. */
  focused(): Promise<string | null | undefined> {
    return this.page.evaluate(() => document.activeElement?.querySelector('.hit')?.textContent);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.answer();
  }

  /** Scrolls the lines to a height in pixels, as dragging the bar does. */
  async scrollTo(top: number): Promise<void> {
    await this.page.evaluate((pixels) => document.querySelector('.lines')?.scrollTo(0, pixels), top);
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }
}

/** Opens a browser for the suite and a page for each of its tests. After a test nothing may stand on the console. */
export function withConcordance(
  use: (tested: ConcordanceUnderTest, lab: ConcordanceLab) => void,
  options: Options = {},
): void {
  let lab: ConcordanceLab;
  let tested: ConcordanceUnderTest;
  before(async () => {
    lab = await ConcordanceLab.open();
  });
  after(() => lab.close());
  beforeEach(async () => {
    tested = await lab.page(options);
    use(tested, lab);
  });
  afterEach(async () => {
    assert.deepEqual(tested.errors, []);
    await tested.close();
  });
}
