// The one web-standard global that the engine's slices use; Node, browsers and workers all have it.

declare const performance: { now(): number };
