import type { Action, ArgumentInfo, BatchAnswer, BatchBody, ObjectPath } from "./protocol";
import { ACTION, PATH } from "./protocol";
import { readArguments } from "./argumentInfo";
import { Chunks } from "./chunks";
import { requireInFront } from "./elsewhere";
import { describeFailure } from "./failure";
import { load } from "./load";
import { OfficeObject } from "./officeObject";
import type { Member } from "./officeType";
import { officeName } from "./officeType";
import { absentMember, requirePlayed } from "./requirements";
import type { Scene } from "./scene";
import { isUndoable } from "./undoSupport";
import { itemNotFound, WireError } from "./wireError";

/**
 * One request of the client, carried out: actions in order, each on the object that its path leads
 * to. The first failure ends it; what was done before stays (truths B3, B4).
 */
export class Batch {
  readonly chunks = new Chunks();
  private readonly resolved = new Map<number, OfficeObject | null>();
  private readonly traceIds: number[] = [];
  /** `Range.values`: the member at work, for the error's `Location`. */
  private location = "";

  constructor(
    readonly scene: Scene,
    private readonly root: OfficeObject,
    private readonly body: BatchBody,
  ) {}

  run(): BatchAnswer {
    this.scene.session.running = this;
    try {
      return this.runActions();
    } finally {
      this.scene.session.running = null;
    }
  }

  /** What the batch's objects stand for. */
  targets(): unknown[] {
    return [...this.resolved.values()].map((object) => object?.target);
  }

  private runActions(): BatchAnswer {
    const answer: BatchAnswer = { Results: [], TraceIds: this.traceIds };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.location = "";
        answer.Results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (error) {
        return { ...answer, Error: describeFailure(error, this.location, index) };
      }
    }
    return answer;
  }

  private act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    this.requireAlive(object);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identityOf(object);
      case ACTION.load:
        return load(object, action.QueryInfo ?? {}, this);
      case ACTION.method:
        return this.valueOf(this.call(object, action.Name, action.ArgumentInfo));
      case ACTION.setProperty:
        return this.setProperty(object, action.Name, action.ArgumentInfo);
      default:
        throw new WireError("NotImplemented", `The workbench has no action ${action.ActionType}.`);
    }
  }

  /** The object at the end of a path, found once per batch; `null` is a null object. */
  resolve(id: number): OfficeObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new WireError("InvalidReference", `There is no path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): OfficeObject | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) return this.newObject(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.referenced(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.requireAlive(parent);
    if (path.ObjectPathType === PATH.property) return this.childOf(parent, path.Name);
    if (path.ObjectPathType === PATH.indexer) return this.indexed(parent, path.ArgumentInfo);
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result instanceof OfficeObject) return result;
    if (result === null || result === undefined) return null;
    throw new Error(`${this.location} gave a value where an object was expected`);
  }

  private newObject(typeName: string): OfficeObject {
    const object = this.scene.newObject(typeName);
    if (object === null) throw new WireError("NotImplemented", `There is no ${typeName} here.`);
    return object;
  }

  private referenced(name: string): OfficeObject {
    const object = this.scene.session.references.get(name);
    if (object === undefined) throw new WireError("InvalidReference", `${name} was released.`);
    return object;
  }

  private indexed(parent: OfficeObject, info: ArgumentInfo | undefined): OfficeObject {
    this.location = `${parent.type.name}.getItem`;
    const [key] = info?.Arguments ?? [];
    const { items } = parent.type;
    if (items?.find === undefined) throw absentMember(parent.type.name, "getItem", this.level);
    const found = items.find(parent.target as never, key as string | number, this);
    if (found === null) throw itemNotFound();
    return found;
  }

  private requireAlive({ type, target }: OfficeObject): void {
    if (type.exists !== undefined && !type.exists(target as never, this)) {
      this.location = type.name;
      throw itemNotFound();
    }
  }

  identityOf({ type, target }: OfficeObject): Record<string, unknown> {
    return type.identity?.(target as never, this) ?? {};
  }

  itemsOf({ type, target }: OfficeObject): readonly OfficeObject[] {
    return type.items?.list(target as never, this) ?? [];
  }

  /** @throws when the host has no such member, or it is above the set played */
  memberOf({ type }: OfficeObject, wire: string): { name: string; member: Member<never> } {
    const found = type.member(wire);
    this.location = `${type.name}.${found?.name ?? officeName(wire)}`;
    if (found === undefined) throw absentMember(type.name, officeName(wire), this.level);
    const { member } = found;
    const publicName = member.kind === "method" ? member.publicName : undefined;
    requirePlayed(type.name, publicName ?? found.name, this.level);
    return found;
  }

  readProperty(object: OfficeObject, wire: string): unknown {
    const { member } = this.memberOf(object, wire);
    return member.kind === "property" ? member.read(object.target as never, this) : null;
  }

  childOf(object: OfficeObject, wire: string): OfficeObject | null {
    const { name, member } = this.memberOf(object, wire);
    if (member.kind === "child") return member.of(object.target as never, this);
    throw absentMember(object.type.name, name, this.level);
  }

  private call(object: OfficeObject, wire: string, info: ArgumentInfo | undefined): unknown {
    const { name, member } = this.memberOf(object, wire);
    if (member.kind !== "method") throw absentMember(object.type.name, name, this.level);
    return this.carryOut(object, name, () =>
      member.call(object.target as never, readArguments(info, this), this),
    );
  }

  private setProperty(object: OfficeObject, wire: string, info: ArgumentInfo | undefined): null {
    const { name, member } = this.memberOf(object, wire);
    const write = member.kind === "property" ? member.write?.bind(member) : undefined;
    if (write === undefined) throw absentMember(object.type.name, name, this.level);
    this.carryOut(object, name, () =>
      write(object.target as never, readArguments(info, this)[0], this),
    );
    return null;
  }

  /** What depends on the window in front (B25), and on what this Excel can take back (B20). */
  private carryOut({ type }: OfficeObject, name: string, run: () => unknown): unknown {
    const { book, isElsewhere, isOnTheWeb } = this.scene;
    if (isElsewhere && !isOnTheWeb) requireInFront(type.name, name);
    const result = run();
    if (!isUndoable(type.name, name, isOnTheWeb)) book.journal.forget();
    return result;
  }

  /** What a method action answers: plain values as they are; objects have paths of their own. */
  private valueOf(result: unknown): unknown {
    return result instanceof OfficeObject ? this.identityOf(result) : result;
  }

  private get level(): string {
    return this.scene.requirementSet;
  }
}
