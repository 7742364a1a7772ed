import type { Port } from '../../protocol/rpc';
import type { Platform } from '../platform';

export const webPlatform: Platform = {
  engineBundle: 'dist/web/worker.js',
  async startEngine(script) {
    // The extension host is itself a worker of another origin, and may start workers from blobs only.
    const bundle = new Blob([(await script.read()) as BlobPart], { type: 'text/javascript' });
    const url = URL.createObjectURL(bundle);
    return workerPort(new Worker(url), () => URL.revokeObjectURL(url));
  },
};

function workerPort(worker: Worker, release: () => void): Port {
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => worker.addEventListener('message', (event) => listener(event.data)),
    onClose: (listener) =>
      worker.addEventListener('error', (event) => listener(new Error(`The engine stopped: ${event.message}`))),
    close: () => {
      worker.terminate();
      release();
    },
  };
}
