import type { Section } from './layout';

/** The sections of a snapshot by their names. One that is not there, or is not of the kind asked for, is undefined. */
export class SnapshotSections {
  private readonly byName = new Map<string, Section>();

  get names(): string[] {
    return [...this.byName.keys()];
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  set(name: string, section: Section): void {
    this.byName.set(name, section);
  }

  get(name: string): Section | undefined {
    return this.byName.get(name);
  }

  u8(name: string): Uint8Array | undefined {
    const section = this.byName.get(name);
    return section instanceof Uint8Array ? section : undefined;
  }

  u16(name: string): Uint16Array | undefined {
    const section = this.byName.get(name);
    return section instanceof Uint16Array ? section : undefined;
  }

  u32(name: string): Uint32Array | undefined {
    const section = this.byName.get(name);
    return section instanceof Uint32Array ? section : undefined;
  }

  /** Whole numbers, however many bytes each has. */
  numbers(name: string): Uint8Array | Uint16Array | Uint32Array | undefined {
    return this.u8(name) ?? this.u16(name) ?? this.u32(name);
  }

  f32(name: string): Float32Array | undefined {
    const section = this.byName.get(name);
    return section instanceof Float32Array ? section : undefined;
  }
}
