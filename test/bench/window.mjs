// How long a reader waits for the extension in a real VS Code, on the sample corpus.

import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { openSession } from '../vscode/session.mjs';

/** VS Code's own word on how long `activate` took. @param {import('../vscode/workbench.mjs').Workbench} workbench */
async function activationTime(workbench) {
  await workbench.runCommand('Developer: Show Running Extensions');
  const row = workbench.page
    .locator('[aria-label="Runtime Extensions"] .monaco-list-row')
    .filter({ hasText: /corpus.reader/i });
  await row.first().waitFor();
  const text = (await row.first().textContent()) ?? '';
  return Number(/(\d+)\s*ms/.exec(text)?.[1] ?? Number.NaN);
}

/**
 * Times in milliseconds: `activation` by VS Code's own measure; `tree` from the click that opens the view, `reader` from
 * the click on an article to its heading. The first webview of a window also starts VS Code's own machinery for them.
 */
export async function benchWindow() {
  const session = await openSession({ workspace: join(root, 'seeds'), extension: root });
  try {
    const { workbench } = session;
    const start = performance.now();
    await workbench.openView('Corpus Reader');
    await workbench.treeRows.first().waitFor();
    const tree = performance.now() - start;
    const leaf = await workbench.firstLeaf();
    const click = performance.now();
    await leaf.click();
    await workbench.webview('main article h1');
    const reader = performance.now() - click;
    return { activation: await activationTime(workbench), tree: Math.round(tree), reader: Math.round(reader) };
  } finally {
    await session.close();
  }
}
