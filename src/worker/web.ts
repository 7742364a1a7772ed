import { serve } from '../protocol/rpc';
import { createHandlers } from './handler';

serve(
  {
    post: (message, transfer = []) => self.postMessage(message, [...transfer]),
    onMessage: (listener) => self.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
    onClose: () => {},
    close: () => self.close(),
  },
  createHandlers(),
);
