import * as vscode from 'vscode';

/** The pages, each with a script `dist/NAME.js`. */
export type PageName = 'reader' | 'concordance' | 'actor' | 'merges' | 'review' | 'repair';

/** Their style sheets, each `media/SHEET.css`. */
const SHEETS: Readonly<Record<PageName, readonly string[]>> = {
  reader: ['base', 'reader', 'notes'],
  concordance: ['base', 'page', 'concordance'],
  actor: ['base', 'page', 'actor'],
  merges: ['base', 'page', 'merges'],
  review: ['base', 'page', 'review'],
  repair: ['base', 'page', 'repair'],
};

/** What a page may do: run our scripts and load our files, nothing else. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')],
  };
}

/**
 * The frame of a page. It holds no text of any article: that comes by message and is set as text.
 * Scripts run by nonce only, styles come from files only, and nothing else may be loaded.
 */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, name: PageName): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`));
  const styles = SHEETS[name].map((sheet) => {
    const uri = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', `${sheet}.css`));
    return `<link rel="stylesheet" href="${uri}">`;
  });
  const nonce = makeNonce();
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Corpus Reader</title>
${styles.join('\n')}
</head>
<body>
<div id="app"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** 128 random bits in hexadecimal. */
function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
