import type { ActorId } from '../../model/actor';

/** Who was merged into whom. Never a circle. */
export class Merges {
  private readonly into = new Map<ActorId, ActorId>();

  /** Replaces what was said of `actor` before. False, and nothing is changed, when it would close a circle. */
  add(actor: ActorId, into: ActorId): boolean {
    for (let at: ActorId | undefined = into; at !== undefined; at = this.into.get(at)) if (at === actor) return false;
    this.into.set(actor, into);
    return true;
  }

  /** Takes back that one of them was merged into the other. */
  part(a: ActorId, b: ActorId): void {
    if (this.into.get(a) === b) this.into.delete(a);
    if (this.into.get(b) === a) this.into.delete(b);
  }

  /** For each merged actor the one at the end of its chain. */
  ends(): Map<ActorId, ActorId> {
    return new Map([...this.into].map(([actor, into]) => [actor, this.endOf(into)]));
  }

  private endOf(actor: ActorId): ActorId {
    let end = actor;
    for (let next = this.into.get(end); next !== undefined; next = this.into.get(end)) end = next;
    return end;
  }
}
