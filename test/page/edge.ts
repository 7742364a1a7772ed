// The edge of a page under test: what stands in for VS Code around it, and what axe says of it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { VsCodeApi } from '../../src/webview/shared/vscodeApi';
import { THEMES, type ThemeName } from './themes';

/** What the browser's edge of the page has seen; VS Code would be on the other side. */
interface Edge {
  posted: unknown[];
}
declare global {
  interface Window {
    edge: Edge;
    acquireVsCodeApi: () => VsCodeApi<unknown, unknown>;
  }
}

/** Runs in the page before its own script: the api that VS Code gives, kept over a reload as VS Code keeps it. */
export function stubEdge({ state, plain = false }: { state: unknown; plain?: boolean }): void {
  window.edge = { posted: [] };
  if (plain) Reflect.deleteProperty(CSS, 'highlights');
  const key = 'kept';
  if (state !== null && sessionStorage.getItem(key) === null) sessionStorage.setItem(key, JSON.stringify(state));
  let acquired = false;
  window.acquireVsCodeApi = () => {
    if (acquired) throw new Error('The api was acquired already.');
    acquired = true;
    return {
      postMessage: (message) => window.edge.posted.push(structuredClone(message)),
      getState: () => JSON.parse(sessionStorage.getItem(key) ?? 'null'),
      setState: (next) => sessionStorage.setItem(key, JSON.stringify(next)),
    };
  };
}

/** Dresses the page in a theme, as VS Code does. */
export async function wearTheme(page: Page, name: ThemeName): Promise<void> {
  await page.evaluate(({ bodyClass, kind, colours }) => {
    document.body.className = bodyClass;
    document.body.dataset['vscodeThemeKind'] = kind;
    for (const [key, value] of Object.entries(colours)) {
      document.documentElement.style.setProperty(`--vscode-${key}`, value);
    }
  }, THEMES[name]);
}

/** Sends the page a message, and waits until what it changes is there: it is a task of its own, and then there is a frame. */
export async function sendTo(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => window.postMessage(data, '*'), message);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
}

/** Lets time pass by the page's own clock: on it timers fire in their order, so what the page puts off for less is done, however slow it is. */
export async function letPass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(async (time) => {
    // scrolling and resizing are told with the next frame
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done, time));
  }, milliseconds);
}

interface AxeNode {
  readonly html: string;
  readonly failureSummary?: string;
}
declare global {
  interface Window {
    axe: {
      run(root: Document, options: object): Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>;
    };
  }
}

let axe: string | undefined;
function axeSource(): string {
  axe ??= readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
}

/** What axe finds wrong, one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
    );
  });
}
