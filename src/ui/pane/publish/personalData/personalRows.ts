import type { PlacedCell } from "../../../../app/publication/preflight";
import { cellKey, kindsOf } from "../../../../core/personalData/decision";
import type { PersonalKind } from "../../../../core/personalData/personalHit";
import type { RowFacts } from "../../list/useListWindow";

/** Cells of one column where the same was found: what is decided of one is often decided of all. */
export interface CellGroup {
  readonly key: string;
  readonly columnTitle: string;
  readonly kinds: readonly PersonalKind[];
  readonly cells: readonly PlacedCell[];
}

export type PersonalRow =
  | { readonly kind: "column"; readonly title: string }
  | { readonly kind: "group"; readonly group: CellGroup }
  | { readonly kind: "cell"; readonly cell: PlacedCell };

/** The cells that wait for a decision, by column, then by what was found. */
export function personalRows(examined: readonly PlacedCell[]): readonly PersonalRow[] {
  const undecided = examined.filter(({ action }) => action === null);
  return gathered(undecided, ({ columnTitle }) => columnTitle).flatMap(([title, cells]) => [
    { kind: "column", title } as const,
    ...gathered(cells, (cell) => groupKinds(cell).join(" ")).flatMap(([kinds, members]) =>
      groupRows({
        key: `${title} ${kinds}`,
        columnTitle: title,
        kinds: groupKinds(members[0]!),
        cells: members,
      }),
    ),
  ]);
}

export const PERSONAL_ROWS: RowFacts<PersonalRow> = {
  keyOf: (row) => {
    if (row.kind === "cell") return cellKey(row.cell);
    return row.kind === "group" ? `group ${row.group.key}` : `column ${row.title}`;
  },
  heightOf: (row) => {
    if (row.kind === "column") return 32;
    return row.kind === "cell" ? 76 : 92;
  },
  isEntry: (row) => row.kind === "cell" || (row.kind === "group" && row.group.cells.length > 1),
};

const BENEFICIARIES: readonly PersonalKind[] = ["naturalPerson", "soleTrader"];

/** A beneficiary who may be a person is one, whether a civility precedes the name or not. */
function groupKinds(cell: PlacedCell): readonly PersonalKind[] {
  const kinds = kindsOf(cell);
  const isBeneficiary = kinds.some((kind) => BENEFICIARIES.includes(kind));
  return isBeneficiary ? kinds.filter((kind) => kind !== "personName") : kinds;
}

function groupRows(group: CellGroup): readonly PersonalRow[] {
  return [
    { kind: "group", group },
    ...group.cells.map((cell) => ({ kind: "cell", cell }) as const),
  ];
}

/** In the order of the first member of each. */
function gathered<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
