// The few web-standard globals that the host uses; Node and web workers both have them.

declare function setTimeout(handler: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

interface TextCoder {
  encode(text: string): Uint8Array;
}
declare const TextEncoder: { new (): TextCoder };
interface TextDecoderOfBytes {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: { new (label?: string): TextDecoderOfBytes };
declare function btoa(text: string): string;
declare function atob(base64: string): string;
