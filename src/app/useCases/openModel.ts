import type { SheetIdentity } from "../ports/sheetHost";
import type { Desk } from "../state/desk";
import type { TableSchema } from "../../core/schema/tableSchema";
import { readSchemaText } from "./readSchemaText";

/** Under this key a sheet keeps the text of a schema that is in no list. */
const OWN_SCHEMA = "schema";

type Model = NonNullable<SheetIdentity["model"]>;

/** The schema of a sheet: from the list of models, or from the sheet itself; null when neither has it. */
export async function openModel(
  { ports }: Desk,
  sheetId: string,
  { schemaName, schemaVersion }: Model,
): Promise<TableSchema | null> {
  if (ports.models.list().some(({ name }) => name === schemaName))
    return ports.models.open(schemaName, schemaVersion);
  const text = await ports.sheets.recall(sheetId, OWN_SCHEMA);
  const answer = text === null ? null : readSchemaText(text);
  return answer?.ok ? answer.schema : null;
}

export function keepSchema({ ports }: Desk, sheetId: string, text: string): Promise<void> {
  return ports.sheets.remember(sheetId, OWN_SCHEMA, text);
}
