import { columnCount } from "../../book/area";
import type { Area } from "../../book/grid";
import type { LocaleTag } from "../../book/locale";
import type { Sheet } from "../../book/sheet";
import type { Table, TableColumn } from "../../book/table";
import { TABLE_WORDS, uniqueColumnNames } from "../../book/tableNames";
import { putContents } from "../cells/putContents";
import type { Step } from "../change";
import { sequence, together } from "../together";
import { changeTable } from "./changeTable";
import { headerTexts } from "./headerTexts";

/** Names follow the header's texts; the header shows the names as they became. */
export function renameColumns(sheet: Sheet, table: Table, localeTag: LocaleTag): Step {
  const stem = TABLE_WORDS[localeTag].column;
  const known = table.columns.map(({ name }) => name);
  const shown = table.showHeaders ? headerTexts(sheet, table.area) : known;
  const texts = Array.from({ length: columnCount(table.area) }, (_, i) => shown[i] ?? "");
  const columns = uniqueColumnNames(texts, stem).map((name, i) => renamed(table, i, name));
  return together((apply) => {
    apply(changeTable(sheet.id, table.id, { columns }));
    if (table.showHeaders) apply(showNames(sheet, table.area, columns));
  });
}

/** Writes the names that the header does not show as such: numbers, blanks, doubles. */
function showNames(sheet: Sheet, area: Area, columns: readonly TableColumn[]): Step {
  const names = columns.map(({ name }) => name);
  const shown = sheet.values({ ...area, bottom: area.top })[0] ?? [];
  if (names.every((name, i) => shown[i] === name)) return sequence([]);
  return putContents(sheet.id, { row: area.top, column: area.left }, [names]);
}

function renamed({ columns }: Table, index: number, name: string): TableColumn {
  const known = columns[index];
  if (known !== undefined) return { ...known, name };
  const lastId = Math.max(0, ...columns.map(({ id }) => id));
  return { id: lastId + 1 + index - columns.length, name };
}
