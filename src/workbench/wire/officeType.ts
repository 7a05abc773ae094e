import type { Reader, Values } from "./argument";
import type { Batch } from "./batch";
import { OfficeObject } from "./officeObject";
import { WireError } from "./wireError";

/** A scalar property: loaded by name, set if it has `write`. */
export interface Property<T> {
  readonly kind: "property";
  read(target: T, batch: Batch): unknown;
  write?(target: T, raw: unknown, batch: Batch): void;
  /** Left out of a bare `load()` (truth V51). */
  readonly onlyByName?: boolean;
}

/** A property that is itself an object; `null` makes a null object. */
export interface Child<T> {
  readonly kind: "child";
  of(target: T, batch: Batch): OfficeObject | null;
}

/** A method: an OfficeObject (or `null`) for those that give objects, else plain JSON or nothing. */
export interface Method<T> {
  readonly kind: "method";
  /** The public name whose requirement set counts, when it is not this member's own. */
  readonly publicName?: string;
  call(target: T, raw: readonly unknown[], batch: Batch): unknown;
}

export type Member<T> = Property<T> | Child<T> | Method<T>;

/** What a collection adds: its items, and how the client finds one again. */
export interface Items<T> {
  list(target: T, batch: Batch): readonly OfficeObject[];
  /** `getItem(key)`: by name or by the id given; `null` when there is none. */
  find?(target: T, key: string | number, batch: Batch): OfficeObject | null;
}

export interface OfficeTypeDefinition<T> {
  /** `{ Id }`, `{ _Id }` or `{ _ReferenceId }`: what the client keeps to find the object again. */
  identity?(target: T, batch: Batch): Record<string, unknown>;
  /** False once the object was deleted: its use is then `ItemNotFound`. */
  exists?(target: T, batch: Batch): boolean;
  readonly items?: Items<T>;
  /** By Office.js name ("values", "getRange"); internal ones begin with "_". */
  readonly members: Readonly<Record<string, Member<T>>>;
}

export interface OfficeType<T> extends OfficeTypeDefinition<T> {
  readonly name: string;
  of(target: T): OfficeObject;
  /** A member by its name on the wire: PascalCase, or camelCase in loads. */
  member(wireName: string): { name: string; member: Member<T> } | undefined;
}

/** A type whose target is known only to its own members. */
export type AnyOfficeType = OfficeType<never>;

/** `Values` for `values`; internal names stay. */
export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** `values` for `Values`. */
export const officeName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);

export function officeType<T>(name: string, definition: OfficeTypeDefinition<T>): OfficeType<T> {
  const type: OfficeType<T> = {
    ...definition,
    name,
    of: (target) => new OfficeObject(type as AnyOfficeType, target),
    member: (wire) => {
      const own = officeName(wire);
      const member = Object.hasOwn(definition.members, own) ? definition.members[own] : undefined;
      return member === undefined ? undefined : { name: own, member };
    },
  };
  return type;
}

type Read<T> = (target: T, batch: Batch) => unknown;

/** A read-only property. */
export const readOnly = <T>(read: Read<T>): Property<T> => ({ kind: "property", read });

/** A property that the host has at one value only: any other one is refused. */
export const fixed = <T>(value: unknown): Property<T> => ({
  kind: "property",
  read: () => value,
  write: (_target, raw) => {
    if (raw === value) return;
    throw new WireError("NotImplemented", `The workbench has it at ${String(value)} only.`);
  },
});

/** A property that can be set: `reader` checks the new value. */
export const property = <T, V>(
  read: Read<T>,
  reader: Reader<V>,
  write: (target: T, value: V, batch: Batch) => void,
): Property<T> => ({
  kind: "property",
  read,
  write: (target, raw, batch) => write(target, reader(raw), batch),
});

export const child = <T>(of: (target: T, batch: Batch) => OfficeObject | null): Child<T> => ({
  kind: "child",
  of,
});

export const method = <T, const R extends readonly Reader<unknown>[]>(
  readers: R,
  call: (target: T, values: Values<R>, batch: Batch) => unknown,
): Method<T> => ({
  kind: "method",
  call: (target, raw, batch) => {
    requireNoMore(raw, readers.length);
    return call(target, readers.map((reader, i) => reader(raw[i])) as unknown as Values<R>, batch);
  },
});

/** @throws WireError for an argument that the host would not look at: nothing is ignored */
function requireNoMore(raw: readonly unknown[], known: number): void {
  const further = raw.findIndex((given, i) => i >= known && given !== null && given !== undefined);
  if (further < 0) return;
  const message = `The workbench does not look at argument ${further + 1} of this method.`;
  throw new WireError("NotImplemented", message);
}
