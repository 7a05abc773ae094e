import type { TableSchema } from "../schema/tableSchema";
import { planColumn } from "./planColumn";
import type { SheetPlan } from "./sheetPlan";

/** Excel's limit for the name of a worksheet. */
const LONGEST_SHEET_NAME = 31;
/** Characters Excel refuses in the name of a worksheet. */
const ILLEGAL = /[\\/?*[\]:]/g;
/** Excel keeps this name for itself, in the languages of the product. */
const RESERVED = /^(?:history|historique)$/i;

/** What the worksheet of a schema must be. */
export function planSheet(schema: TableSchema): SheetPlan {
  return {
    schemaName: schema.name,
    schemaVersion: schema.version,
    sheetName: sheetName(schema.title || schema.name),
    columns: schema.fields.map((field) => planColumn(field, schema)),
  };
}

function sheetName(title: string): string {
  const legal = title.replace(ILLEGAL, " ").replace(/\s+/g, " ").trim();
  const name = [...legal]
    .slice(0, LONGEST_SHEET_NAME)
    .join("")
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" || RESERVED.test(name) ? "Table" : name;
}
