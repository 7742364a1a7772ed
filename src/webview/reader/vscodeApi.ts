import type { FromReader, ReaderState } from '../../protocol/reader';

/** What VS Code puts into every webview. */
export interface VsCodeApi {
  postMessage(message: FromReader): void;
  getState(): unknown;
  setState(state: ReaderState): void;
}

declare global {
  /** May be called only once a page. */
  function acquireVsCodeApi(): VsCodeApi;
}
