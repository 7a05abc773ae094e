import { isOfficialListName, type OfficialLists } from "../../core/checks/officialLists";
import type { TableSchema } from "../../core/schema/tableSchema";

/** The official lists, fetched only for a schema that has a check on one of them. */
export async function neededLists({ customChecks }: TableSchema): Promise<OfficialLists> {
  if (!customChecks.some(({ name }) => isOfficialListName(name))) return {};
  const { OFFICIAL_LISTS } = await import("./officialLists");
  return OFFICIAL_LISTS;
}
