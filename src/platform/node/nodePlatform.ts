import { Worker } from 'node:worker_threads';
import type { Port } from '../../protocol/rpc';
import type { Platform } from '../platform';

export const nodePlatform: Platform = {
  engineBundle: 'dist/worker.js',
  async startEngine(script) {
    return workerPort(new Worker(script.path));
  },
};

function workerPort(worker: Worker): Port {
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: (listener) => worker.on('message', listener),
    onClose: (listener) => {
      worker.on('error', (error) => listener(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', (code) => listener(new Error(`The engine stopped (exit code ${code}).`)));
    },
    close: () => void worker.terminate(),
  };
}
