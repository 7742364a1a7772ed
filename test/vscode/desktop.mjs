// The desktop VS Code: one at hand, or one that @vscode/test-electron downloads.
// This part is written against the documentation of @vscode/test-electron 2.5: no desktop VS Code could be had where it was
// written, so it has not been tried there. CI runs it on Linux, macOS and Windows.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const cache = join(root, '.vscode-test');
const PROBE_MS = 5_000;
const DOWNLOAD_STALL_MS = 15_000;

/** Whether this machine can show a window. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Whether a desktop VS Code is here, without a download. */
const isAtHand = () =>
  Boolean(process.env['VSCODE_EXECUTABLE']) ||
  (existsSync(cache) && readdirSync(cache).some((name) => name.startsWith('vscode-')));

/** Whether a desktop VS Code can be opened: here or to be downloaded, with a display to show it on. */
export async function isDesktopAvailable() {
  if (!hasDisplay) return false;
  if (isAtHand()) return true;
  const probe = fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(PROBE_MS),
  });
  return probe.then(
    (response) => response.ok,
    () => false,
  );
}

/**
 * The path of a desktop VS Code's program: VSCODE_EXECUTABLE, or one kept in .vscode-test, downloaded if need be.
 * @param {string} [version] 'stable' or a number
 * @returns {Promise<string>}
 */
export async function desktopExecutable(version = 'stable') {
  const chosen = process.env['VSCODE_EXECUTABLE'];
  if (chosen) return chosen;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode({ version, cachePath: cache, timeout: DOWNLOAD_STALL_MS });
}

/**
 * Runs the bundled tests in the desktop's extension host.
 * @param {object} options
 * @param {string} options.extension the extension's folder
 * @param {string} options.tests the test bundle
 * @param {string} options.workspace the folder to open
 * @param {string} options.userDataDir an empty folder for settings
 * @param {Record<string, string>} options.env for the tests
 * @param {string} [options.version] 'stable' or a number
 * @returns {Promise<number>} an exit code
 */
export async function runDesktopTests({ extension, tests, workspace, userDataDir, env, version }) {
  const { runTests } = await import('@vscode/test-electron');
  const vscodeExecutablePath = await desktopExecutable(version);
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: [
        workspace,
        '--disable-extensions',
        ...['--user-data-dir', userDataDir],
        '--skip-welcome',
        '--skip-release-notes',
        '--disable-workspace-trust',
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
