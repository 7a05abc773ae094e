import type { Cell } from "../../book/grid";
import { FilterMenu } from "../filter/filterMenu";
import type { GridView } from "../grid/gridView";
import type { Hands } from "../grid/hands";
import type { Sight } from "../grid/sight";
import type { Words } from "../messages/words";

export interface OpenFilterParts {
  readonly view: GridView;
  readonly sight: Sight;
  readonly words: Words;
  readonly hands: Hands;
  focus(): void;
}

/** Opens the menu of a filtered header under its cell. */
export function openFilter(parts: OpenFilterParts, header: Cell): void {
  const { view, sight, words, hands, focus } = parts;
  const content = sight.filterMenu(header);
  const place = (view.cellElement(header) ?? view.node).getBoundingClientRect();
  if (content === null) return;
  FilterMenu.open(
    words.filter,
    content,
    { x: place.left, y: place.bottom },
    {
      sort: (ascending) => hands.sortFiltered(header, ascending),
      filter: (kept) => hands.filter(header, kept),
      left: focus,
    },
  );
}
