import * as vscode from 'vscode';

const PAGE = `<!DOCTYPE html>
<script>
  acquireVsCodeApi().postMessage('here');
</script>`;

/**
 * Opens a page, waits until it runs, and closes it. VS Code's webviews share a service worker, which the first of them
 * installs in a new browser; another that is opened in that moment may wait for it without end (in VS Code 1.139: the
 * worker is active and has not taken that page). No reader opens two pages within half a second, but tests do.
 */
export async function firstWebview(): Promise<void> {
  const panel = vscode.window.createWebviewPanel('first', 'first', vscode.ViewColumn.Active, { enableScripts: true });
  await new Promise((done) => {
    panel.webview.onDidReceiveMessage(done);
    panel.webview.html = PAGE;
  });
  panel.dispose();
}
