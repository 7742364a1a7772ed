// The one web-standard global that the protocol uses; Node, browsers and workers all have it.

interface MessagePortLike {
  onmessage: (() => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

declare const MessageChannel: {
  new (): { readonly port1: MessagePortLike; readonly port2: MessagePortLike };
};
