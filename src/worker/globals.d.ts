// The few web-standard globals that the engine uses; Node, browsers and workers all have it.

declare const performance: { now(): number };
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
