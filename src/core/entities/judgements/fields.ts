import { type Message, message } from '../../basics/message';
import { Refusal } from '../../ingest/refusal';
import { ACTOR_KINDS, type ActorId, type ActorKind } from '../../model/actor';
import type { Anchor } from '../../model/anchor';
import type { NamedActor } from '../../model/judgement';
import { MENTION_KINDS, type MentionKind } from '../../model/mention';
import { normalForm } from '../text/normalForm';

/** What is wrong with a line, as the end of a sentence: "this is no JSON". */
export class LineFault extends Refusal {}

const CONTROL = /\p{Cc}/u;

/** Reads the fields of one JSON object. Each method throws a LineFault when the field is not what it should be. */
export class Fields {
  private readonly values: ReadonlyMap<string, unknown>;

  /** `what` is how a fault calls the object, such as "“to”"; without it faults speak of the line. */
  constructor(
    value: unknown,
    private readonly what?: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new LineFault(
        what === undefined ? message('this is no JSON object') : message('{0} is no JSON object', what),
      );
    }
    this.values = new Map(Object.entries(value));
  }

  has(name: string): boolean {
    return this.values.get(name) !== undefined;
  }

  /** Any text, the empty one included. */
  text(name: string): string {
    return this.of(name, (value) => (typeof value === 'string' ? value : undefined), message('is no text'));
  }

  /** Text in which something stands, on one line. */
  id(name: string): string {
    return this.of(name, toId, message('is no text on one line'));
  }

  /** Text that may be a name: it has a normal form. */
  name(name: string): string {
    return this.of(name, toName, message('holds no letter or digit'));
  }

  names(name: string): readonly string[] {
    const values = this.of(name, (value) => (Array.isArray(value) ? value : undefined), message('is no list'));
    const names = values.flatMap((value) => toName(value) ?? []);
    if (names.length === 0 || names.length < values.length) {
      throw this.fault(name, message('is no list of texts with a letter or digit in each'));
    }
    return names;
  }

  kind(name: string): ActorKind {
    return this.oneOf(name, ACTOR_KINDS);
  }

  mentionKind(name: string): MentionKind {
    return this.oneOf(name, MENTION_KINDS);
  }

  flag(name: string): boolean {
    return this.of(
      name,
      (value) => (typeof value === 'boolean' ? value : undefined),
      message('is neither true nor false'),
    );
  }

  pair(name: string): readonly [ActorId, ActorId] {
    return this.of(name, toPair, message('is no list of two different ids'));
  }

  /** ISO 8601, UTC. */
  time(name: string): string {
    const wanted = message('is no time such as 2026-03-31T12:00:00Z');
    return this.of(name, (value) => (typeof value === 'string' && isTime(value) ? value : undefined), wanted);
  }

  actor(name: string): NamedActor {
    const fields = new Fields(this.present(name), `“${name}”`);
    return {
      ...(fields.has('id') ? { id: fields.id('id') } : {}),
      name: fields.name('name'),
      kind: fields.kind('kind'),
    };
  }

  anchor(name: string): Anchor {
    const fields = new Fields(this.present(name), `“${name}”`);
    const exact = fields.of('exact', (value) => (value === '' ? undefined : toText(value)), message('is no text'));
    const prefix = fields.text('prefix');
    const suffix = fields.text('suffix');
    const start = fields.offset('start');
    const end = fields.offset('end');
    if (start >= end) throw fields.fault('end', message('is not after “start”'));
    return { exact, prefix, suffix, start, end };
  }

  private offset(name: string): number {
    const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
    return this.of(name, (value) => (isOffset(value) ? value : undefined), message('is no offset in a text'));
  }

  /** @throws LineFault when the value is none of `known` */
  oneOf<T extends string>(name: string, known: readonly T[]): T {
    return this.of(name, (value) => known.find((one) => one === value), message('is none of {0}', known.join(', ')));
  }

  private of<T>(name: string, read: (value: unknown) => T | undefined, otherwise: Message): T {
    const value = read(this.present(name));
    if (value === undefined) throw this.fault(name, otherwise);
    return value;
  }

  private present(name: string): unknown {
    const value = this.values.get(name);
    if (value === undefined) throw this.fault(name, message('is missing'));
    return value;
  }

  private fault(name: string, otherwise: Message): LineFault {
    return new LineFault(
      this.what === undefined
        ? message('“{0}” {1}', name, otherwise)
        : message('“{0}” of {1} {2}', name, this.what, otherwise),
    );
  }
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function toId(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && !CONTROL.test(value) ? value : undefined;
}

function toName(value: unknown): string | undefined {
  return typeof value === 'string' && normalForm(value) !== '' ? value : undefined;
}

function toPair(value: unknown): readonly [ActorId, ActorId] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [a, b] = value.map(toId);
  return a === undefined || b === undefined || a === b ? undefined : [a, b];
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
