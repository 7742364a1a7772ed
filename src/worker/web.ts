import { providePartsBy } from '../core/parts';
import type { HostCalls, PartCalls } from '../protocol/host';
import { Client, type Port, serve } from '../protocol/rpc';
import { createHandlers } from './handler';
import { HostFiles } from './hostFiles';

const port: Port = {
  post: (message, transfer = []) => self.postMessage(message, [...transfer]),
  onMessage: (listener) => self.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
  onClose: () => {},
  close: () => self.close(),
};
const host = new Client<HostCalls & PartCalls>(port);
providePartsBy(async (name) => {
  const url = URL.createObjectURL(new Blob([(await host.call('part', name)) as BlobPart], { type: 'text/javascript' }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
});
serve(
  port,
  createHandlers({
    filesIn: () => new HostFiles(host),
    storageAt: () => undefined,
    progress: (progress) => void host.call('progress', progress),
    log: (line) => void host.call('log', line),
  }),
);
