import type { CellTest } from "../constraints/constraintKind";
import { fold } from "../proposals/fold";
import { fault } from "../report/fault";
import type { CustomCheck, Field } from "../schema/tableSchema";
import type { CellCheckKind } from "./checkKind";
import { parameterFault } from "./checkParameters";
import {
  isOfficialListName,
  isOfListedEdition,
  listEntries,
  type OfficialLists,
  type PackedList,
} from "./officialLists";
import { holdsTexts, wrongColumnType } from "./wrongColumnType";

/** A value among those of an official list, to the letter; null when that list is not at hand. */
export function frenchFormat(name: string, lists: OfficialLists): CellCheckKind | null {
  const list = isOfficialListName(name) ? lists[name] : undefined;
  if (!list) return null;
  return {
    scope: "cell",
    problem: (declared) => {
      const parameter = wrongParameter(declared, list);
      return parameter === null ? null : parameterFault(declared, parameter);
    },
    compile: (declared, field) => {
      const cog = declared.params["cog"];
      const edition = typeof cog === "string" ? cog : null;
      if (declared.name === "code-fantoir") return fantoirTest(list, declared, field);
      return listTest(declared, field, () => listEntries(list, edition));
    },
  };
}

/** The streets' directory has no options, and its codes are judged without a year. */
function wrongParameter(declared: CustomCheck, list: PackedList): string | null {
  if (declared.name === "code-fantoir") return null;
  if (list.editions.length > 0 && !isOfListedEdition(list, declared.params["cog"])) return "cog";
  return "options" in declared.params ? "options" : null;
}

/** Python looks a number or a date up like any text, in vain; a list or an object makes the reference crash. */
const NOT_LOOKED_UP: ReadonlySet<Field["type"]> = new Set(["array", "object", "geojson"]);

function listTest(declared: CustomCheck, field: Field, read: () => ReadonlySet<string>): CellTest {
  if (NOT_LOOKED_UP.has(field.type)) return wrongColumnType(declared, field);
  const entries = once(read);
  const closestTo = once(() => closestFinder(entries()));
  return (value) => {
    if (holdsTexts(field) && entries().has(value)) return null;
    const closest = closestTo()(value);
    return fault("check.frenchFormat", {
      value,
      example: field.example,
      format: declared.name,
      closest: closest === value ? null : closest,
    });
  };
}

/** Four characters of the list, then a capital letter that is the key. */
function fantoirTest(list: PackedList, declared: CustomCheck, field: Field): CellTest {
  if (!holdsTexts(field)) return wrongColumnType(declared, field);
  const entries = once(() => listEntries(list, null));
  return (value) => {
    if (/^[^]{4}[A-Z]$/u.test(value) && entries().has(value.slice(0, -1))) return null;
    const { example } = field;
    return fault("check.frenchFormat", { value, example, format: declared.name, closest: null });
  };
}

/** The only entry that differs by case, accents, spaces, hyphens, or by zeros that Excel has dropped. */
function closestFinder(entries: ReadonlySet<string>): (value: string) => string | null {
  const byBareName = new Map<string, string | null>();
  for (const entry of entries) {
    const bare = bareName(entry);
    byBareName.set(bare, byBareName.has(bare) ? null : entry);
  }
  return (value) => {
    const padded = /^\d+$/.test(value) ? [`0${value}`, `00${value}`] : [];
    return byBareName.get(bareName(value)) ?? padded.find((code) => entries.has(code)) ?? null;
  };
}

const bareName = (text: string): string => fold(text).replace(/[ '-]/g, "");

/** Lists are long: each is read at the first value that asks for it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
