import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { productBundles } from '../../../scripts/lib/bundles.mjs';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Sources that were written to just now are not kept, as they may be written to again. */
const LONG_AGO = new Date(2020, 0, 1);

/** The command line, bundled as it is shipped, and folders to run it on. All of it is gone after `dispose`. */
export class CommandLine {
  private constructor(private readonly folder: string) {}

  static async make(): Promise<CommandLine> {
    const line = new CommandLine(await mkdtemp(join(tmpdir(), 'corpus-reader-cli-')));
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: line.program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node16',
      loader: { '.model': 'binary' },
      logLevel: 'silent',
    });
    return line;
  }

  /** Puts beside it the parts that format citations. */
  async addCitationStyles(): Promise<void> {
    const bundles = productBundles(false).filter(({ outfile }) => outfile?.includes('parts/csl'));
    await Promise.all(
      bundles.map((bundle) =>
        build({ ...bundle, outfile: join(this.folder, 'parts', basename(bundle.outfile ?? '')) }),
      ),
    );
  }

  /** Runs it to its end. With `stopReading` the other end of its output is closed at once. */
  run(args: readonly string[], { stopReading = false } = {}): Promise<Run> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [this.program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (data: Buffer) => stdout.push(data));
      child.stderr.on('data', (data: Buffer) => stderr.push(data));
      if (stopReading) child.stdout.destroy();
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
      });
    });
  }

  /** What it prints, which must be JSON; anything but success is an error. */
  async json(...args: readonly string[]): Promise<unknown> {
    const { code, stdout, stderr } = await this.run([...args, '--json']);
    if (code !== 0 || stderr !== '') throw new Error(`exit code ${code}: ${stderr}`);
    return JSON.parse(stdout);
  }

  /** A new folder with these files in it. */
  async corpus(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
    const folder = await mkdtemp(join(this.folder, 'corpus-'));
    for (const [path, contents] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), contents);
      await utimes(join(folder, path), LONG_AGO, LONG_AGO);
    }
    return folder;
  }

  async dispose(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private get program(): string {
    return join(this.folder, 'cli.cjs');
  }
}

/** Everything below a folder with its size and the time when it was last changed: equal as long as nothing was written. */
export async function inventory(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) return [path];
      const { size, mtimeMs } = await stat(path);
      return [`${path} ${size} ${mtimeMs}`, ...(entry.isDirectory() ? await inventory(path) : [])];
    }),
  );
  const { mtimeMs } = await stat(folder);
  return [`${folder} ${mtimeMs}`, ...lines.flat()].sort();
}
