// The storeys of docs/architecture.md hold: what may not be imported does not pass the linter, and what a storey may not
// know does not compile there.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Runs a tool of node_modules; its exit code and what it said. */
function run(script: string, args: readonly string[], cwd: string): { passed: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { passed: status === 0, output: `${stdout}${stderr}` };
}

/** Runs `use` with a new folder inside the project, from which its packages are found, and removes it after. */
function withFolder<T>(use: (folder: string) => T): T {
  mkdirSync('.tsbuild', { recursive: true });
  const folder = mkdtempSync(resolve('.tsbuild', 'boundaries-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lints one file, as if `code` stood in it, by the project's own rules. */
function lint(file: string, code: string) {
  return withFolder((folder) => {
    copyFileSync('biome.json', join(folder, 'biome.json'));
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), code);
    return run('@biomejs/biome/bin/biome', ['lint', '--vcs-enabled=false', file], folder);
  });
}

/** Compiles one file by the options of a storey. */
function compile(storey: string, code: string) {
  return withFolder((folder) => {
    const config = {
      extends: resolve('src', storey, 'tsconfig.json'),
      compilerOptions: { rootDir: resolve('.'), noEmit: true, composite: false, emitDeclarationOnly: false },
      files: ['trial.ts', resolve('src/core/globals.d.ts')],
      include: [],
      references: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'trial.ts'), code);
    return run('typescript/bin/tsc', ['-p', 'tsconfig.json'], folder);
  });
}

const importOf = (module: string) => `import * as it from '${module}';\nexport const found = it;\n`;

describe('the boundaries between storeys', function () {
  this.timeout(60_000);

  const forbidden: readonly (readonly [storey: string, module: string])[] = [
    ['core', 'vscode'],
    ['core', 'node:fs'],
    ['core', '../host/activate'],
    ['core', '../protocol/engine'],
    ['core/search', '../../worker/handler'],
    ['core/entities', 'fuse.js'],
    ['host/search', 'fuse.js'],
    ['protocol', 'vscode'],
    ['protocol', '../host/activate'],
    ['webview/reader', 'vscode'],
    ['webview/reader', 'node:path'],
    ['webview/reader', '../../host/activate'],
    ['worker', 'vscode'],
    ['worker', '../host/activate'],
    ['platform/node', 'vscode'],
    ['platform/node', '../../host/activate'],
    ['cli', 'vscode'],
    ['cli', '../protocol/engine'],
    ['cli', '../training/trainer'],
    ['core/entities', '../../training/trainer'],
    ['node', 'vscode'],
    ['node', '../cli/main'],
    ['core', '../node/nodeFiles'],
    ['host/corpus', '../../node/nodeFiles'],
    ['training', 'vscode'],
    ['training', '../cli/main'],
    ['host', 'node:fs'],
    ['host/tree', '../../webview/reader/main'],
    ['host/tree', '../../extension'],
  ];
  for (const [storey, module] of forbidden) {
    it(`the linter refuses ${module} in src/${storey}`, () => {
      const { passed, output } = lint(`src/${storey}/trial.ts`, importOf(module));
      assert.equal(passed, false, output);
      assert.match(output, /noRestrictedImports/);
    });
  }

  const allowed: readonly (readonly [storey: string, module: string])[] = [
    ['host', 'vscode'],
    ['host/tree', '../../core/model/article'],
    ['host/tree', '../../protocol/engine'],
    ['webview/reader', '../../core/model/article'],
    ['webview/reader', '../../protocol/reader'],
    ['worker', '../core/corpus'],
    ['worker', '../protocol/engine'],
    ['cli', '../core/corpus'],
    ['cli', 'node:fs'],
    ['cli', '../node/nodeFiles'],
    ['worker', '../node/nodeFiles'],
    ['node', 'node:fs'],
    ['training', '../core/corpus'],
    ['training', 'node:fs'],
    ['core/search', '../model/article'],
    ['core/search', 'fuse.js'],
  ];
  for (const [storey, module] of allowed) {
    it(`the linter allows ${module} in src/${storey}`, () => {
      const { passed, output } = lint(`src/${storey}/trial.ts`, importOf(module));
      assert.equal(passed, true, output);
    });
  }

  it('core compiles with what the language itself has', () => {
    const { passed, output } = compile('core', 'export const found = new TextDecoder().decode(Uint8Array.of(65));');
    assert.equal(passed, true, output);
  });
  for (const name of ['window', 'document', 'process', 'Buffer', 'setTimeout', 'vscode']) {
    it(`core does not compile with ${name}`, () => {
      const { passed, output } = compile('core', `export const found = ${name};`);
      assert.equal(passed, false);
      assert.match(output, new RegExp(`trial\\.ts.*Cannot find name '${name}'`));
    });
  }
  it('core does not compile with an import of node:fs', () => {
    const { passed, output } = compile('core', importOf('node:fs'));
    assert.equal(passed, false);
    assert.match(output, /trial\.ts.*Cannot find (module|name)/);
  });
  it('host does not compile with process', () => {
    const { passed, output } = compile('host', 'export const found = process;');
    assert.equal(passed, false);
    assert.match(output, /trial\.ts.*Cannot find name 'process'/);
  });
});
