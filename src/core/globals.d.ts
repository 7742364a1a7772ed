// The few web-standard globals that the core uses; Node, browsers and workers all have them.

interface TextDecoderLike {
  readonly encoding: string;
  decode(input?: Uint8Array): string;
}

declare const TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoderLike;
};

/** Decodes Base64; what comes of it has a byte in each character. */
declare const atob: (data: string) => string;

declare const TextEncoder: {
  new (): { encode(input: string): Uint8Array<ArrayBuffer> };
};
