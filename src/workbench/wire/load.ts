import type { Batch } from "./batch";
import type { OfficeObject } from "./officeObject";
import { wireName } from "./officeType";
import type { QueryInfo } from "./protocol";
import { isPlayed } from "./requirements";
import { invalidArgument } from "./wireError";

/** The names asked for, level by level: `format/fill/color` is three nested names. */
type Wanted = Map<string, Wanted>;

const ALL = "*";

/** The answer to a load: properties by PascalCase name, children nested, items under `_Items`. */
export function load(object: OfficeObject, query: QueryInfo, batch: Batch): unknown {
  const wanted = wantedOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return object.type.items === undefined
    ? loadObject(object, wanted, batch)
    : loadItems(object, wanted, batch, query);
}

/** What Microsoft's samples load where only the items or `isNullObject` are wanted: nothing. */
const NOTHING_WANTED = /^no-?properties-?needed$/i;

function wantedOf(paths: readonly string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const path of paths) {
    if (NOTHING_WANTED.test(path)) continue;
    let level = wanted;
    for (const name of path.split("/")) {
      if (!level.has(name)) level.set(name, new Map());
      level = level.get(name)!;
    }
  }
  return wanted;
}

function loadObject(object: OfficeObject, wanted: Wanted, batch: Batch): Record<string, unknown> {
  const value = batch.identityOf(object);
  const isAll = wanted.size === 0 || wanted.has(ALL);
  for (const name of isAll ? scalarNames(object, batch) : []) {
    value[wireName(name)] = batch.readProperty(object, name);
  }
  for (const [name, inner] of wanted) {
    if (name !== ALL) value[wireName(name)] = loadMember(object, name, inner, batch);
  }
  return value;
}

/** What a bare load gives: every scalar of the set played. */
function scalarNames({ type }: OfficeObject, batch: Batch): string[] {
  const isLoaded = ([name, member]: [string, (typeof type.members)[string]]) =>
    member.kind === "property" &&
    member.onlyByName !== true &&
    isPlayed(type.name, name, batch.scene.requirementSet);
  return Object.entries(type.members)
    .filter(isLoaded)
    .map(([name]) => name);
}

function loadMember(object: OfficeObject, name: string, inner: Wanted, batch: Batch): unknown {
  const { member } = batch.memberOf(object, name);
  if (member.kind === "method") {
    throw invalidArgument(`${object.type.name}.${name} is a method: it cannot be loaded.`);
  }
  if (member.kind === "property") return batch.readProperty(object, name);
  const below = batch.childOf(object, name);
  if (below === null) return null;
  return below.type.items === undefined
    ? loadObject(below, inner, batch)
    : loadItems(below, inner, batch, {});
}

function loadItems(object: OfficeObject, wanted: Wanted, batch: Batch, query: QueryInfo): unknown {
  const { type } = object;
  const own: Wanted = new Map();
  const ofItems: Wanted = new Map(wanted.get("items"));
  for (const [name, inner] of wanted) {
    if (name !== "items") (type.member(name) === undefined ? ofItems : own).set(name, inner);
  }
  const value = own.size === 0 ? batch.identityOf(object) : loadObject(object, own, batch);
  if (own.size > 0 && ofItems.size === 0 && !wanted.has("items")) return value;
  const first = query.Skip ?? 0;
  const items = batch.itemsOf(object).slice(first, first + (query.Top ?? Infinity));
  value._Items = items.map((item) => loadObject(item, ofItems, batch));
  return value;
}
