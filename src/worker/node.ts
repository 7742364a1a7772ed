import { parentPort } from 'node:worker_threads';
import { serve } from '../protocol/rpc';
import { createHandlers } from './handler';

if (parentPort === null) throw new Error('The engine runs in a worker thread only.');
const port = parentPort;
serve(
  {
    post: (message, transfer = []) => port.postMessage(message, transfer),
    onMessage: (listener) => port.on('message', listener),
    onClose: () => {},
    close: () => port.close(),
  },
  createHandlers(),
);
