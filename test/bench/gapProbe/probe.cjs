// Runs beside the extension in the same host. Once a second it appends to gaps.txt, beside the workspace's folder, a line
// for every beat of its timer: when it came (ms since 1970) and how long after the one before (ms).

const { appendFile } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');

const BEAT_MS = 10;
const WRITE_MS = 1000;

exports.activate = (context) => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (folder === undefined) return;
  let lines = '';
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    lines += `${Date.now()} ${(now - last).toFixed(2)}\n`;
    last = now;
  }, BEAT_MS);
  const write = setInterval(() => {
    appendFile(join(folder, '..', 'gaps.txt'), lines, () => {});
    lines = '';
  }, WRITE_MS);
  context.subscriptions.push({
    dispose: () => {
      clearInterval(beat);
      clearInterval(write);
    },
  });
};
