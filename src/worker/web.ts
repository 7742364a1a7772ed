import { serve } from '../protocol/rpc';
import { createHandlers } from './handler';

serve(
  {
    post: (message) => self.postMessage(message),
    onMessage: (listener) => self.addEventListener('message', (event) => listener(event.data)),
    onClose: () => {},
    close: () => self.close(),
  },
  createHandlers(),
);
