// Opens a corpus in a worker as the extension does, in a process of its own, and prints what that took as JSON:
//   node open.cjs WORKER MODEL FOLDER KEPT

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { namesIn } from '../../../src/core/corpus/keptCorpus';
import type { EngineCalls } from '../../../src/protocol/engine';
import type { HostCalls } from '../../../src/protocol/host';
import { Client, type Port, serve } from '../../../src/protocol/rpc';

const YEARS = { grouping: 'yearActor', filter: '' } as const;
const MB = 1e6;

function portOf(worker: Worker): Port {
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: (listener) => worker.on('message', listener),
    onClose: (listener) => {
      worker.on('error', (error) => listener(error instanceof Error ? error : new Error(String(error))));
    },
    close: () => void worker.terminate(),
  };
}

async function main([script = '', model = '', folder = '', kept = '']: readonly string[]): Promise<void> {
  const started = performance.now();
  const since = (): number => performance.now() - started;
  const cpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
  const worker = new Worker(script);
  const port = portOf(worker);
  const engine = new Client<EngineCalls>(port);
  let firstTreeMs: number | null = null;
  let asked = false;
  const askForTree = async (): Promise<void> => {
    asked = true;
    const years = await engine.call('children', YEARS, null);
    if (years.length > 0) firstTreeMs ??= since();
    else asked = false;
  };
  const unreachable = (): never => {
    throw new Error('The engine reads by itself.');
  };
  serve<HostCalls>(port, {
    list: unreachable,
    stat: unreachable,
    read: unreachable,
    log: (line) => console.error(line),
    progress: ({ state }) => {
      if (!asked && state.articles > 0) void askForTree();
    },
  });
  const host = process.memoryUsage();
  await engine.call('nameModel', readFileSync(model));
  await engine.call('open', 'bench', 'include: ["**/*"]\n', { folder, kept });
  const indexFile = `${kept}.index`;
  const index = existsSync(indexFile) ? new Uint8Array(readFileSync(indexFile)) : undefined;
  const names = index && namesIn(index);
  if (names !== undefined) await engine.call('adoptNames', names);
  const { articles, problems } = await engine.call('readFolder', null);
  const readMs = since();
  const readCpuMs = cpu();
  const years = await engine.call('children', YEARS, null);
  const treeMs = since();
  const treeCpuMs = cpu();
  const inTree = years.reduce((sum, { count }) => sum + count, 0);
  if (index !== undefined) await engine.call('adoptIndex', index);
  await engine.call('prepare');
  const readyMs = since();
  const readyCpuMs = cpu();
  const whileOpen = process.memoryUsage();
  await engine.call('keepSources');
  const snapshot = await engine.call('snapshot');
  if (snapshot !== null) writeFileSync(indexFile, snapshot);
  const keptMs = since() - readyMs;
  const versionsFile = `${kept}.versions`;
  const beforeVersionsMs = since();
  const beforeVersionsCpuMs = cpu();
  if (existsSync(versionsFile)) await engine.call('adoptVersions', new Uint8Array(readFileSync(versionsFile)));
  await engine.call('findVersions');
  const versionsMs = since() - beforeVersionsMs;
  const versionsCpuMs = cpu() - beforeVersionsCpuMs;
  const versions = await engine.call('versionsSnapshot');
  if (versions !== null) writeFileSync(versionsFile, versions);
  const { hits } = await engine.call('search', 'president said', { limit: 10, snippets: 1 });
  engine.dispose();
  console.log(
    JSON.stringify({
      articles,
      problems,
      years: years.length,
      inTree,
      hits: hits.length,
      firstTreeMs: firstTreeMs ?? treeMs,
      readMs,
      readCpuMs,
      treeMs,
      treeCpuMs,
      readyMs,
      readyCpuMs,
      keptMs,
      versionsMs,
      versionsCpuMs,
      hostHeapMB: (whileOpen.heapUsed + whileOpen.external - host.heapUsed - host.external) / MB,
      rssMB: whileOpen.rss / MB,
      peakRssMB: (process.resourceUsage().maxRSS * 1024) / MB,
    }),
  );
}

void main(process.argv.slice(2));
