import type { Book } from "../../book/book";
import type { SheetArea } from "../../book/grid";
import { CellError, type Scalar } from "../../book/scalar";
import { functionNamed } from "../../formula/functions/registry";
import { areaOf } from "../addresses";
import type { Batch } from "../batch";
import officeMembers from "../officeMembers.json";
import { OfficeObject } from "../officeObject";
import { object } from "../objects";
import type { Method, OfficeType } from "../officeType";
import { officeType, readOnly } from "../officeType";
import { RangeTarget } from "../rangeTarget";
import { cellJson } from "../values/cellJson";
import { invalidArgument } from "../wireError";

/** What a call gave. */
export interface FunctionOutcome {
  readonly result: Scalar;
}

/** `RangeReference`: an address of the workbook, in the place of a range. */
const isReference = (raw: unknown): raw is { address: string } =>
  typeof (raw as { address?: unknown } | null)?.address === "string";

const isScalar = (raw: unknown): raw is string | number | boolean | null =>
  raw === null || ["string", "number", "boolean"].includes(typeof raw);

function argumentOf(raw: unknown, batch: Batch): Scalar | SheetArea {
  const { target } = raw instanceof OfficeObject ? raw : { target: undefined };
  if (target instanceof RangeTarget) return { sheetId: target.sheet.id, area: target.area };
  if (raw instanceof OfficeObject && raw.type.name === "FunctionResult") {
    return (target as FunctionOutcome).result;
  }
  if (isReference(raw)) {
    const { sheet, area } = areaOf(batch.scene.book.activeSheet, raw.address, batch);
    return { sheetId: sheet.id, area };
  }
  if (isScalar(raw)) return raw;
  throw invalidArgument("A function takes ranges, values and results of functions.");
}

/** A list of any length comes nested once; arguments left out at the end come as `null`. */
function argumentsOf(raw: readonly unknown[], batch: Batch): (Scalar | SheetArea)[] {
  const given = raw.flat().map((one) => argumentOf(one ?? null, batch));
  return given.slice(0, given.findLastIndex((one) => one !== null) + 1);
}

/** Several values are told by their first, as a cell that cannot spill shows them. */
const firstOf = (result: Scalar | Scalar[][]): Scalar =>
  Array.isArray(result) ? (result[0]?.[0] ?? null) : result;

const calling = (name: string): Method<Book> => ({
  kind: "method",
  call: (book, raw, batch) => {
    const result = book.calculator?.call(name, argumentsOf(raw, batch));
    return object("FunctionResult", { result: firstOf(result ?? CellError.of("#NAME?")) });
  },
});

/** `BETA.DIST` for `beta_Dist`. */
const englishName = (member: string): string => member.replaceAll("_", ".").toUpperCase();

/** The functions that office.js offers and the formula engine has; the others are refused by name. */
const offered = Object.values(officeMembers.Functions)
  .flat()
  .filter((member) => functionNamed(englishName(member)) !== undefined);

const named = officeType<Book>("Functions", {
  members: Object.fromEntries(offered.map((member) => [member, calling(englishName(member))])),
});

const byLowerCase = new Map(offered.map((member) => [member.toLowerCase(), member]));

/** `vlookup` is `VLookup` on the wire, `edate` `EDate`: names are found without regard to case. */
export const functions: OfficeType<Book> = {
  ...named,
  member: (wire) => named.member(byLowerCase.get(wire.toLowerCase()) ?? wire),
};

const codeOf = (result: Scalar): string | null =>
  result instanceof CellError ? result.code : null;

/** Error codes are English in every locale. */
export const functionResult = officeType<FunctionOutcome>("FunctionResult", {
  members: {
    error: readOnly(({ result }) => codeOf(result)),
    value: readOnly(({ result }) => (result instanceof CellError ? null : cellJson(result))),
  },
});
