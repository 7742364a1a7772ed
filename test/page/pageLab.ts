// Any page of ours in Chromium under its real CSP, with a stub of VS Code around it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/browser.mjs';
import { sendTo, stubEdge, violationsOf, wearTheme } from './edge';
import type { ThemeName } from './themes';

const NONCE = 'dGVzdA';
const ORIGIN = 'http://page.test';

export interface LabOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly forcedColors?: boolean;
}

/** A browser with the bundle of one page in it; one a suite. */
export class PageLab<To, From> {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
    private readonly sheets: readonly string[],
  ) {}

  /** Builds the page in `src/webview/NAME`; the sheets are `media/SHEET.css`. */
  static async open<To, From>(name: string, sheets: readonly string[]): Promise<PageLab<To, From>> {
    const { outputFiles } = await build({
      entryPoints: [`src/webview/${name}/main.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome108',
    });
    const [file] = outputFiles;
    if (file === undefined) throw new Error(`The page ${name} was not built.`);
    return new PageLab(await launchBrowser(), file.text, sheets);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page that has sent `ready` and has been shown nothing yet. */
  async page({ theme = 'light', width = 1000, forcedColors = false }: LabOptions = {}): Promise<TestedPage<To, From>> {
    const context = await this.browser.newContext({
      viewport: { width, height: 700 },
      forcedColors: forcedColors ? 'active' : 'none',
    });
    const page = await context.newPage();
    const tested = new TestedPage<To, From>(page, context);
    await page.addInitScript(stubEdge, { state: null });
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
    const links = this.sheets.map((sheet) => `<link rel="stylesheet" href="/media/${sheet}.css">`);
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Corpus Reader</title>
<meta http-equiv="Content-Security-Policy" content="${csp}">${links.join('')}</head>
<body><div id="app"></div><script nonce="${NONCE}" src="/page.js"></script></body></html>`;
  }
}

/** One page under test. */
export class TestedPage<To, From> {
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

  send(message: To): Promise<void> {
    return sendTo(this.page, message);
  }

  /** What the page has sent since it was ready. */
  async posted(): Promise<From[]> {
    const all = (await this.page.evaluate(() => window.edge.posted)) as From[];
    return all.slice(1);
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

  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }
}
