/** Joins what belongs together into sets, the same whatever the order in which it is told (disjoint sets with path halving, R. E. Tarjan). */
export class Joining<T> {
  private readonly parents = new Map<T, T>();

  join(one: T, other: T): void {
    const first = this.rootOf(one);
    const second = this.rootOf(other);
    if (first !== second) this.parents.set(second, first);
  }

  /** The sets of more than one, in no particular order. */
  sets(): T[][] {
    const sets = new Map<T, T[]>();
    for (const member of this.parents.keys()) {
      const root = this.rootOf(member);
      const set = sets.get(root);
      if (set !== undefined) set.push(member);
      else sets.set(root, root === member ? [member] : [root, member]);
    }
    return [...sets.values()];
  }

  private rootOf(member: T): T {
    let at = member;
    for (;;) {
      const parent = this.parents.get(at);
      if (parent === undefined) return at;
      const above = this.parents.get(parent);
      if (above === undefined) return parent;
      this.parents.set(at, above);
      at = above;
    }
  }
}
