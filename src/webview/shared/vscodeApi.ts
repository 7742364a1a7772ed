/** What VS Code puts into every webview: a page posts messages of one kind and keeps a state of one kind. */
export interface VsCodeApi<Message, State> {
  postMessage(message: Message): void;
  getState(): unknown;
  setState(state: State): void;
}

declare global {
  /** May be called only once a page. */
  function acquireVsCodeApi(): VsCodeApi<unknown, unknown>;
}
