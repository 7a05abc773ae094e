import type { Book } from "../../book/book";
import type { Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { filterChoices } from "../../filter/filterChoices";
import { filterPlaces } from "../../filter/filterPlace";
import type { FilterPlace } from "../../filter/filterPlace";
import { displayText } from "../../typing/displayText";
import type { FilterMenuContent } from "../filter/filterMenu";

/** The filters of a sheet as the page shows them, read once between two changes. */
export class SheetFilters {
  private readonly places: readonly FilterPlace[];
  private readonly filtering: readonly FilterPlace[];

  constructor(private readonly sheet: Sheet) {
    this.places = filterPlaces(sheet);
    this.filtering = this.places.filter(({ filters }) => filters.size > 0);
  }

  /** Whether a cell is a filtered block's header, and whether its column hides rows. */
  button(row: number, column: number): "on" | "idle" | null {
    const place = this.headedBy({ row, column });
    if (place === undefined) return null;
    return place.filters.has(column - place.area.left) ? "on" : "idle";
  }

  /** A row that a filter left in view. */
  keeps(row: number): boolean {
    return this.filtering.some(({ area }) => row > area.top && row <= area.bottom);
  }

  menu(book: Book, header: Cell): FilterMenuContent | null {
    const place = this.headedBy(header);
    if (place === undefined) return null;
    const { row, column } = header;
    const { numberFormat } = this.sheet.style(row, column);
    return {
      column: displayText(this.sheet.value(row, column), numberFormat, book.locale),
      choices: filterChoices(book, place, column),
      isFiltered: place.filters.has(column - place.area.left),
    };
  }

  private headedBy({ row, column }: Cell): FilterPlace | undefined {
    return this.places.find(
      ({ area: { top, left, right } }) => row === top && column >= left && column <= right,
    );
  }
}
