import { parentPort } from 'node:worker_threads';
import { providePartsBy } from '../core/parts';
import { NodeFiles } from '../node/nodeFiles';
import { partsBeside } from '../node/nodeParts';
import { NodeSourceStorage } from '../node/sourceStorage';
import type { HostCalls } from '../protocol/host';
import { Client, type Port, serve } from '../protocol/rpc';
import { createHandlers } from './handler';
import { HostFiles } from './hostFiles';

if (parentPort === null) throw new Error('The engine runs in a worker thread only.');
const thread = parentPort;
const port: Port = {
  post: (message, transfer = []) => thread.postMessage(message, transfer),
  onMessage: (listener) => thread.on('message', listener),
  onClose: () => {},
  close: () => thread.close(),
};
providePartsBy(partsBeside(__dirname));
const host = new Client<HostCalls>(port);
serve(
  port,
  createHandlers({
    filesIn: (folder) => (folder === null ? new HostFiles(host) : new NodeFiles(folder)),
    storageAt: (kept) => new NodeSourceStorage(kept),
    progress: (progress) => void host.call('progress', progress),
    log: (line) => void host.call('log', line),
  }),
);
