import type { Port } from '../protocol/rpc';

/** The engine's bundle as the host finds it in the installed extension. */
export interface EngineScript {
  /** Path on this machine's disk; only meaningful where the extension runs in Node. */
  readonly path: string;
  read(): Promise<Uint8Array>;
}

/** What differs between the desktop (Node) and the browser. Chosen by the door that VS Code opens, never sniffed. */
export interface Platform {
  /** Path of the engine's bundle below the extension's root. */
  readonly engineBundle: string;
  startEngine(script: EngineScript): Promise<Port>;
}
