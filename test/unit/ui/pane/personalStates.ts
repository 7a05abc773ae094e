import type {
  PlacedCell,
  Preflight,
  RegisteredDecision,
} from "../../../../src/app/publication/preflight";

const OBJECT = { field: "objet", columnTitle: "Objet de la subvention" };

/** Cells of a sheet of grants where a person may be named. */
export const mailbox: PlacedCell = {
  ...OBJECT,
  row: 2,
  rowDigest: "aa",
  address: "H4",
  hits: [{ kind: "email", value: "club@ville-exemple.fr" }],
  action: null,
};
export const address: PlacedCell = {
  ...mailbox,
  row: 4,
  rowDigest: "bb",
  address: "H6",
  hits: [{ kind: "email", value: "anne.petit@exemple.fr" }],
};
export const person: PlacedCell = {
  row: 5,
  rowDigest: "cc",
  field: "nomBeneficiaire",
  columnTitle: "Nom du bénéficiaire",
  address: "E7",
  hits: [
    { kind: "naturalPerson", value: "Mme Anne Petit" },
    { kind: "personName", value: "Mme Anne Petit" },
  ],
  action: null,
};

export function decided(
  { row, rowDigest, field, columnTitle, address: place, hits }: PlacedCell,
  more: Partial<RegisteredDecision>,
): RegisteredDecision {
  return {
    at: "2025-03-12T13:05:00.000Z",
    by: "L. Morel",
    kinds: hits.map(({ kind }) => kind),
    row: row + 2,
    rowDigest,
    field,
    columnTitle,
    address: place,
    action: { kind: "maskCell" },
    standing: "inForce",
    ...more,
  };
}

export function preflightOf(
  examined: readonly PlacedCell[],
  register: readonly RegisteredDecision[] = [],
): Preflight {
  const cells = examined.filter(({ action }) => action === null).length;
  return {
    rows: 128,
    examined,
    register,
    brought: [],
    remarks: cells > 0 ? [{ code: "personalData", params: { cells } }] : [],
    destinations: [],
  };
}
