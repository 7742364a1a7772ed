/**
 * Resolves once the messages that have arrived by now could be received. It is a turn of the event loop, but not a timer:
 * browsers let a timer wait for 4 ms and more.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
