import type { Binding } from "../../book/binding";
import type { Book } from "../../book/book";
import { isSingleCell } from "../../book/area";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import { anyIntersects } from "../../book/area";
import type { Step } from "../change";
import { setSheetTraits } from "../setTraits";
import { sequence } from "../together";

export interface PlacedBinding {
  readonly sheet: Sheet;
  readonly binding: Binding;
}

export const placedBindings = (book: Book): PlacedBinding[] =>
  book.sheets.flatMap((sheet) => sheet.traits.bindings.map((binding) => ({ sheet, binding })));

export const findBinding = (book: Book, id: string): PlacedBinding | undefined =>
  placedBindings(book).find(({ binding }) => binding.id === id);

/** Where a binding is now: a table grows. */
export const boundArea = ({ sheet, binding }: PlacedBinding): Area =>
  sheet.traits.tables.find(({ id }) => id === binding.tableId)?.area ?? binding.area;

/**
 * Binds a place, in the stead of what had the same id. A text is one cell, a table a whole table
 * or cells of one.
 * @throws ExcelRefusal InvalidArgument when the place is not of the type
 */
export const addBinding =
  (sheet: Sheet, area: Area, type: Binding["type"], id: string): Step =>
  (book) => {
    if (type === "Text" && !isSingleCell(area)) throw new ExcelRefusal("InvalidArgument");
    const table = sheet.traits.tables.find((each) => anyIntersects([each.area], area));
    if (type === "Table" && table === undefined) throw new ExcelRefusal("InvalidArgument");
    const tableId = type === "Table" && table !== undefined ? table.id : null;
    const former = findBinding(book, id);
    const added: Step = () => {
      const bindings = [...sheet.traits.bindings, { id, type, area, tableId }];
      return setSheetTraits(sheet.id, { bindings }, "binding")(book);
    };
    return sequence(former === undefined ? [added] : [deleteBinding(former), added])(book);
  };

export const deleteBinding = ({ sheet, binding: { id } }: PlacedBinding): Step =>
  setSheetTraits(
    sheet.id,
    { bindings: sheet.traits.bindings.filter((each) => each.id !== id) },
    "binding",
  );
