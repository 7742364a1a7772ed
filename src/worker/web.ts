import { serve } from '../protocol/rpc';
import { createHandlers } from './handler';

serve(
  {
    post: (message) => self.postMessage(message),
    onMessage: (listener) => self.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data)),
    onClose: () => {},
    close: () => self.close(),
  },
  createHandlers(),
);
