import type { HostCalls } from '../protocol/host';
import { Client, type Port, serve } from '../protocol/rpc';
import { createHandlers } from './handler';
import { HostFiles } from './hostFiles';

const port: Port = {
  post: (message, transfer = []) => self.postMessage(message, [...transfer]),
  onMessage: (listener) => self.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
  onClose: () => {},
  close: () => self.close(),
};
const host = new Client<HostCalls>(port);
serve(
  port,
  createHandlers({
    filesIn: () => new HostFiles(host),
    progress: (progress) => void host.call('progress', progress),
  }),
);
