import type * as vscode from 'vscode';
import { Disposable } from './disposable';
import { type PageName, pageHtml, pageOptions } from './pageHtml';

/**
 * A tab with a page of ours: loads it, checks what it sends, and holds back what is posted until the page listens, which it
 * says by `{type: 'ready'}`. Of what is held back only the last message of each type is kept.
 */
export abstract class PageTab<To extends { readonly type: string }, From> extends Disposable {
  private readonly waiting = new Map<string, To>();
  private isReady = false;

  /** `parse` gives undefined for what is no message of the page. */
  constructor(
    readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    name: PageName,
    parse: (received: unknown) => From | undefined,
  ) {
    super();
    const { webview } = panel;
    webview.options = pageOptions(extensionUri);
    this._register(
      webview.onDidReceiveMessage((received: unknown) => {
        if (isReadyMessage(received)) this.listens();
        else {
          const message = parse(received);
          if (message !== undefined) this.receive(message);
        }
      }),
    );
    this._register(panel.onDidDispose(() => this.dispose()));
    webview.html = pageHtml(webview, extensionUri, name);
  }

  protected abstract receive(message: From): void;

  protected post(message: To): void {
    if (this.isDisposed) return;
    if (this.isReady) void this.panel.webview.postMessage(message);
    else this.waiting.set(message.type, message);
  }

  /** The page has been loaded, perhaps not for the first time: one that was hidden is made anew. */
  protected listens(): void {
    this.isReady = true;
    for (const message of this.waiting.values()) void this.panel.webview.postMessage(message);
    this.waiting.clear();
  }
}

function isReadyMessage(received: unknown): boolean {
  return typeof received === 'object' && received !== null && 'type' in received && received.type === 'ready';
}
