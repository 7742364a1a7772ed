// The page "Review Mentions" in Chromium under its real CSP, with a stub of VS Code around it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { wilsonInterval } from '../../src/core/entities/review/wilson';
import type { FromReview, KindResult, PageMention, ReviewView } from '../../src/protocol/reviewPage';
import { launchBrowser } from '../vscode/browser.mjs';
import { sendTo, stubEdge, violationsOf, wearTheme } from './edge';
import type { ThemeName } from './themes';

const NONCE = 'dGVzdA';
const CSP = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src http://review.test; img-src 'none'`;
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Review Mentions</title>
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<link rel="stylesheet" href="/media/page.css"><link rel="stylesheet" href="/media/review.css"></head>
<body><div id="app"></div>
<script nonce="${NONCE}" src="/dist/review.js"></script></body></html>`;

const PORTER: PageMention = {
  left: 'Nobody had seen them leave. The destroyer ',
  match: 'Porter',
  right: ' left Odessa at dawn. The fog had lifted.',
  kind: 'weapon',
  title: 'A fleet in the fog',
  dateLabel: 'Feb 18, 2017',
  source: 'DW',
  actor: null,
  basis: null,
};

const KREMLIN: PageMention = {
  ...PORTER,
  left: 'On Friday ',
  match: 'the Kremlin',
  right: ' denied it.',
  kind: 'place',
  actor: { name: 'Russia', kind: 'state' },
  basis: 'metonym',
};

/** A view of the first of a hundred mentions, or of another. */
export function mentionView(more: Partial<Extract<ReviewView, { state: 'mention' }>> = {}): ReviewView {
  return { state: 'mention', turn: 1, number: 1, of: 100, mention: PORTER, canUndo: false, ...more };
}

export function kremlinView(): ReviewView {
  return mentionView({ turn: 37, number: 37, mention: KREMLIN, canUndo: true });
}

function scored(kind: KindResult['kind'], mentions: number, right: number, reviewed: number): KindResult {
  return { kind, mentions, score: { right, reviewed, ...wilsonInterval(right, reviewed) } };
}

export function resultView(more: Partial<Extract<ReviewView, { state: 'result' }>> = {}): ReviewView {
  return {
    state: 'result',
    kinds: [
      scored('person', 1204, 52, 54),
      scored('organization', 830, 30, 36),
      scored('weapon', 41, 3, 3),
      { kind: 'event', mentions: 7, score: null },
      scored('date', 700, 9, 9),
    ],
    all: { right: 94, reviewed: 102, ...wilsonInterval(94, 102) },
    next: 100,
    goesOn: false,
    canUndo: true,
    ...more,
  };
}

interface Options {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly forcedColors?: boolean;
}

/** A browser with the page's bundle in it; one a suite. */
export class ReviewLab {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<ReviewLab> {
    const { outputFiles } = await build({
      entryPoints: ['src/webview/review/main.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome108',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error('The page was not built.');
    return new ReviewLab(await launchBrowser(), file.text);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page that has sent `ready` and has been shown nothing yet. */
  async page({ theme = 'light', width = 900, forcedColors = false }: Options = {}): Promise<ReviewUnderTest> {
    const context = await this.browser.newContext({
      viewport: { width, height: 700 },
      forcedColors: forcedColors ? 'active' : 'none',
    });
    const page = await context.newPage();
    const tested = new ReviewUnderTest(page, context);
    await page.addInitScript(stubEdge, { state: null });
    await page.route('http://review.test/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/dist/review.js') return route.fulfill({ body: this.script, contentType: 'text/javascript' });
      const isStyle = /^\/media\/\w+\.css$/.test(pathname);
      if (isStyle) return route.fulfill({ body: readFileSync(join('.', pathname), 'utf8'), contentType: 'text/css' });
      return pathname === '/' ? route.fulfill({ body: HTML, contentType: 'text/html' }) : route.abort();
    });
    await page.goto('http://review.test/');
    await wearTheme(page, theme);
    return tested;
  }
}

/** One page under test. */
export class ReviewUnderTest {
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

  show(view: ReviewView, strings: Readonly<Record<string, string>> = {}): Promise<void> {
    return sendTo(this.page, { type: 'show', view, strings });
  }

  /** What the page has sent since it was ready. */
  async posted(): Promise<FromReview[]> {
    const all = (await this.page.evaluate(() => window.edge.posted)) as FromReview[];
    return all.slice(1);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }
}

/** Opens a browser for the suite and a page for each of its tests. After a test nothing may stand on the console. */
export function withReview(use: (tested: ReviewUnderTest, lab: ReviewLab) => void, options: Options = {}): void {
  let lab: ReviewLab;
  let tested: ReviewUnderTest;
  before(async () => {
    lab = await ReviewLab.open();
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
