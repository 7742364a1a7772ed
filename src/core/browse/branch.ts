import type { ActorId } from '../model/actor';
import type { TreeNode } from './node';

/** A node in its place. What is below it is made when it is first asked for, and kept. */
export class Branch {
  private made: readonly Branch[] | undefined;

  /**
   * @param position where it stands among its siblings
   * @param first the position, in the list that its group shows, of the first item in it; what a bucket covers starts there
   */
  constructor(
    readonly node: TreeNode,
    readonly parent: Branch | null,
    readonly position: number,
    readonly first: number,
    private readonly make: (self: Branch) => readonly Branch[],
  ) {}

  get children(): readonly Branch[] {
    this.made ??= this.make(this);
    return this.made;
  }

  /** The branches from the outermost one down to this one. The root, which nobody sees, is left out. */
  get path(): Branch[] {
    return this.parent === null ? [] : [...this.parent.path, this];
  }

  /** The actor whose node this is or stands below. */
  get actor(): ActorId | undefined {
    return this.node.actor ?? this.parent?.actor;
  }

  /** The next leaf in displayed order, or the one before; null at the end. */
  leafAfter(step: 1 | -1): Branch | null {
    let branch: Branch = this;
    while (branch.parent !== null) {
      const sibling = branch.parent.children[branch.position + step];
      if (sibling !== undefined) return sibling.outermostLeaf(step);
      branch = branch.parent;
    }
    return null;
  }

  /** The bucket, or the item itself, that covers the item at `position` of the list that this branch shows. */
  childCovering(position: number): Branch | undefined {
    const after = this.children.findIndex((child) => child.first > position);
    return this.children.at(after < 0 ? -1 : after - 1);
  }

  private outermostLeaf(step: 1 | -1): Branch {
    let branch: Branch = this;
    for (;;) {
      const child = branch.children.at(step === 1 ? 0 : -1);
      if (child === undefined) return branch;
      branch = child;
    }
  }
}
