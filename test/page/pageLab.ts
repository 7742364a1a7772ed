// Any page of ours in Chromium under its real CSP, with a stub of VS Code around it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { letPass, sendTo, stubEdge, violationsOf, wearTheme } from './edge';
import type { ThemeName } from './themes';

const NONCE = 'dGVzdA';
const ORIGIN = 'http://page.test';

/** Which page it is, and how it is handled. */
export interface PageKind<Tested> {
  /** Its folder in `src/webview`. */
  readonly name: string;
  /** Its styles, `media/SHEET.css`. */
  readonly sheets: readonly string[];
  /** Of its window, in CSS pixels, unless a test says otherwise. */
  readonly width: number;
  readonly height: number;
  readonly Tested: new (page: Page, context: BrowserContext) => Tested;
}

export interface LabOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
  /** What VS Code has kept of the page. */
  readonly state?: unknown;
  /** Takes the CSS Custom Highlight API away. */
  readonly plain?: boolean;
}

/** A browser with the bundle of one page in it; one a suite. */
export class PageLab<Tested> {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
    private readonly kind: PageKind<Tested>,
  ) {}

  static async open<Tested>(kind: PageKind<Tested>): Promise<PageLab<Tested>> {
    const { outputFiles } = await build({
      entryPoints: [`src/webview/${kind.name}/main.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome108',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error(`The page ${kind.name} was not built.`);
    return new PageLab(await launchBrowser(), file.text, kind);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page that has sent `ready` and has been shown nothing yet. */
  async page(options: LabOptions = {}): Promise<Tested> {
    const { kind } = this;
    const { theme = 'light', width = kind.width, height = kind.height, state = null, plain = false } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      forcedColors: options.forcedColors === true ? 'active' : 'none',
    });
    const page = await context.newPage();
    const tested = new kind.Tested(page, context);
    await page.addInitScript(stubEdge, { state, plain });
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/page.js') return route.fulfill({ body: this.script, contentType: 'text/javascript' });
      const isSheet = /^\/media\/\w+\.css$/.test(pathname);
      if (isSheet) return route.fulfill({ body: readFileSync(join('.', pathname), 'utf8'), contentType: 'text/css' });
      return pathname === '/' ? route.fulfill({ body: this.html, contentType: 'text/html' }) : route.abort();
    });
    await page.goto(`${ORIGIN}/`);
    await wearTheme(page, theme);
    return tested;
  }

  private get html(): string {
    const csp = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src ${ORIGIN}; img-src 'none'`;
    const links = this.kind.sheets.map((sheet) => `<link rel="stylesheet" href="/media/${sheet}.css">`);
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Corpus Reader</title>
<meta http-equiv="Content-Security-Policy" content="${csp}">${links.join('')}</head>
<body><div id="app"></div><script nonce="${NONCE}" src="/page.js"></script></body></html>`;
  }
}

interface Message {
  readonly type: string;
}

/** One page under test. */
export class TestedPage<To extends Message, From extends Message> {
  /** What stood on the console; nothing may. */
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

  send(message: To): Promise<void> {
    return sendTo(this.page, message);
  }

  /** Lets time pass by the page's own clock. */
  pass(milliseconds: number): Promise<void> {
    return letPass(this.page, milliseconds);
  }

  /** All that the page has sent, from `ready` on. */
  posted(): Promise<From[]> {
    return this.page.evaluate(() => window.edge.posted) as Promise<From[]>;
  }

  /** What the page has sent since it was ready. */
  async said(): Promise<From[]> {
    return (await this.posted()).slice(1);
  }

  /** All messages of one type, in order. */
  async postedOf<T extends From['type']>(type: T): Promise<Extract<From, { type: T }>[]> {
    const all = await this.posted();
    return all.filter((message): message is Extract<From, { type: T }> => message.type === type);
  }

  /** What VS Code keeps of the page. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem('kept') ?? 'null'));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The text of what has the focus. */
  focused(): Promise<string | null | undefined> {
    return this.page.evaluate(() => document.activeElement?.textContent);
  }

  /** What axe finds wrong, one line each. */
  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }
}

/** Opens a browser for the suite it is called in, and closes it after it; `use` is given it before the tests. */
export function withLab<Tested>(kind: PageKind<Tested>, use: (lab: PageLab<Tested>) => void): void {
  let lab: PageLab<Tested>;
  before(async () => {
    lab = await PageLab.open(kind);
    use(lab);
  });
  after(() => lab.close());
}

/** Opens a browser for the suite and a page for each of its tests. After a test nothing may stand on the console. */
export function withPage<Tested extends { readonly errors: readonly string[]; close(): Promise<void> }>(
  kind: PageKind<Tested>,
  use: (tested: Tested, lab: PageLab<Tested>) => void | Promise<void>,
  options: LabOptions = {},
): void {
  let lab: PageLab<Tested>;
  let tested: Tested;
  withLab(kind, (opened) => {
    lab = opened;
  });
  beforeEach(async () => {
    tested = await lab.page(options);
    await use(tested, lab);
  });
  afterEach(async () => {
    // so nothing that the CSP refused
    assert.deepEqual(tested.errors, []);
    await tested.close();
  });
}
