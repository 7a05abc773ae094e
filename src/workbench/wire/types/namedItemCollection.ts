import type { Book } from "../../book/book";
import { areaAddress, quotedSheetName } from "../../book/address";
import { toA1, toR1C1 } from "../../book/formulaText";
import { ExcelRefusal } from "../../book/refusal";
import type { Scalar } from "../../book/scalar";
import { CellError } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import type { DefinedName } from "../../book/sheetTraits";
import { isUsableName } from "../../book/tableNames";
import { setBookTraits, setSheetTraits } from "../../change/setTraits";
import { boolean, either, isText, objectOf, optional, text } from "../argument";
import type { Batch } from "../batch";
import { placeOfName } from "../definedNames";
import { object, range } from "../objects";
import type { Property } from "../officeType";
import { child, method, officeType, property, readOnly } from "../officeType";
import type { RangeTarget } from "../rangeTarget";
import type { Scene } from "../scene";
import { performFor } from "../scene";
import { cellJson, valueType } from "../values/cellJson";
import { invalidArgument, itemNotFound } from "../wireError";

/** Names of a scope: the workbook's, or one sheet's. */
export interface NamesTarget {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export interface NameTarget extends NamesTarget {
  readonly name: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const namesOf = ({ book, sheet }: NamesTarget): readonly DefinedName[] =>
  (sheet ?? book).traits.names;

const find = (target: NamesTarget, name: unknown): DefinedName | undefined =>
  namesOf(target).find((known) => same(known.name, String(name)));

const nameOf = (target: NameTarget): DefinedName => {
  const known = find(target, target.name);
  if (known === undefined) throw itemNotFound();
  return known;
};

const keep = (scene: Scene, { sheet }: NamesTarget, names: readonly DefinedName[]): void =>
  performFor(
    scene,
    sheet === null ? setBookTraits({ names }, "name") : setSheetTraits(sheet.id, { names }, "name"),
  );

const change = (target: NameTarget, patch: Partial<DefinedName>, { scene }: Batch): void => {
  const known = nameOf(target);
  const names = namesOf(target).map((name) => (name === known ? { ...name, ...patch } : name));
  keep(scene, target, names);
};

const item = ({ book, sheet }: NamesTarget, name: unknown) => {
  const known = find({ book, sheet }, name);
  return known === undefined ? null : object("NamedItem", { book, sheet, name: known.name });
};

function formulaOf(given: RangeTarget | string, { book }: Scene): string {
  if (typeof given !== "string") {
    return `=${quotedSheetName(given.sheet.name)}!${areaAddress(given.area, true)}`;
  }
  const formula = given.startsWith("=") ? given : `=${given}`;
  if (book.calculator?.accepts(formula) === false) throw invalidArgument(`${given} is no formula.`);
  return formula;
}

function add(target: NamesTarget, name: string, formula: string, comment: string, scene: Scene) {
  if (!isUsableName(name)) throw invalidArgument(`${name} cannot be a name.`);
  if (find(target, name) !== undefined) throw new ExcelRefusal("ItemAlreadyExists");
  const defined = { name, formula: toR1C1(formula, 0, 0), comment, visible: true };
  keep(scene, target, [...namesOf(target), defined]);
  return item(target, name);
}

const reference = either(isText, text, objectOf("Range"));

/** English formulas here, local ones by their own method (truth W26). */
export const namedItemCollection = officeType<NamesTarget>("NamedItemCollection", {
  items: {
    list: (target) =>
      namesOf(target).map(({ name }) =>
        object("NamedItem", { book: target.book, sheet: target.sheet, name }),
      ),
    find: item,
  },
  members: {
    add: method([text, reference, optional(text)], (target, [name, given, comment], { scene }) =>
      add(target, name, formulaOf(given, scene), comment ?? "", scene),
    ),
    addFormulaLocal: method(
      [text, text, optional(text)],
      (target, [name, local, comment], { scene }) => {
        const english = scene.book.calculator?.fromLocal(local) ?? local;
        return add(target, name, formulaOf(english, scene), comment ?? "", scene);
      },
    ),
    getCount: method([], (target) => namesOf(target).length),
    getItemOrNullObject: method([text], (target, [name]) => item(target, name)),
  },
});

const inA1 = ({ formula }: DefinedName): string => toA1(formula, 0, 0);

/** What a name stands for; relative references start at A1 of its sheet, or of the one in front. */
function evaluated(target: NameTarget, book: Book): Scalar | Scalar[][] {
  const sheet = target.sheet ?? book.activeSheet;
  const { formula } = nameOf(target);
  return book.calculator?.evaluate(formula, { sheet, row: 0, column: 0 }) ?? null;
}

/** `Excel.NamedItemType` and value: a place shows its address, a constant its value. */
function valueOf(target: NameTarget, { scene: { book } }: Batch): { type: string; value: unknown } {
  const defined = nameOf(target);
  const place = placeOfName(defined, book);
  if (place !== null) return { type: "Range", value: inA1(defined).slice(1) };
  const result = evaluated(target, book);
  if (Array.isArray(result)) return { type: "Array", value: inA1(defined) };
  if (result instanceof CellError) return { type: "Error", value: result.code };
  const value = cellJson(result);
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value === "string") return { type: "String", value };
  return { type: Number.isInteger(value) ? "Integer" : "Double", value };
}

/** What a name stands for, row by row; a single value is one row of one. */
const arrayOf = (read: (value: Scalar) => unknown): Property<NameTarget> =>
  readOnly((target, { scene: { book } }) => {
    const result = evaluated(target, book);
    return (Array.isArray(result) ? result : [[result]]).map((row) => row.map(read));
  });

export const namedItemArrayValues = officeType<NameTarget>("NamedItemArrayValues", {
  members: { types: arrayOf(valueType), values: arrayOf(cellJson) },
});

export const namedItem = officeType<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  exists: (target) => find(target, target.name) !== undefined,
  members: {
    name: readOnly(({ name }) => name),
    comment: property(
      (target) => nameOf(target).comment,
      text,
      (target, comment, batch) => change(target, { comment }, batch),
    ),
    formula: property(
      (target) => inA1(nameOf(target)),
      text,
      (target, given, batch) =>
        change(target, { formula: toR1C1(formulaOf(given, batch.scene), 0, 0) }, batch),
    ),
    arrayValues: child((target) => object("NamedItemArrayValues", target)),
    scope: readOnly(({ sheet }) => (sheet === null ? "Workbook" : "Worksheet")),
    type: readOnly((target, batch) => valueOf(target, batch).type),
    value: readOnly((target, batch) => valueOf(target, batch).value),
    visible: property(
      (target) => nameOf(target).visible,
      boolean,
      (target, visible, batch) => change(target, { visible }, batch),
    ),
    /** A name of the workbook has none: it throws, its OrNull form is null (truth W25). */
    worksheet: child(({ sheet }) => {
      if (sheet === null) throw itemNotFound();
      return object("Worksheet", sheet);
    }),
    worksheetOrNullObject: child(({ sheet }) =>
      sheet === null ? null : object("Worksheet", sheet),
    ),
    delete: method([], (target, _none, { scene }) =>
      keep(
        scene,
        target,
        namesOf(target).filter(({ name }) => !same(name, target.name)),
      ),
    ),
    /** Throws when the name is no place (truth W25). */
    getRange: method([], (target, _none, { scene }) => {
      const place = placeOfName(nameOf(target), scene.book);
      if (place === null) throw itemNotFound();
      return range(place.sheet, place.area);
    }),
    getRangeOrNullObject: method([], (target, _none, { scene }) => {
      const place = placeOfName(nameOf(target), scene.book);
      return place === null ? null : range(place.sheet, place.area);
    }),
  },
});
